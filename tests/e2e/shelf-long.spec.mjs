// A long shelf: what is seen first of it comes before the rest.
import { expect, test } from './fixtures.mjs';
import { isWhole } from './pages/views.mjs';

/** Opens a shelf with all series, of which 40 have a tag, and with 12 titles that the catalogue does not have. */
async function openLong(page, site) {
  await site.open('about/');
  await page.evaluate(async () => {
    const base = document.querySelector('.brand').getAttribute('href');
    const { cards } = await (await fetch(`${base}kind/series/data.json`)).json();
    const gone = Array.from({ length: 12 }, (_, at) => ({ id: `gone-${at}` }));
    for (const [at, { id }] of [...cards, ...gone].entries()) {
      const record = { mark: { title: id, updated: at + 1, status: 'want', tags: at < 40 ? ['some'] : [] } };
      localStorage.setItem(`juku:${base}:mark:${id}`, JSON.stringify({ v: 2, record }));
    }
  });
  await site.link('My shelf').click();
  await expect(page.locator('.columns > .entry')).toHaveCount(60);
  await expect(page.locator('.shelf__unknown .gone')).toHaveCount(12);
}

/** Presses elements of the page in one go, faster than anybody could. */
const press = (page, ...selectors) =>
  page.evaluate((selectors) => selectors.forEach((selector) => document.querySelector(selector).click()), selectors);

const names = (page) => page.locator('.columns .card__name').allTextContents();

test('it comes whole, from its top and where one was', async ({ page, site }) => {
  const rows = page.locator('.entry');
  await openLong(page, site);
  await page.goto(`${page.url()}?tag=some`);
  await expect(rows).toHaveCount(40);
  await expect(page.locator('.gone')).toHaveCount(0);
  await rows.last().scrollIntoViewIfNeeded();
  const name = await rows.last().locator('.card__name').textContent();
  await rows.last().getByRole('link').first().click();
  await expect(site.heading(name)).toBeVisible();
  await page.goBack();
  await expect(rows).toHaveCount(40);
  await expect(rows.last()).toBeInViewport();
});

test('while the rest is on its way, what stands there stays', async ({ page, site }) => {
  await openLong(page, site);
  await page.locator('#sieve > summary').click();
  await page.evaluate(() => {
    const count = () => ({
      rows: document.querySelectorAll('.columns > .entry').length,
      gone: document.querySelectorAll('.gone').length,
      filters: document.querySelectorAll('#sieve[open] input').length,
      changes: document.querySelectorAll('#bulk-bar button').length,
      seenFirst: document.querySelectorAll('.entry--first').length,
    });
    const ids = () => [...document.querySelectorAll('.browse [id]')].map(({ id }) => id);
    window.before = count();
    window.least = { ...window.before };
    window.parts = 0;
    new MutationObserver(() => {
      for (const [name, now] of Object.entries(count())) window.least[name] = Math.min(window.least[name], now);
      if (document.querySelector('[data-more]')) window.parts += 1;
      window.twice ??= ids().find((id, at, all) => all.indexOf(id) !== at);
    }).observe(document.querySelector('.browse'), { childList: true, subtree: true });
  });
  await page.locator('#by-title').click();
  await expect(page.locator('#bulk [name=query]')).toHaveValue('by=title');
  await isWhole(page);
  const { before, least, parts, twice } = await page.evaluate(({ before, least, parts, twice } = window) => ({ before, least, parts, twice }));
  expect(parts, 'it came in two parts').toBeGreaterThan(0);
  expect(twice, 'nothing stands there twice').toBeUndefined();
  const { rows, ...others } = least;
  expect({ ...others, rows: before.rows }).toEqual(before);
  expect(rows, 'what moves up is missing where it was').toBeGreaterThanOrEqual(before.rows - before.seenFirst);
  const shown = await names(page);
  await page.reload();
  await expect(page.locator('.columns > .entry')).toHaveCount(60);
  expect(await names(page)).toEqual(shown);
});

test('who goes on at once finds on the way back what they had chosen', async ({ page, site }) => {
  await openLong(page, site);
  await press(page, '#by-title', '#by-rating', '.entry__link');
  await expect(page).toHaveURL(/\/title\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/shelf\/\?by=rating$/);
  await expect(page.locator('#by-rating')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page).toHaveURL(/\/shelf\/\?by=title$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/shelf\/$/);
  await expect(page.locator('#by-changed')).toHaveAttribute('aria-current', 'true');
});

test('who goes back at once sees what was there before', async ({ page, site }) => {
  await openLong(page, site);
  const before = await names(page);
  await page.evaluate(() => {
    document.querySelector('#by-title').click();
    history.back();
  });
  await expect(page).toHaveURL(/\/shelf\/$/);
  await expect(page.locator('#bulk [name=query]')).toHaveValue('');
  await isWhole(page);
  expect(await names(page)).toEqual(before);
});

test('who changes the language at once keeps what they had chosen', async ({ page, site }) => {
  await openLong(page, site);
  await press(page, '#by-title', '.masthead [hreflang]');
  await expect(page).toHaveURL(/\/zh\/shelf\/\?by=title$/);
  await expect(page.locator('#by-title')).toHaveAttribute('aria-current', 'true');
});

test('who leaves while the rest is on its way is not followed', async ({ page, site }) => {
  await openLong(page, site);
  await page.locator('#by-title').click();
  await expect(page.locator('#bulk [name=query]')).toHaveValue('by=title');
  await isWhole(page);
  await page.evaluate(() => {
    const leave = new MutationObserver(() => {
      if (!document.querySelector('[data-more]')) return;
      leave.disconnect();
      document.querySelector('.masthead nav a').click();
    });
    leave.observe(document.querySelector('.browse__found'), { childList: true, subtree: true, attributes: true });
    document.querySelector('#by-changed').click();
  });
  await expect(site.heading('Browse')).toBeVisible();
  // By then the rest would have been asked for, which the page that was left cannot do: the console would say so.
  await page.getByRole('link', { name: 'Title', exact: true }).click();
  await expect(page.locator('.cards > *')).toHaveCount(60);
  await expect(page).toHaveURL(/sort=title$/);
});
