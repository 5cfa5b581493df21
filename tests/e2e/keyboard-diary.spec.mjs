// Beside the titles of the shelf, by keyboard alone: diary, drafts, files and pictures.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { fill } from './pages/filled.mjs';
import { Files } from './pages/files.mjs';
import { Shelf } from './pages/shelf.mjs';

test('the diary is looked through by year and month, and a title of it is opened', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await fill(page, site);
  await site.open('shelf/');
  await site.enter(shelf.way(/^Diary/));
  const days = page.locator('.day');
  await expect(days).toHaveCount(6);
  const month = page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'August' });
  await site.enter(month);
  await expect(days.locator('.card__name')).toHaveText(['Eat Drink Man Woman', /^Strange Tales/]);
  await expect(month).toBeFocused();
  const year = page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: /^2024/ });
  await site.enter(year);
  await expect(days.locator('.card__name')).toHaveText(['Farewell My Concubine']);
  await expect(year).toBeFocused();
  await site.enter(days.getByRole('link'), 10);
  await expect(site.heading(/^Farewell My Concubine – /)).toBeFocused();
});

test('a draft is begun, found again and gone on with, dropped and brought back', async ({ page, site, reviews }) => {
  const shelf = new Shelf(page);
  const draft = page.locator('.draft');
  await site.open('title/leap-2020/');
  await site.tabTo(reviews.text);
  await page.keyboard.type('Half a thought');
  await expect(reviews.form).toContainText('Draft kept');
  await site.enter(site.link('My shelf').first(), 1_000);
  await expect(site.heading('My shelf')).toBeFocused();
  await site.enter(shelf.way(/^Drafts 1$/));
  await expect(draft).toContainText('Half a thought');
  await site.enter(page.getByRole('link', { name: 'Continue' }));
  await expect(reviews.text).toHaveValue('Half a thought');
  await site.tabTo(reviews.text);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', and more');
  await site.enter(site.link('My shelf').first(), 1_000);
  await site.enter(shelf.way(/^Drafts 1$/));
  await expect(draft).toContainText('Half a thought, and more');
  await site.enter(page.getByRole('button', { name: 'Discard' }));
  await expect(page.getByRole('heading', { name: 'You have no unfinished review.' })).toBeVisible();
  await site.enter(shelf.undo);
  await expect(draft).toContainText('Half a thought, and more');
  await expect(shelf.said).toBeFocused();
});

test('the shelf is taken away in every form, and so is what cannot be read', async ({ page, site }) => {
  const files = new Files(page, site);
  await fill(page, site);
  await files.open();
  for (const [form, name] of [
    ['Table (CSV)', /^juku.*\.csv$/],
    ['For Letterboxd', /^juku-letterboxd.*\.zip$/],
    ['For NeoDB', /^juku-neodb.*\.zip$/],
    ['Reviews (Markdown)', /^juku-reviews.*\.md$/],
  ]) {
    const button = page.getByRole('button', { name: form, exact: true });
    const download = page.waitForEvent('download');
    await site.enter(button);
    expect((await download).suggestedFilename()).toMatch(name);
    await expect(files.said).toHaveText('Saved as a file.');
    await expect(button).toBeFocused();
  }
  await site.enter(new Shelf(page).way(/^Titles/));
  await site.enter(page.locator('#attention > summary'));
  const save = page.getByRole('button', { name: 'Save it as a file' });
  const download = page.waitForEvent('download');
  await site.enter(save, 3);
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual({ v: 99, mood: 'good' });
  await expect(save).toBeFocused();
});

test('the shelf is seen in pictures, with their numbers, and a year saved as one', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/');
  await site.enter(new Shelf(page).way('In pictures'));
  await expect(site.heading('My shelf in pictures')).toBeFocused();
  const ratings = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: 'Ratings', exact: true }) });
  await site.enter(ratings.locator('summary'));
  await expect(ratings.getByRole('columnheader', { name: 'Titles' })).toBeVisible();
  await expect(ratings.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ratings.getByRole('columnheader', { name: 'Titles' })).toBeHidden();

  await site.enter(page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2025' }), 200);
  await expect(page.getByRole('heading', { name: '2025 in review' })).toBeVisible();
  await expect(site.heading('My shelf in pictures')).toBeFocused();
  const picture = page.getByRole('button', { name: 'Save as a picture' });
  const download = page.waitForEvent('download');
  await site.enter(picture);
  expect((await download).suggestedFilename()).toBe('juku-2025.svg');
  await expect(picture).toBeFocused();
  await site.enter(page.getByRole('figure').getByRole('link', { name: 'Ang Lee 李安' }));
  await expect(site.heading(/^Ang Lee/)).toBeFocused();
});
