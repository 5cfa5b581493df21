// Several titles of the shelf changed at once.
import { expect, test } from './fixtures.mjs';
import { Shelf, list, review, three } from './pages/shelf.mjs';

test.beforeEach(async ({ page, site }) => {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep([...three, review('leap-2020', 4, { rating: 6 }), list('l1', 'Best', ['the-long-season-2023'])]);
  await site.open('shelf/');
  await shelf.several.click();
});

test('a status is given to all that is picked, and one press takes it back', async ({ page, key }) => {
  const shelf = new Shelf(page);
  const before = await shelf.kept(key('mark:the-long-season-2023'));
  await shelf.pick('Leap').check();
  await shelf.pick('The Long Season').press('Space');
  await shelf.bulk('Status');
  await shelf.bar.getByRole('button', { name: 'Want to watch' }).press('Enter');
  await expect(shelf.said).toContainText('Want to watch: 2 titles');
  await expect(shelf.stands('Leap')).toHaveText('Want to watch · Reviewed');
  await expect(shelf.stands('The Long Season')).toHaveText('Want to watch · 5 of 12 episodes');
  await expect(shelf.stands('Farewell My Concubine')).toHaveText('Seen');
  await shelf.undo.click();
  await expect(shelf.stands('The Long Season')).toHaveText('Watching · 5 of 12 episodes');
  await expect(shelf.stands('Leap')).toHaveText('Reviewed');
  await expect(shelf.said).toBeFocused();
  expect(await shelf.kept(key('mark:the-long-season-2023')), 'as it was, to the byte').toBe(before);
});

test('what is picked stays picked while other things are done, until it is picked no more', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.pick('Leap').check();
  await shelf.change('The Long Season').click();
  await shelf.quick('The Long Season', 'Dropped').click();
  await expect(shelf.stands('The Long Season')).toHaveText('Dropped · 5 of 12 episodes');
  await expect(shelf.pick('Leap')).toBeChecked();
  await shelf.bulk('Tags');
  await shelf.bar.getByRole('combobox', { name: 'Tags, with commas between' }).fill('国庆, again');
  await shelf.bar.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(shelf.entry('Leap').locator('.entry__tags')).toHaveText(/#with mum\s+#国庆\s+#again/);
  await shelf.bar.getByRole('button', { name: 'Select all on this page: 3 titles on this page' }).click();
  await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true })).toHaveCount(3);
  await shelf.bar.getByRole('button', { name: 'Select none' }).click();
  await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true })).toHaveCount(0);
  await shelf.bar.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(shelf.said).toContainText('Pick some titles first');
});

test('ratings, a new list and removal reach all that is picked', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.bar.getByRole('button', { name: /^Select all/ }).click();
  await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true })).toHaveCount(3);
  await shelf.bulk('My rating');
  await shelf.bar.getByRole('combobox', { name: 'Rating of all that is picked' }).selectOption('4½ of 5 stars');
  await shelf.bar.getByRole('button', { name: 'Rate', exact: true }).click();
  await expect(page.locator('.card__meta').getByRole('img', { name: '4½ of 5 stars' })).toHaveCount(3);
  await shelf.bulk('List');
  await shelf.bar.getByRole('textbox', { name: 'Or a new list' }).fill('Autumn');
  await shelf.bar.getByRole('button', { name: 'Put on this list' }).click();
  await expect(shelf.said).toContainText('Put on Autumn: 3 titles');
  await shelf.bulk('Remove');
  await shelf.bar.getByRole('button', { name: 'Remove from my shelf' }).click();
  await expect(shelf.empty).toBeVisible();
  await expect(shelf.said).toContainText('Removed from your shelf: 3 titles');
  await shelf.undo.click();
  await expect(shelf.names).toHaveCount(3);
  await expect(shelf.stands('Leap')).toContainText('Reviewed');
  await shelf.way(/^Lists 2$/).click();
  await page.getByRole('link', { name: /Autumn/ }).click();
  await expect(shelf.itemNames).toHaveText(['Leap', 'Farewell My Concubine', 'The Long Season']);
});
