// The reader's own lists: made, filled, put in order, and deleted.
import { expect, test } from './fixtures.mjs';
import { Shelf, list, three } from './pages/shelf.mjs';

const names = ['Leap', 'Farewell My Concubine', 'The Long Season'];
const best = list('l1', 'Best of 国庆', ['leap-2020', 'farewell-my-concubine-1993', 'the-long-season-2023']);

/** Opens the list that an earlier visit made. */
async function openBest({ page, site }) {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([...three, best]);
  await site.open('shelf/?show=lists');
  await page.getByRole('link', { name: /^Best of 国庆/ }).click();
  await expect(shelf.itemNames).toHaveText(names);
  return shelf;
}

test('a list is made, named anew and filled by name', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('shelf/');
  await shelf.way('Lists').click();
  await expect(page.getByRole('heading', { name: 'You have no lists yet.' })).toBeVisible();
  const form = page.getByRole('form', { name: 'Make a new list' });
  await form.getByRole('button', { name: 'Make the list' }).click();
  await expect(shelf.said).toContainText('Give the list a name.');
  await form.getByRole('textbox', { name: 'Name' }).fill('With family');
  await form.getByRole('button', { name: 'Make the list' }).click();
  await expect(page).toHaveURL(/show=list&id=[0-9a-f]{32}$/);
  await expect(shelf.said).toContainText('The list With family is made');
  await expect(shelf.add).toBeFocused();

  const add = page.getByRole('button', { name: 'Add', exact: true });
  await shelf.add.pressSequentially('leap');
  await add.click();
  await expect(shelf.itemNames).toHaveText(['Leap']);
  await expect(shelf.add).toBeFocused();
  await expect(shelf.add).toHaveValue('');
  await shelf.add.fill('manchang de jijie');
  await add.click();
  await expect(shelf.itemNames).toHaveText(['Leap', 'The Long Season']);
  await shelf.add.fill('zzzz');
  await add.click();
  await expect(shelf.said).toContainText('The catalogue has no title “zzzz”');

  await page.locator('#edit-list > summary').click();
  const edit = page.getByRole('form', { name: 'Name and note' });
  await edit.getByRole('textbox', { name: 'Name' }).fill('With my family');
  await edit.getByRole('textbox', { name: 'Note' }).fill('On Sundays.\nAll of us.');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'With my family' })).toBeFocused();
  await site.reload();
  await expect(page.locator('.list-note')).toHaveText('On Sundays. All of us.');
});

test('a name of several titles asks which one is meant', async ({ page, site }) => {
  const shelf = await openBest({ page, site });
  await shelf.add.fill('love');
  await shelf.add.press('Enter');
  const offered = page.getByRole('group', { name: /^\d+ titles may be meant/ }).getByRole('button');
  await expect(offered.first()).toBeFocused();
  const id = (await offered.first().getAttribute('value')) ?? '';
  await offered.first().press('Enter');
  await expect(shelf.items).toHaveCount(4);
  await expect(shelf.items.last()).toHaveAttribute('data-drag', id);
  await expect(offered).toHaveCount(0);
  await expect(shelf.add).toBeFocused();
});

test('who types on while a title is being added loses nothing of the next', async ({ page, site }) => {
  const shelf = await openBest({ page, site });
  await shelf.add.fill('eternal love');
  await shelf.add.press('Enter');
  await page.keyboard.type('full river');
  await expect(shelf.items).toHaveCount(4);
  await expect(shelf.add).toHaveValue('full river');
  await page.keyboard.press('Enter');
  await expect(shelf.items).toHaveCount(5);
  await expect(shelf.add).toHaveValue('');
});

test('Enter in a field does what the first button of its form does', async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('shelf/?show=lists');
  const name = page.getByRole('form', { name: 'Make a new list' }).getByRole('textbox', { name: 'Name' });
  await name.fill('With family');
  await name.press('Enter');
  await expect(shelf.said).toContainText('The list With family is made');
  await shelf.add.fill('leap');
  await shelf.add.press('Enter');
  await expect(shelf.itemNames).toHaveText(['Leap']);
});

test('buttons move a title, and the focus goes with it', async ({ page, site }) => {
  const shelf = await openBest({ page, site });
  const button = (name) => page.getByRole('button', { name, exact: true });
  await expect(button('Move Leap up')).toBeDisabled();
  await expect(button('Move The Long Season down')).toBeDisabled();
  await button('Move The Long Season up').press('Enter');
  await expect(shelf.itemNames).toHaveText(['Leap', 'The Long Season', 'Farewell My Concubine']);
  await expect(shelf.said).toContainText('The Long Season is now 2 of 3');
  await expect(button('Move The Long Season up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shelf.itemNames).toHaveText(['The Long Season', 'Leap', 'Farewell My Concubine']);
  // The button that was pressed can be pressed no more.
  await expect(shelf.item('The Long Season')).toBeFocused();
  await page.getByLabel('More for The Long Season').click();
  await page.getByRole('spinbutton', { name: 'Place of The Long Season, 1 to 3' }).fill('3');
  await shelf.item('The Long Season').getByRole('button', { name: 'Move there' }).click();
  await expect(shelf.itemNames).toHaveText(names);
  await shelf.undo.click();
  await expect(shelf.itemNames).toHaveText(['The Long Season', 'Leap', 'Farewell My Concubine']);
  await site.reload();
  await expect(shelf.itemNames).toHaveText(['The Long Season', 'Leap', 'Farewell My Concubine']);
});

test('a title is dragged to its place by its handle', async ({ page, site, key }) => {
  const shelf = await openBest({ page, site });
  await shelf.item('The Long Season').locator('[data-handle]').hover();
  await page.mouse.down();
  await shelf.item('Farewell My Concubine').hover();
  await shelf.item('Leap').hover({ position: { x: 40, y: 20 } });
  await page.mouse.up();
  await expect(shelf.said).toContainText('The Long Season is now 1 of 3');
  await expect(shelf.itemNames).toHaveText(['The Long Season', 'Leap', 'Farewell My Concubine']);
  await expect(shelf.items.locator('.item__place')).toHaveText(['1', '2', '3']);
  const kept = JSON.parse(await shelf.kept(key('list:l1')));
  expect(kept.record.list.titles).toEqual(['the-long-season-2023', 'leap-2020', 'farewell-my-concubine-1993']);
});

test('a title is taken off, and the list deleted; both can be undone', async ({ page, site, key }) => {
  const shelf = await openBest({ page, site });
  const before = await shelf.kept(key('list:l1'));
  await page.getByLabel('More for Farewell My Concubine').click();
  await shelf.item('Farewell My Concubine').getByRole('button', { name: 'Take off the list' }).click();
  await expect(shelf.itemNames).toHaveText(['Leap', 'The Long Season']);
  await expect(shelf.item('The Long Season')).toBeFocused();
  await shelf.undo.press('Enter');
  await expect(shelf.itemNames).toHaveText(names);

  await page.locator('#edit-list > summary').click();
  await page.getByRole('button', { name: 'Delete this list' }).press('Enter');
  await expect(page).toHaveURL(/show=lists$/);
  await expect(page.getByRole('heading', { name: 'You have no lists yet.' })).toBeVisible();
  await expect(shelf.said).toContainText('The list Best of 国庆 is deleted');
  await shelf.undo.click();
  await page.getByRole('link', { name: /^Best of 国庆/ }).click();
  await expect(shelf.itemNames).toHaveText(names);
  expect(await shelf.kept(key('list:l1')), 'as it was, to the byte').toBe(before);
});
