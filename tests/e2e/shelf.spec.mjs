// The shelf: what the reader keeps, in rows that can be looked through and changed.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { Shelf, mark, review, three } from './pages/shelf.mjs';

const status = (page, name) => page.getByRole('region', { name: 'On my list' }).getByRole('button', { name, exact: true });

test('an empty shelf says what will stand there', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('shelf/');
  await expect(shelf.empty).toBeVisible();
  await expect(shelf.summary).toHaveText('0 titles on your shelf');
  await page.getByRole('main').getByRole('link', { name: 'Browse the catalogue instead' }).click();
  await expect(site.heading('Browse')).toBeFocused();
});

test('from title to title each mark goes where it was made, and all stand on the shelf', async ({ page, site, reviews }) => {
  const shelf = new Shelf(page);
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
  await expect(shelf.summary).toHaveText('2 titles on your shelf');
  await expect(shelf.names).toHaveCount(2);
  await expect(shelf.names.nth(1)).toHaveText('Leap');
  await expect(shelf.stands('Leap')).toHaveText('Seen · Reviewed');
  await expect(shelf.stands('Leap').getByRole('img', { name: '4½ of 5 stars' })).toBeVisible();
  await expect(shelf.entries.first().locator('.card__meta')).toHaveText('Want to watch');

  await shelf.part(/^Seen 1$/).click();
  await expect(page).toHaveURL(/\/shelf\/\?show=seen$/);
  await expect(shelf.names).toHaveText(['Leap']);
  await shelf.part(/^Everything 2$/).click();
  await expect(shelf.names).toHaveCount(2);
  await page.goBack();
  await expect(shelf.names).toHaveText(['Leap']);
  await page.reload();
  await expect(shelf.names).toHaveText(['Leap']);
});

test('orders are by change, rating, title and release', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([
    mark('leap-2020', 3, { rating: 6 }),
    mark('the-long-season-2023', 1, { rating: 10, episodes: 5, status: 'watching' }),
    mark('farewell-my-concubine-1993', 2, { status: 'seen' }),
  ]);
  await site.open('shelf/');
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine', 'The Long Season']);
  await expect(shelf.stands('The Long Season')).toHaveText('Watching · 5 of 12 episodes');
  for (const [name, expected] of [
    ['My rating', ['The Long Season', 'Leap', 'Farewell My Concubine']],
    ['Title', ['Farewell My Concubine', 'Leap', 'The Long Season']],
    ['Newest', ['The Long Season', 'Leap', 'Farewell My Concubine']],
    ['Last changed', ['Leap', 'Farewell My Concubine', 'The Long Season']],
  ]) {
    await shelf.orders.getByRole('link', { name }).click();
    await expect(shelf.names).toHaveText(expected);
    await expect(shelf.orders.getByRole('link', { name })).toBeFocused();
  }
  await page.getByRole('checkbox', { name: 'Reversed' }).check();
  await expect(shelf.names).toHaveText(['The Long Season', 'Farewell My Concubine', 'Leap']);
});

test('a copy holds everything', async ({ page, site, reviews }) => {
  const shelf = new Shelf(page);
  await site.open('title/leap-2020/');
  await reviews.write({ stars: '4', name: 'Mei', text: '好看。' });
  await shelf.keep([mark('gone-1999', 5, { status: 'dropped' })]);
  await site.open('shelf/');
  await expect(page.getByRole('heading', { name: 'Not in the catalogue any more' })).toBeVisible();
  await expect(page.locator('.shelf__unknown li')).toHaveText(/gone-1999Dropped$/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take a copy' }).click();
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(copy.juku).toBe(2);
  const find = (kind) => copy.records.map((record) => record[kind]).filter(Boolean);
  expect(find('review')).toMatchObject([{ body: '好看。', rating: 8 }]);
  expect(find('mark')).toMatchObject([{ title: 'gone-1999', status: 'dropped' }]);
  await expect(shelf.said).not.toHaveText('');
});

test('another tab is followed without loading anew, both ways', async ({ page, site, anotherTab }) => {
  const shelf = new Shelf(page);
  await site.open('shelf/');
  await expect(shelf.empty).toBeVisible();
  const other = await anotherTab('title/leap-2020/');
  await status(other.page, 'Watching').click();
  await expect(shelf.names).toHaveText(['Leap']);
  await expect(shelf.stands('Leap')).toHaveText('Watching');
  const third = await anotherTab('shelf/');
  const there = new Shelf(third.page);
  await there.change('Leap').click();
  await there.quick('Leap', 'Seen').click();
  await expect(shelf.stands('Leap')).toHaveText('Seen');
  await expect(status(other.page, 'Seen')).toHaveAttribute('aria-pressed', 'true');
});

test('status, rating and episodes change in a row by keyboard, and the focus stays', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep(three);
  await site.open('shelf/');
  const name = 'The Long Season';
  const more = page.getByRole('button', { name: `+1 episode of ${name}` });
  await more.press('Enter');
  await expect(shelf.stands(name)).toHaveText('Watching · 6 of 12 episodes');
  await expect(more).toBeFocused();
  // What is changed stays where it is until another order is asked for.
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine', name]);

  await page.keyboard.press('Tab');
  await expect(shelf.change(name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shelf.change(name)).toHaveAttribute('aria-expanded', 'true');
  await expect(shelf.change(name)).toBeFocused();
  await site.tabTo(shelf.quick(name, 'Dropped'));
  await page.keyboard.press('Enter');
  await expect(shelf.stands(name)).toHaveText('Dropped · 6 of 12 episodes');
  await expect(shelf.quick(name, 'Dropped')).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.quick(name, 'Dropped')).toBeFocused();
  await site.tabTo(shelf.quick(name, '3½ of 5 stars'));
  await page.keyboard.press('Space');
  await expect(shelf.stands(name).getByRole('img', { name: '3½ of 5 stars' })).toBeVisible();
  await expect(shelf.quick(name, '3½ of 5 stars')).toBeFocused();
  await shelf.undo.press('Enter');
  await expect(shelf.stands(name).getByRole('img', { name: '5 of 5 stars' })).toBeVisible();
  await expect(shelf.said).toBeFocused();
  await site.reload();
  await expect(shelf.stands(name)).toHaveText('Dropped · 6 of 12 episodes');
  await expect(shelf.names).toHaveText([name, 'Leap', 'Farewell My Concubine']);
});

test('the last episode ends a series, and the focus stays in its row', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([mark('the-long-season-2023', 1, { episodes: 11, status: 'watching' })]);
  await site.open('shelf/?show=watching');
  await page.getByRole('button', { name: '+1 episode of The Long Season' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing is in this part of your shelf.' })).toBeVisible();
  await expect(shelf.said, 'the row is gone').toBeFocused();
  await shelf.undo.press('Enter');
  await expect(shelf.stands('The Long Season')).toHaveText('Watching · 11 of 12 episodes');
  await shelf.part(/^Everything/).click();
  await page.getByRole('button', { name: '+1 episode of The Long Season' }).press('Enter');
  await expect(shelf.stands('The Long Season')).toHaveText('Seen');
  await expect(shelf.change('The Long Season')).toBeFocused();
});

test('the shelf is searched while somebody types', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([...three, review('leap-2020', 4, { body: 'The coach of the season.' })]);
  await site.open('shelf/');
  await expect(shelf.names).toHaveCount(3);
  await shelf.find.pressSequentially('the season');
  await expect(shelf.find, 'the space between words stays').toHaveValue('the season');
  await expect(shelf.names).toHaveText(['Leap', 'The Long Season']);
  await expect(shelf.summary).toHaveText('2 of 3 titles on your shelf');
  await expect(page).toHaveURL(/\?q=the(\+|%20)season$/);
  await expect(shelf.find).toBeFocused();
  await shelf.find.fill('bwbj');
  await expect(shelf.names).toHaveText(['Farewell My Concubine']);
});

test('all that was typed is one step back', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep(three);
  await site.open('shelf/');
  await shelf.find.pressSequentially('season');
  await expect(shelf.names).toHaveText(['The Long Season']);
  await page.goBack();
  await expect(shelf.names).toHaveCount(3);
  await expect(page).toHaveURL(/\/shelf\/$/);
  await expect(shelf.find).toHaveValue('');
});

test('tags, ratings and reviews leave out what is not asked for, and go back one by one', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([...three, review('leap-2020', 4, { rating: 6 })]);
  await site.open('shelf/');
  await shelf.filter.click();
  const tag = page.getByRole('checkbox', { name: /^with mum/ });
  await tag.check();
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine']);
  await expect(tag).toBeFocused();
  const from = page.getByRole('slider', { name: 'My rating: From' });
  await from.fill('8');
  await expect(from).toHaveAttribute('aria-valuetext', '4 of 5 stars');
  await expect(shelf.names).toHaveText(['Farewell My Concubine']);
  await expect(from).toBeFocused();
  await expect(shelf.chosen.getByRole('link')).toHaveText(['4 – 5 stars×', '#with mum×', 'Clear all']);
  await page.goBack();
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine']);
  await expect(from).toHaveValue('1');
  await expect(tag).toBeChecked();
  const reviewed = page.getByRole('radio', { name: /^with a review/ });
  await reviewed.check();
  await expect(shelf.names).toHaveText(['Leap']);
  await expect(reviewed).toBeFocused();
  await page.goBack();
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine']);
  await expect(reviewed).not.toBeChecked();
  await page.goForward();
  await expect(reviewed).toBeChecked();
  await shelf.chosen.getByRole('link', { name: /Clear all/ }).click();
  await expect(shelf.names).toHaveCount(3);
  await expect(tag).not.toBeChecked();
  await expect(reviewed).not.toBeChecked();
});
