// The shelf: what the reader keeps, as a list.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';

const status = (page, name) => page.getByRole('region', { name: 'On my list' }).getByRole('button', { name, exact: true });
const cards = (page) => page.locator('.card__name');
const part = (page, name) => page.getByRole('navigation', { name: 'Parts of the shelf' }).getByRole('link', { name });

/** Puts records into the storage, as an earlier visit would have. */
const keep = (page, marks) =>
  page.evaluate((marks) => {
    const base = document.querySelector('.brand').getAttribute('href');
    for (const mark of marks) {
      localStorage.setItem(`juku:${base}:mark:${mark.title}`, JSON.stringify({ v: 1, record: { mark } }));
    }
  }, marks);

test('an empty shelf says what will stand there', async ({ page, site }) => {
  await site.open('shelf/');
  await expect(page.getByRole('heading', { name: 'Nothing is here yet.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('0 titles on your shelf');
  await page.getByRole('main').getByRole('link', { name: 'Browse the catalogue instead' }).click();
  await expect(site.heading('Browse')).toBeFocused();
});

test('from title to title each mark goes where it was made, and all stand on the shelf', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await status(page, 'Seen').click();
  await reviews.write({ stars: '4½', name: 'Mei', text: 'Worth it.' });
  // The application stays: what listened to the first title must not hear the second.
  const related = page.getByRole('region', { name: 'You May Also Like' }).getByRole('link').first();
  const second = (await related.getAttribute('href')).match(/title\/([^/]+)\//)[1];
  await related.click();
  await expect(page).toHaveURL(new RegExp(second));
  await expect(status(page, 'Seen')).toHaveAttribute('aria-pressed', 'false');
  await status(page, 'Want to watch').click();
  await expect(status(page, 'Want to watch')).toHaveAttribute('aria-pressed', 'true');

  await site.link('My shelf').click();
  await expect(site.heading('My shelf')).toBeFocused();
  await expect(page).toHaveTitle('My shelf · Juku 剧库');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('2 titles on your shelf');
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).nth(1)).toHaveText('Leap');
  await expect(page.locator('.card__meta').nth(1)).toHaveText('Seen · Reviewed');
  await expect(page.locator('.card__meta').nth(1).getByRole('img', { name: '4½ of 5 stars' })).toBeVisible();
  await expect(page.locator('.card__meta').first()).toHaveText('Want to watch');

  await part(page, /^Seen 1$/).click();
  await expect(page).toHaveURL(/\/shelf\/\?show=seen$/);
  await expect(cards(page)).toHaveText(['Leap']);
  await part(page, /^Everything 2$/).click();
  await expect(cards(page)).toHaveCount(2);
  await page.goBack();
  await expect(cards(page)).toHaveText(['Leap']);
  await page.reload();
  await expect(cards(page)).toHaveText(['Leap']);
});

test('orders are by change, rating, title and release', async ({ page, site }) => {
  await site.open('about/');
  await keep(page, [
    { title: 'leap-2020', updated: 3, rating: 6 },
    { title: 'the-long-season-2023', updated: 1, rating: 10, episodes: 5, status: 'watching' },
    { title: 'farewell-my-concubine-1993', updated: 2, status: 'seen' },
  ]);
  await site.open('shelf/');
  await expect(cards(page)).toHaveText(['Leap', 'Farewell My Concubine', 'The Long Season']);
  await expect(page.locator('.card__meta').nth(2)).toHaveText('Watching · 5 of 12 episodes');
  const orders = page.getByRole('navigation', { name: 'Order' });
  for (const [name, expected] of [
    ['My rating', ['The Long Season', 'Leap', 'Farewell My Concubine']],
    ['Title', ['Farewell My Concubine', 'Leap', 'The Long Season']],
    ['Newest', ['The Long Season', 'Leap', 'Farewell My Concubine']],
    ['Last changed', ['Leap', 'Farewell My Concubine', 'The Long Season']],
  ]) {
    await orders.getByRole('link', { name }).click();
    await expect(cards(page)).toHaveText(expected);
    await expect(orders.getByRole('link', { name })).toBeFocused();
  }
});

test('a copy holds everything', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ stars: '4', name: 'Mei', text: '好看。' });
  await keep(page, [{ title: 'gone-1999', updated: 5, status: 'dropped' }]);
  await site.open('shelf/');
  await expect(page.getByRole('heading', { name: 'Not in the catalogue any more' })).toBeVisible();
  await expect(page.getByText('gone-1999')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take a copy' }).click();
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(copy).toMatchObject({ juku: 1, reviews: [{ body: '好看。', rating: 8 }], marks: [{ title: 'gone-1999', status: 'dropped' }] });
});

test('another tab is followed', async ({ page, site, anotherTab }) => {
  await site.open('shelf/');
  await expect(page.getByRole('heading', { name: 'Nothing is here yet.' })).toBeVisible();
  const other = await anotherTab('title/leap-2020/');
  await status(other.page, 'Watching').click();
  await expect(cards(page)).toHaveText(['Leap']);
});

test('5,000 records stay fluid', async ({ page, site }) => {
  await site.open('about/');
  await page.evaluate(async () => {
    const base = document.querySelector('.brand').getAttribute('href');
    const ids = [];
    for (const page of ['', 'page/2/', 'page/3/', 'page/4/']) {
      const { cards } = await (await fetch(`${base}kind/series/${page}data.json`)).json();
      ids.push(...cards.map(({ id }) => id));
    }
    for (let at = 0; at < 5000; at += 1) {
      const title = ids[at] ?? `gone-${at}`;
      const mark = { title, updated: at, rating: 1 + (at % 10) };
      localStorage.setItem(`juku:${base}:mark:${title}`, JSON.stringify({ v: 1, record: { mark } }));
    }
  });
  await site.open('shelf/');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('5000 titles on your shelf');
  await expect(cards(page)).toHaveCount(60);
  await expect(page.getByText(/^and \d+ more$/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Title' }).click();
  await expect(page).toHaveURL(/by=title$/);
});
