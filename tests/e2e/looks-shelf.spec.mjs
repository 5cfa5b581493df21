// How the pages of the shelf stand on every kind of screen, filled as they are after some years.
import { expect, test } from './fixtures.mjs';
import { fill, ids, linkTo } from './pages/filled.mjs';
import { faint, nameless, small, wider } from './pages/looks.mjs';
import { unmarked } from './pages/search.mjs';
import { watchShifts } from './shifts.mjs';

const copy = {
  juku: 2,
  records: [
    { mark: { title: 'still-tomorrow-2016', updated: 1_750_000_000_000, status: 'want' } },
    { mark: { title: 'leap-2020', updated: 1_790_000_000_000, status: 'seen', rating: 9 } },
    { mark: { title: 'duckweed-2017', updated: 1_750_000_000_000, status: 'want' } },
  ],
};
const openAll = (page) =>
  page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
const chooseFile = async (page) => {
  const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(copy)) };
  await page.getByLabel(/^Choose a file/).setInputFiles(file);
};
const changeOne = (page) => page.getByRole('button', { name: '+1 episode of Joy of Life' }).click();
const title = (page, name) => page.getByRole('main').getByRole('link', { name }).first();
const showCodes = (page) => page.getByRole('button', { name: 'Show the codes' }).click();

const pages = [
  { name: 'the shelf', address: 'shelf/', shows: (page) => title(page, /^The Long Season/) },
  { name: 'the shelf after a change', address: 'shelf/', act: changeOne, shows: (page) => page.locator('#undo') },
  { name: 'all lists', address: 'shelf/?show=lists', shows: (page) => page.getByRole('link', { name: /With the family/ }) },
  { name: 'a list', address: `shelf/?show=list&id=${ids.list}`, shows: (page) => title(page, /^Yi Yi/) },
  { name: 'the diary', address: 'shelf/?show=diary', shows: (page) => page.getByRole('heading', { name: 'August 2025' }) },
  { name: 'drafts', address: 'shelf/?show=drafts', shows: (page) => page.getByRole('link', { name: 'Continue' }) },
  { name: 'files', address: 'shelf/?show=copy', act: showCodes, shows: (page) => page.getByRole('img', { name: /^Code 1/ }) },
  { name: 'a file before it is brought in', address: 'shelf/?show=copy', act: chooseFile, shows: (page) => page.getByRole('button', { name: 'Bring it in' }) },
  { name: 'a review to pass on', address: `shelf/?share=${ids.review}`, shows: (page) => page.getByRole('img', { name: /^QR code/ }) },
  { name: 'the pictures of a shelf', address: 'shelf/stats/', shows: (page) => page.getByRole('heading', { name: 'Highest rated' }) },
  { name: 'a year in review', address: 'shelf/stats/?year=2025', shows: (page) => page.getByRole('heading', { name: '2025 in review' }) },
  { name: 'a review that was sent', from: `shelf/?share=${ids.review}`, shows: (page) => page.getByRole('heading', { name: 'Mei 梅 on The Long Season' }) },
  { name: 'a list that was sent', from: `shelf/?share=${ids.list}`, shows: (page) => page.getByRole('heading', { name: 'With the family 一家人' }) },
  { name: 'a year that was sent', from: 'shelf/stats/?share=2025', shows: (page) => page.getByRole('heading', { name: '2025, as seen by Mei 梅' }) },
  { name: 'a link that was cut', address: 'shared/#1.abc', shows: (page) => page.getByRole('heading', { name: 'The end of this link is missing.' }) },
];

for (const { name, from, act, shows, ...rest } of pages) {
  const open = async (page, site) => {
    await fill(page, site);
    await site.open(rest.address ?? (await linkTo(page, site, from)));
    await act?.(page);
    await expect(shows(page)).toBeVisible();
    await openAll(page);
    await site.painted();
  };

  test(`${name} fits screens of 320 to 1280 pixels, and everything there is large enough to press`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, site);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await site.painted();
      expect(await page.evaluate(wider, width), `${width} px: what sticks out`).toEqual([]);
      expect(await page.evaluate(small), `${width} px: what is too small to press`).toEqual([]);
    }
  });

  test(`${name} has one outline, names for all that can be pressed, and its Chinese is marked`, async ({ page, site }) => {
    await open(page, site);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(leaps, `levels of headings: ${levels}`).toEqual([]);
    const given = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(given.filter((id, at) => given.indexOf(id) !== at), 'ids given twice').toEqual([]);
    expect(await page.evaluate(nameless), 'without a name').toEqual([]);
    // A choice in a field holds words alone, and none can be marked.
    const choices = await page.locator('option').allTextContents();
    const texts = await page.getByRole('main').evaluate(unmarked);
    expect(texts.filter((text) => !choices.includes(text)), 'Chinese without its language').toEqual([]);
  });

  test(`the words of ${name} stand out, by day and by night`, async ({ page, site }) => {
    await open(page, site);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await site.painted();
      expect(await page.evaluate(faint), colorScheme).toEqual([]);
    }
  });
}

test('nothing on the shelf shifts while it comes', async ({ page, site }) => {
  await page.addInitScript(watchShifts);
  for (const address of ['shelf/', 'shelf/stats/?year=2025', `shelf/?show=list&id=${ids.list}`]) {
    await fill(page, site);
    await site.open(address);
    await expect(title(page, /^Yi Yi/)).toBeVisible();
    await site.painted();
    expect(await page.evaluate(() => window.shifts()), address).toEqual([]);
  }
});

test('what could not be kept is said where one is, however far down', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await fill(page, site);
  await site.open('shelf/');
  const more = page.getByRole('button', { name: '+1 episode of Joy of Life' });
  await more.scrollIntoViewIfNeeded();
  expect(await site.scrolled()).toBeGreaterThan(640);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await more.click();
  await expect(page.getByRole('alert').filter({ hasText: 'was not kept' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(wider, 360)).toEqual([]);
});

test('on paper the shelf is a list of titles with their ratings', async ({ page, site }) => {
  await fill(page, site);
  for (const address of ['shelf/', `shelf/?show=list&id=${ids.list}`]) {
    await site.open(address);
    await expect(title(page, /^Yi Yi/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(title(page, /^Yi Yi/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('img', { name: '5 of 5 stars' }).first()).toBeVisible();
    await expect(page.locator('button, input, select, summary, nav').filter({ visible: true })).toHaveCount(0);
    const narrow = await page.locator('.card__name').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().width < 100).length);
    expect(narrow, 'names that are squeezed').toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }
});
