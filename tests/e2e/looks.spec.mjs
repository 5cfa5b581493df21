// How every kind of page stands on every kind of screen.
import { expect, test } from './fixtures.mjs';
import { small, wider } from './pages/looks.mjs';
import { watchShifts } from './shifts.mjs';

const pages = [
  { name: 'the start page', address: '', shows: 'By year' },
  { name: 'a list', address: 'year/2023/', shows: '2023 Chinese Drama List' },
  { name: 'a list of many years', address: 'genre/romance/', shows: 'Chinese Romance Films and Series' },
  { name: 'a person', address: 'person/zhang-yimou/', shows: 'Often works with' },
  { name: 'the page about the site', address: 'about/', shows: 'Without a network' },
  { name: 'a title', address: 'title/leap-2020/', shows: 'You May Also Like' },
  { name: 'a title in Chinese', address: 'zh/title/leap-2020/', shows: '你可能也喜欢' },
  { name: 'a page that is not there', address: 'title/Leap_2020/', shows: 'Did you mean' },
];

for (const { name, address, shows } of pages) {
  test(`${name} fits screens of 320 to 1920 pixels`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await site.open(address);
    await expect(page.getByRole('heading', { name: shows })).toBeVisible();
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      await site.painted();
      expect(await page.evaluate(wider, width), `${width} px: what sticks out`).toEqual([]);
      expect(await page.evaluate(small), `${width} px: what is too small to press`).toEqual([]);
    }
  });

  test(`${name} has one heading and its landmarks`, async ({ page, site }) => {
    await site.open(address);
    await expect(page.getByRole('heading', { name: shows })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo']) {
      await expect(page.getByRole(landmark), landmark).toHaveCount(1);
    }
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(leaps, `levels of headings: ${levels}`).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at), 'ids given twice').toEqual([]);
  });

  test(`nothing on ${name} shifts once it is there`, async ({ page, site }) => {
    await page.addInitScript(watchShifts);
    await site.open(address);
    await expect(page.getByRole('heading', { name: shows })).toBeVisible();
    await site.painted();
    expect(await page.evaluate(() => window.shifts())).toEqual([]);
  });
}

test('a long review of one word does not widen the page', async ({ page, site, reviews }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('title/leap-2020/');
  const word = 'A'.repeat(300);
  await reviews.write({ name: word.slice(0, 80), headline: word.slice(0, 150), text: word });
  expect(await page.evaluate(wider, 360)).toEqual([]);
  expect(await page.evaluate(small)).toEqual([]);
});

test('nothing shifts when a page comes late after a click', async ({ page, site }) => {
  await page.addInitScript(watchShifts);
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route('**/title/leap-2020/data.json', async (route) => {
    await released;
    await route.continue();
  });
  await site.open('year/2020/');
  await site.link(/^Leap 夺冠/).click();
  await expect(site.loading).toBeVisible();
  // For half a second after a click, browsers forgive any shift.
  await page.waitForFunction((start) => performance.now() > start + 600, await page.evaluate(() => performance.now()));
  release();
  await expect(site.heading(/^Leap – /)).toBeVisible();
  await site.painted();
  expect(await page.evaluate(() => window.shifts())).toEqual([]);
});

test('the name of the tab follows the page', async ({ page, site }) => {
  await site.open();
  await expect(page).toHaveTitle('Juku 剧库');
  await site.link('2020 Chinese Drama List').click();
  await expect(page).toHaveTitle('2020 Chinese Drama List · Juku 剧库');
  await site.link(/^Leap 夺冠/).click();
  await expect(page).toHaveTitle('Leap – Gong Li, Huang Bo, Wu Gang · Juku 剧库');
  await page.goBack();
  await expect(page).toHaveTitle('2020 Chinese Drama List · Juku 剧库');
  await page.goBack();
  await expect(page).toHaveTitle('Juku 剧库');
});
