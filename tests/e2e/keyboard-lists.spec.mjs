// Lists, files that come in, filters, and the other language, by keyboard alone.
import { expect, test } from './fixtures.mjs';
import { Browse } from './pages/browse.mjs';
import { Files } from './pages/files.mjs';
import { Shelf, list, three } from './pages/shelf.mjs';

test('a list is made, filled, put in order, deleted and brought back', async ({ page, site }) => {
  const { keyboard } = page;
  const shelf = new Shelf(page);
  await site.open('shelf/');
  await site.tabTo(shelf.way('Lists'));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You have no lists yet.' })).toBeVisible();
  await site.tabTo(page.getByRole('form', { name: 'Make a new list' }).getByRole('textbox', { name: 'Name' }));
  await keyboard.type('With family');
  await keyboard.press('Enter');
  await expect(shelf.add).toBeFocused();
  await keyboard.type('leap');
  await keyboard.press('Enter');
  await expect(shelf.itemNames).toHaveText(['Leap']);
  await expect(shelf.add).toHaveValue('');
  await keyboard.type('the long season');
  await keyboard.press('Enter');
  await expect(shelf.itemNames).toHaveText(['Leap', 'The Long Season']);
  await expect(shelf.add).toBeFocused();

  await site.tabTo(page.getByRole('button', { name: 'Move Leap down', exact: true }));
  await keyboard.press('Enter');
  await expect(shelf.itemNames).toHaveText(['The Long Season', 'Leap']);
  await expect(shelf.item('Leap')).toBeFocused();
  await site.tabTo(page.getByLabel('More for Leap'));
  await keyboard.press('Enter');
  await site.tabTo(shelf.item('Leap').getByRole('button', { name: 'Take off the list' }));
  await keyboard.press('Enter');
  await expect(shelf.itemNames).toHaveText(['The Long Season']);

  await site.tabTo(page.locator('#edit-list > summary'), 1_000);
  await keyboard.press('Enter');
  await site.tabTo(page.getByRole('button', { name: 'Delete this list' }));
  await keyboard.press('Enter');
  await expect(shelf.said).toContainText('The list With family is deleted');
  await site.tabTo(shelf.undo, 1_000);
  await keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^With family/ })).toBeVisible();
});

test('a copy is brought in and taken back', async ({ page, site }) => {
  const files = new Files(page, site);
  const records = [...three, list('l1', 'Best', ['leap-2020'])];
  // Asked for early: the browser must know that the test will choose the file before the key is pressed.
  const chooser = page.waitForEvent('filechooser');
  await files.open();
  await site.tabTo(files.file, 60);
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(JSON.stringify({ juku: 2, records }));
  await (await chooser).setFiles({ name: 'juku.json', mimeType: 'application/json', buffer });
  await files.preview.waitFor();
  await site.tabTo(files.confirm, 60);
  await page.keyboard.press('Enter');
  await files.undo.waitFor();
  expect(Object.keys(await files.kept())).toHaveLength(records.length);
  await site.tabTo(files.undo, 60);
  await page.keyboard.press('Enter');
  await files.keeps({});
});

test('filters are chosen and cleared, and a title is opened', async ({ page, site }) => {
  const browse = new Browse(page, site);
  await browse.open();
  const all = await browse.left();
  const war = browse.box(/^War/);
  await site.tabTo(war, 80);
  await page.keyboard.press('Space');
  await expect(war).toBeChecked();
  await expect(war).toBeFocused();
  await expect.poll(() => browse.left()).toBeLessThan(all);
  await site.tabTo(browse.clear, 200);
  await page.keyboard.press('Enter');
  await expect.poll(() => browse.left()).toBe(all);
  await site.tabTo(page.locator('main .card a').first(), 1_000);
  const name = await page.locator('main .card .card__name').first().innerText();
  await page.keyboard.press('Enter');
  await expect(site.heading(new RegExp(`^${name}`))).toBeFocused();
});

test('in Chinese the same keys lead to a title, and the link to the other language leads on', async ({ page, site }) => {
  await site.open('zh/about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('duoguan');
  await expect(page.getByRole('option', { name: /夺冠/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(site.heading(/^夺冠/)).toBeFocused();
  const seen = page.getByRole('button', { name: '看过', exact: true }).first();
  await site.tabTo(seen);
  await page.keyboard.press('Enter');
  await expect(seen).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Home');
  await page.locator('.masthead a[hreflang=en]').focus();
  await page.keyboard.press('Enter');
  await expect(site.heading(/^Leap – /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Seen', exact: true }).first()).toHaveAttribute('aria-pressed', 'true');
});
