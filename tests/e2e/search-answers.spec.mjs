// What is found by which words, how it is shown, and what a pointer does with it.
import { expect, test } from './fixtures.mjs';
import { unmarked } from './pages/search.mjs';

const data = '**/title/leap-2020/data.json';

/** What is asked, a title that answers, and what of its names is marked. */
const titles = [
  ['an English name', 'wandering earth', /^The Wandering Earth 流浪地球 Film · 2019/, ['Wandering Earth']],
  ['its beginning', 'wanderi', /^The Wandering Earth 流浪地球 Film · 2019/, ['Wanderi']],
  ['an English name with typing errors', 'wanderng eart', /^The Wandering Earth 流浪地球 Film · 2019/, ['Wandering Eart']],
  ['a name and a year', 'wandering earth 2023', /^The Wandering Earth II 流浪地球2 Film · 2023/, ['Wandering Earth']],
  ['a Chinese name', '长安', /^Chang'an 长安三万里 Animation · 2023/, ['长安']],
  ['traditional characters', '長安三萬里', /^Chang'an 长安三万里 Animation · 2023/, ['长安三万里']],
  ['pinyin', 'langlang shan', /^Nobody 浪浪山小妖怪 Animation · 2025/, ['浪浪山']],
  ['pinyin without gaps', 'langlangshan', /^Nobody 浪浪山小妖怪 Animation · 2025/, ['浪浪山']],
  ['pinyin with tones', 'lànglàng shān', /^Nobody 浪浪山小妖怪 Animation · 2025/, ['浪浪山']],
  ['initials', 'llsxyg', /^Nobody 浪浪山小妖怪 Animation · 2025/, ['浪浪山小妖怪']],
];

for (const [how, query, name, marks] of titles) {
  test(`a title is found by ${how}, and what was asked for is marked`, async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask(query, name);
    await expect(search.option(name).locator('mark')).toHaveText(marks);
    await page.keyboard.press('Enter');
    const line = search.lines.filter({ hasText: /·/ }).and(site.link(name));
    await expect(line.locator('mark')).toHaveText(marks);
    const isChinese = /\p{Script=Han}/u.test(marks[0]);
    await expect(line.locator('[lang=zh-Hans] mark')).toHaveCount(isChinese ? marks.length : 0);
  });
}

test('a year leaves the titles of this year only', async ({ site, search }) => {
  await site.open('about/');
  await search.ask('wandering earth', /^The Wandering Earth 流浪地球 /);
  await expect(search.options).toHaveCount(2);
  await search.box.fill('wandering earth 2023');
  await expect(search.said).toHaveText('1 title');
  await expect(search.options).toHaveCount(1);
});

for (const [script, query, marked] of [
  ['Latin letters', 'zhang yimou', 'Zhang Yimou'],
  ['Latin letters, turned', 'Yimou Zhang', 'Zhang Yimou'],
  ['Chinese', '张艺谋', '张艺谋'],
  ['traditional Chinese', '張藝謀', '张艺谋'],
  ['initials', 'zym', '张艺谋'],
]) {
  test(`a name in ${script} finds the person first, and then the titles`, async ({ site, search }) => {
    await site.open(`search/?q=${encodeURIComponent(query)}`);
    await expect(search.lines.first()).toHaveAccessibleName('Zhang Yimou 张艺谋 17 titles');
    await expect(search.lines.first().locator('mark')).toHaveText(marked);
    const title = search.lines.and(site.link(/^Raise the Red Lantern/));
    await expect(title).toHaveAccessibleName('Raise the Red Lantern 大红灯笼高高挂 Film · 1991 · Zhang Yimou');
    await expect(title.locator('mark')).toHaveText('Zhang Yimou');
    await search.box.focus();
    await search.box.press('ArrowDown');
    await expect(search.options.first()).toHaveAccessibleName('Zhang Yimou 张艺谋 17 titles');
    await expect(search.list.getByRole('group').first()).toHaveAccessibleName('People');
  });
}

test('all that is Chinese says so', async ({ page, site, search }) => {
  await site.open('search/?q=长安');
  await expect(search.lines).toHaveCount(3);
  await expect(page).toHaveTitle('“长安” – Search · Juku 剧库');
  await expect(site.heading('“长安”').locator('[lang|=zh]')).toHaveText(/长安/);
  await search.box.focus();
  await search.box.press('ArrowDown');
  await expect(search.options).toHaveCount(3);
  const both = [await search.list.evaluate(unmarked), await page.getByRole('main').evaluate(unmarked)];
  expect(both).toEqual([[], []]);
});

test.describe('with a pointer', () => {
  test.beforeEach(async ({ site, search }) => {
    await site.open('about/');
    await search.ask('leap', /^Leap 夺冠/);
  });

  test('an answer is opened by a click', async ({ page, site, search }) => {
    await search.option(/^Leap 夺冠/).click();
    await expect(site.heading(/^Leap – /)).toBeFocused();
    await expect(search.box).toHaveValue('');
    await search.isClosed();
    await page.goBack();
    await expect(site.heading('About this site')).toBeVisible();
  });

  test('pointing at an answer fetches its data, once', async ({ page, site, search }) => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const fetched = page.waitForResponse(data);
    await search.option(/^Leap 夺冠/).hover();
    await (await fetched).finished();
    await expect(search.box).toBeFocused();
    await search.option(/^Leap 夺冠/).click();
    await expect(site.heading(/^Leap – /)).toBeVisible();
    expect(asked.filter((url) => url.includes('/title/leap-2020/'))).toHaveLength(1);
  });

  for (const [name, how] of [
    ['a click with Ctrl', { modifiers: ['Control'] }],
    ['a click with the middle button', { button: 'middle' }],
  ]) {
    test(`${name} opens another tab, and this one stays as it is`, async ({ page, context, site, search }) => {
      const opened = context.waitForEvent('page');
      await search.option(/^Leap 夺冠/).click(how);
      const other = await opened;
      await expect(other).toHaveURL(/\/title\/leap-2020\/$/);
      await expect(other.getByRole('heading', { level: 1, name: /^Leap – / })).toBeVisible();
      await expect(site.heading('About this site')).toBeVisible();
      await expect(page).toHaveURL(/\/about\/$/);
      await expect(search.box).toHaveValue('leap');
    });
  }

  test('a click beside the box closes the answers, and one on it opens nothing by itself', async ({ page, site, search }) => {
    await page.getByRole('heading', { level: 1 }).click();
    await search.isClosed();
    await search.box.click();
    await site.painted();
    await search.isClosed();
    await expect(search.box).toHaveValue('leap');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('an answer is opened by a tap, and all of them are within the screen', async ({ page, site, search }) => {
    await site.open('about/');
    await search.box.tap();
    await page.keyboard.type('gong li');
    await expect(search.options).toHaveCount(7);
    const { x, y, width, height } = await page.locator('.search__panel').boundingBox();
    expect([x >= 0, y >= 0, x + width <= 360, y + height <= 740], `${x} ${y} ${width} ${height}`).toEqual([true, true, true, true]);
    await search.option(/^Gong Li/).tap();
    await expect(site.heading(/^Gong Li/)).toBeVisible();
    await search.isClosed();
  });
});
