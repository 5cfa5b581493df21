// What a shelf adds up to: in figures, in charts with the numbers behind them, and as a picture of a year.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { fill, filled } from './pages/filled.mjs';

const chart = (page, name) => page.getByRole('figure').filter({ has: page.getByRole('heading', { name, exact: true }) });
/** The number above a name in the row of figures. */
const figure = (page, name) => page.locator('.figures div').filter({ hasText: name }).locator('dd');
/** The rows of the table behind a chart, each as texts. */
const table = (figure) =>
  figure.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
const marks = Object.entries(filled).filter(([key]) => key.startsWith('mark:')).map(([, { record }]) => record?.mark ?? {});

test('an empty shelf has nothing to draw, and says what would change that', async ({ page, site }) => {
  await site.open('shelf/stats/');
  await expect(page.getByRole('heading', { name: 'Nothing to draw yet' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Browse the catalogue instead' }).click();
  await expect(site.heading('Browse')).toBeFocused();
});

test('plans alone are counted and not drawn', async ({ page, site }) => {
  await fill(page, site, { 'mark:yi-yi-2000': { v: 2, record: { mark: { title: 'yi-yi-2000', updated: 1, status: 'want' } } } });
  await site.open('shelf/stats/');
  await expect(page.getByRole('heading', { name: 'Nothing watched yet' })).toBeVisible();
  await expect(figure(page, 'to watch')).toHaveText('1');
});

test('the figures agree with the shelf', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/');
  const counts = {};
  for (const [part, name] of [['Seen', 'seen'], ['Watching', 'watching'], ['Want to watch', 'to watch'], ['Dropped', 'dropped']]) {
    const link = page.getByRole('navigation', { name: 'Parts of the shelf' }).getByRole('link', { name: new RegExp(`^${part} \\d`) });
    counts[name] = (await link.textContent()).match(/\d+/)[0];
  }
  await page.getByRole('link', { name: 'In pictures' }).click();
  await expect(site.heading('My shelf in pictures')).toBeFocused();
  for (const [name, count] of Object.entries(counts)) await expect(figure(page, name), name).toHaveText(count);
  const ratings = marks.map(({ rating }) => rating).filter(Boolean);
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length / 2;
  await expect(figure(page, 'stars on average')).toHaveText(mean.toFixed(1));
});

test('each chart has a name, and its numbers in a table', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/stats/');
  const ratings = chart(page, 'Ratings');
  await expect(ratings.getByRole('img', { name: /^Of your 8 ratings, .*\.$/ })).toBeVisible();
  await ratings.getByText('As a table').click();
  await expect(ratings.getByRole('columnheader', { name: 'Titles' })).toBeVisible();
  const given = (await table(ratings)).map(([stars, count]) => [stars, Number(count)]).filter(([, count]) => count > 0);
  expect(given).toEqual([
    ['5 stars', 2],
    ['4½ stars', 1],
    ['4 stars', 2],
    ['3½ stars', 1],
    ['3 stars', 1],
    ['1½ stars', 1],
  ]);
  const months = await table(chart(page, 'Month by month'));
  expect(months[0]).toEqual(['August 2025', '2']);
  expect(months.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(marks.flatMap(({ viewings = [] }) => viewings).length);
  const figures = page.getByRole('figure');
  for (let at = 0; at < (await figures.count()); at += 1) {
    await expect(figures.nth(at).getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(figures.nth(at).locator('table')).toHaveCount(1);
  }
});

test('from genres, people and tags a way leads to their titles', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/stats/');
  await chart(page, 'Genres').getByRole('listitem').getByRole('link', { name: 'Drama' }).click();
  await expect(site.heading('Chinese Drama Films and Series')).toBeVisible();
  await page.goBack();
  await chart(page, 'Directors').getByRole('listitem').getByRole('link', { name: 'Ang Lee 李安' }).click();
  await expect(site.heading(/^Ang Lee/)).toBeVisible();
  await page.goBack();
  await chart(page, 'Tags').getByRole('listitem').getByRole('link', { name: 'with Mei' }).click();
  await expect(page.locator('.card__name')).toHaveText(['Eat Drink Man Woman', 'Farewell My Concubine']);
});

test('a year shows its own days, and every year is a page to come back to', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/stats/');
  const years = page.getByRole('navigation', { name: 'Years' });
  await expect(years.getByRole('link')).toHaveText(['All years', '2025', '2024', '2023']);
  await years.getByRole('link', { name: '2023' }).click();
  await expect(page).toHaveURL(/\/shelf\/stats\/\?year=2023$/);
  await expect(page.getByRole('heading', { name: '2023 in review' })).toBeVisible();
  await expect(figure(page, 'title watched')).toHaveText('1');
  await expect(page.getByRole('region', { name: 'The Long Season' }).getByText('Favourite of 2023')).toBeVisible();
  await years.getByRole('link', { name: '2025' }).click();
  await expect(figure(page, 'titles watched')).toHaveText('6');
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2023 in review' })).toBeVisible();
  await site.open('shelf/stats/?year=2011');
  await expect(page.getByRole('heading', { name: 'Nothing from 2011' })).toBeVisible();
});

test('a year is saved as a picture that stands alone', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/stats/?year=2025');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('juku-2025.svg');
  await expect(page.locator('#desk-said')).toHaveText('Saved as a file.');
  const picture = await readFile(await file.path(), 'utf8');
  for (const words of ['2025', 'The Long Season', 'Ang Lee', '漫长的季节']) expect(picture).toContain(words);
  // Whoever is sent it asks nobody for anything.
  expect(picture.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|@import/);
  const size = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, picture);
  expect(size).toEqual([1200, 1200]);
});
