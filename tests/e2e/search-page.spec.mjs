// The page of what was found, at /search/?q=….
import { expect, test } from './fixtures.mjs';

test('an address shares what was found', async ({ page, site, search }) => {
  await site.open('search/?q=gong+li');
  await expect(page).toHaveTitle('“gong li” – Search · Juku 剧库');
  await expect(site.heading('“gong li”')).toBeVisible();
  await expect(search.summary).toHaveText('24 titles and 1 person');
  await expect(search.box).toHaveValue('gong li');
  await search.isClosed();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "“gong li”" [level=1]
    - status: 24 titles and 1 person
    - heading "People" [level=2]
    - list:
      - listitem:
        - link "Gong Li 巩俐 10 titles"
    - heading "Titles" [level=2]
    - list:
      - listitem:
        - link /Saturday Fiction 兰心大剧院 Film · 2021/
      - listitem:
        - link /Leap 夺冠 Film · 2020/
  `);
  await expect(search.lines).toHaveCount(25);
  await search.lines.first().click();
  await expect(site.heading(/^Gong Li/)).toBeFocused();
});

test('Back from a title leads to what was found, at the same height, with the box as it was', async ({ page, site, search }) => {
  await site.open('search/?q=gong+li');
  await expect(search.lines).toHaveCount(25);
  const line = search.lines.last();
  await line.scrollIntoViewIfNeeded();
  const height = await site.scrolled();
  expect(height).toBeGreaterThan(500);
  await line.click();
  await expect(site.section('Story')).toBeVisible();
  await site.isScrolledTo(0);
  await expect(search.box).toHaveValue('');
  await page.goBack();
  await expect(search.lines).toHaveCount(25);
  await expect(site.heading('“gong li”')).toBeFocused();
  await expect(search.box).toHaveValue('gong li');
  await site.isScrolledTo(height);
});

test('a reload leads to the same height', async ({ page, site, search }) => {
  await site.open('search/?q=gong+li');
  await expect(search.lines).toHaveCount(25);
  await page.evaluate(() => window.scrollTo(0, 900));
  await site.isScrolledTo(900);
  await site.reload();
  await expect(search.lines).toHaveCount(25);
  await site.isScrolledTo(900);
});

test('Back from a title that came late leads to the same height', async ({ page, site, search }) => {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route('**/title/*/data.json', async (route) => {
    await released;
    await route.continue();
  });
  await site.open('search/?q=gong+li');
  await expect(search.lines).toHaveCount(25);
  await search.lines.last().scrollIntoViewIfNeeded();
  const height = await site.scrolled();
  await search.lines.last().click();
  await expect(site.loading).toBeVisible();
  release();
  await expect(site.section('Story')).toBeVisible();
  await page.goBack();
  await expect(search.lines).toHaveCount(25);
  await site.isScrolledTo(height);
});

test('another search is another entry of the history', async ({ page, site, search }) => {
  await site.open('search/?q=gong+li');
  await expect(search.lines).toHaveCount(25);
  await page.evaluate(() => window.scrollTo(0, 700));
  await site.isScrolledTo(700);
  // The box stands at the top: whoever writes into it has scrolled there, but not all the way.
  await search.box.fill('长安');
  await page.evaluate(() => window.scrollTo(0, 60));
  await site.isScrolledTo(60);
  await search.box.press('Enter');
  await expect(site.heading('“长安”')).toBeFocused();
  await expect(search.lines).toHaveCount(3);
  await expect(page).toHaveURL(/\/search\/\?q=%E9%95%BF%E5%AE%89$/);
  await site.isScrolledTo(0);

  await page.goBack();
  await expect(site.heading('“gong li”')).toBeVisible();
  await expect(page).toHaveTitle('“gong li” – Search · Juku 剧库');
  await expect(search.lines).toHaveCount(25);
  await expect(search.box).toHaveValue('gong li');
  await site.isScrolledTo(60);
  await page.goForward();
  await expect(site.heading('“长安”')).toBeVisible();
  await expect(search.lines).toHaveCount(3);
  await expect(search.box).toHaveValue('长安');
});

test('the same search again is no entry of the history', async ({ page, site, search }) => {
  await site.open('search/?q=leap');
  await expect(search.lines).toHaveCount(1);
  const before = await page.evaluate(() => history.length);
  await search.ask('leap', /^Leap/);
  await search.box.press('Enter');
  await search.isClosed();
  await expect(search.lines).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('where nothing has the name, what is near is named, and a way to browse', async ({ page, site, search }) => {
  await site.open('search/?q=leap+2021');
  await expect(site.heading('“leap 2021”')).toBeVisible();
  await expect(search.summary).toHaveText('Nothing in the catalogue has this name.');
  await expect(page.getByRole('heading', { name: 'Near to it' })).toBeVisible();
  await expect(site.link('Leap 夺冠 Film · 2020')).toBeVisible();
  await site.link('Browse the catalogue instead').click();
  await expect(page).toHaveURL(/\/browse\/$/);
  await expect(site.heading('Browse')).toBeFocused();
});

test('where nothing is near, that is said, and the way to browse is there', async ({ page, site, search }) => {
  await site.open('search/?q=qqqqqqqq');
  await expect(search.summary).toHaveText('Nothing in the catalogue has this name.');
  await expect(page.getByRole('heading', { name: 'Near to it' })).toBeHidden();
  await expect(search.lines).toHaveCount(0);
  await expect(site.link('Browse the catalogue instead')).toBeVisible();
});

test('without a question there are examples, and each has an answer', async ({ page, site, search }) => {
  await site.open('search/');
  await expect(page).toHaveTitle('Search · Juku 剧库');
  await expect(site.heading('Search')).toBeVisible();
  await expect(search.summary).toContainText(/^374 titles and \d+ people/);
  await expect(search.box).toHaveValue('');
  await expect(search.lines).not.toHaveCount(0);
  const examples = await search.lines.allTextContents();
  for (const example of examples) {
    await site.link(example).click();
    await expect(site.heading(`“${example}”`)).toBeFocused();
    await expect(search.summary).toHaveText(/^[1-9]\d* (title|person|people)/);
    await expect(search.box).toHaveValue(example);
    await page.goBack();
    await expect(site.heading('Search')).toBeVisible();
    await expect(search.box).toHaveValue('');
  }
});

for (const [name, query, heading, answer = /^(Nothing in the catalogue has this name\.|[1-9]\d* titles?.*)$/] of [
  ['10,000 letters', 'a'.repeat(10_000), /^“a{10000}”$/],
  ['10,000 words', 'a+'.repeat(5_000), /^“(a ?){5000}”$/],
  ['only spaces', '+++%20%09+', /^Search$/, /374 titles/],
  ['emoji', '%F0%9F%8E%AC%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80', /^“🎬👩‍🚀”$/u],
  ['right-to-left marks', '%E2%80%AEleap%E2%80%AC%D8%A3', /leap/],
  ['half a surrogate', '%ED%A0%80', /^“\ufffd+”$/],
  ['half an escape', '%', /^“%”$/],
  ['a zero byte', '%00', /^“\0?”$|^Search$/],
  ['markup', '%3C/script%3E%3Cb%3E%26amp;%22', /^“<\/script><b>&amp;"”$/],
  ['more than one field', 'leap&q=hero&x=%3D', /^“leap”$/, '1 title'],
]) {
  test(`a hostile address is answered: ${name}`, async ({ page, site, search }) => {
    await page.goto(`./search/?q=${query}`);
    await site.isLive();
    await expect(search.summary).toHaveText(answer);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(heading);
    await expect(page.getByRole('main').locator('b, script')).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'nothing sticks out').toBeLessThanOrEqual(0);
    // And all goes on.
    await search.box.fill('');
    await search.ask('leap', /^Leap 夺冠/);
    await search.box.press('ArrowDown');
    await search.box.press('Enter');
    await expect(site.heading(/^Leap – /)).toBeFocused();
  });
}

test('the browser’s own search field knows the way', async ({ page, request, site, search, baseURL }) => {
  await site.open('about/');
  const link = page.locator('head link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const address = await link.evaluate((element) => element.href);
  expect(address).toBe(new URL('opensearch.xml', baseURL).href);
  const description = await (await request.get(address)).text();
  const template = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'text/xml');
    return parsed.querySelector('Url[type="text/html"]').getAttribute('template');
  }, description);
  const { pathname, search: query } = new URL(template.replace('{searchTerms}', encodeURIComponent('长安 三万里')));
  expect(pathname.startsWith(new URL(baseURL).pathname)).toBe(true);
  await page.goto(`${pathname}${query}`);
  await expect(site.heading('“长安 三万里”')).toBeVisible();
  await expect(search.lines.first()).toHaveAccessibleName(/^Chang'an 长安三万里/);
});
