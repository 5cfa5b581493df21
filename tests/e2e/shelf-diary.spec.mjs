// Beside the titles of the shelf: the diary, drafts, what cannot be read, and the reminder to take a copy.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { Shelf, mark, review, three } from './pages/shelf.mjs';

test('the diary tells day by day what was watched, by year and month', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([
    mark('leap-2020', 1, { status: 'seen', viewings: ['2024-10-01', '2025-03-02'] }),
    mark('the-long-season-2023', 2, { status: 'seen', rating: 10, viewings: ['2025-03-09', '2025-11'] }),
    mark('farewell-my-concubine-1993', 3, { status: 'seen' }),
  ]);
  await site.open('shelf/');
  await shelf.way(/^Diary 4$/).click();
  await expect(shelf.summary).toHaveText('4 entries in your diary');
  const days = page.locator('.month .row');
  await expect(page.locator('.month h2')).toHaveText(['November 2025', 'March 2025']);
  await expect(days.locator('.card__name')).toHaveText(['The Long Season', 'The Long Season', 'Leap']);
  await expect(days.nth(1).locator('time')).toHaveAttribute('datetime', '2025-03-09');
  await expect(days.nth(2), 'for the second time').toContainText('again');
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'March' }).click();
  await expect(days).toHaveCount(2);
  await expect(page).toHaveURL(/show=diary&year=2025&month=3$/);
  const years = page.getByRole('navigation', { name: 'Years' });
  await years.getByRole('link', { name: /^2024/ }).click();
  await expect(days.locator('.card__name')).toHaveText(['Leap']);
  await years.getByRole('link', { name: /^Without a day/ }).click();
  await expect(days.locator('.card__name')).toHaveText(['Farewell My Concubine']);
  await page.goBack();
  await expect(days.locator('.card__name')).toHaveText(['Leap']);
});

test('a draft is found again, gone on with, and dropped with a way back', async ({ page, site, reviews, key }) => {
  const shelf = new Shelf(page);
  await site.open('title/leap-2020/');
  await reviews.fill({ text: 'Half a thought' });
  await expect.poll(() => shelf.kept(key('draft:leap-2020'))).toContain('Half a thought');
  await site.open('shelf/');
  await shelf.way(/^Drafts 1$/).click();
  await expect(shelf.summary).toHaveText('1 unfinished review');
  await expect(page.locator('.draft')).toContainText('Half a thought');
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(reviews.text).toHaveValue('Half a thought');
  await page.goBack();
  const before = await shelf.kept(key('draft:leap-2020'));
  await page.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'You have no unfinished review.' })).toBeVisible();
  expect(await shelf.kept(key('draft:leap-2020'))).toBe(null);
  await shelf.undo.press('Enter');
  await expect(page.locator('.draft')).toContainText('Half a thought');
  expect(await shelf.kept(key('draft:leap-2020'))).toBe(before);
});

test('what cannot be read needs attention, is saved as it is, and stays to the byte', async ({ page, site, key }) => {
  const shelf = new Shelf(page);
  const strange = {
    [key('mark:leap-2020')]: '{"v":99, "mood":"好"}',
    [key('review:leap-2020:x')]: ' garbage\r\n\t',
  };
  await site.open('about/');
  await shelf.keep(three.slice(1));
  await page.evaluate((strange) => Object.assign(localStorage, strange), strange);
  await site.open('shelf/');
  const attention = page.locator('#attention');
  await attention.locator('summary').click();
  await expect(attention.locator('summary')).toHaveText('Needs your attention: 2 texts cannot be read');
  await expect(attention.getByRole('listitem')).toContainText([
    /Status and rating: Leap.*A newer version of this site wrote it/s,
    /Review: Leap.*It is damaged/s,
  ]);
  for (const [at, text] of Object.values(strange).entries()) {
    const download = page.waitForEvent('download');
    await attention.getByRole('button', { name: 'Save it as a file' }).nth(at).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
  }
  // Changes all around it leave it alone.
  await shelf.several.click();
  await shelf.bar.getByRole('button', { name: /^Select all/ }).click();
  await shelf.bulk('Remove');
  await shelf.bar.getByRole('button', { name: 'Remove from my shelf' }).click();
  await expect(shelf.said).toContainText('Removed from your shelf: 2 titles');
  for (const [key, text] of Object.entries(strange)) expect(await shelf.kept(key)).toBe(text);
});

test.describe('the reminder to take a copy', () => {
  const days = (count) => Date.now() - count * 24 * 60 * 60 * 1000;
  const much = [...three, review('leap-2020', 4, { body: '长'.repeat(2000) })];

  test('comes only when much was written and no copy is newer', async ({ page, site }) => {
    const shelf = new Shelf(page);
    await site.open('about/');
    await shelf.keep(three);
    await site.open('shelf/');
    await expect(shelf.names).toHaveCount(3);
    await expect(shelf.reminder, 'for three marks').toBeHidden();
    await shelf.keep(much);
    await site.open('shelf/');
    await expect(shelf.reminder).toContainText('There is no copy of your shelf yet: 4 changes');
    const download = page.waitForEvent('download');
    await shelf.reminder.getByRole('button', { name: 'Take a copy' }).click();
    await download;
    await expect(shelf.reminder).toBeHidden();
    await site.reload();
    await expect(shelf.names).toHaveCount(3);
    await expect(shelf.reminder).toBeHidden();
    await shelf.keep([{ settings: { updated: 1, copied: days(15), quiet_until: 0 } }, mark('leap-2020', days(14))]);
    await site.open('shelf/');
    await expect(shelf.names).toHaveCount(3);
    await expect(shelf.reminder, 'for one change since the copy').toBeHidden();
  });

  test('is quiet for 30 days when that is wished', async ({ page, site }) => {
    const shelf = new Shelf(page);
    await site.open('about/');
    await shelf.keep(much);
    await site.open('shelf/');
    await shelf.reminder.getByRole('button', { name: 'Not for 30 days' }).press('Enter');
    await expect(shelf.said).toContainText('You will not be reminded for 30 days.');
    await expect(shelf.reminder).toBeHidden();
    await site.reload();
    await expect(shelf.names).toHaveCount(3);
    await expect(shelf.reminder).toBeHidden();
    await shelf.keep([{ settings: { updated: 1, copied: 0, quiet_until: days(1) } }]);
    await site.open('shelf/');
    await expect(shelf.reminder, 'once that time is over').toBeVisible();
  });
});
