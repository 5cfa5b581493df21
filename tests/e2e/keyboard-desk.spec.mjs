// The titles of the shelf by keyboard alone: filters, orders, several at once, and their places on a list.
import { expect, test } from './fixtures.mjs';
import { fill, ids } from './pages/filled.mjs';
import { Shelf, three } from './pages/shelf.mjs';

/** Opens the shelf of three titles. */
async function openThree({ page, site }) {
  const shelf = new Shelf(page);
  await site.open('about/');
  await shelf.keep(three);
  await site.open('shelf/');
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine', 'The Long Season']);
  return shelf;
}

test('the shelf is searched, left out of, and put in order', async ({ page, site }) => {
  const { keyboard } = page;
  const shelf = await openThree({ page, site });
  await site.enter(shelf.filter);
  const tag = page.getByRole('checkbox', { name: /^with mum/ });
  await site.tabTo(tag, 20);
  await keyboard.press('Space');
  await expect(shelf.names).toHaveText(['Leap', 'Farewell My Concubine']);
  await expect(tag).toBeFocused();
  const from = page.getByRole('slider', { name: 'My rating: From' });
  await site.tabTo(from, 200);
  for (let half = 1; half < 8; half += 1) await keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', '4 of 5 stars');
  await expect(shelf.names).toHaveText(['Farewell My Concubine']);
  await expect(from).toBeFocused();
  await keyboard.press('Home');
  await site.tabTo(tag, 200);
  await keyboard.press('Space');
  await expect(shelf.names).toHaveCount(3);

  const title = shelf.orders.getByRole('link', { name: 'Title' });
  await site.enter(title, 200);
  await expect(shelf.names).toHaveText(['Farewell My Concubine', 'Leap', 'The Long Season']);
  await expect(title).toBeFocused();
  const reversed = page.getByRole('checkbox', { name: 'Reversed' });
  await site.tabTo(reversed, 5);
  await keyboard.press('Space');
  await expect(shelf.names).toHaveText(['The Long Season', 'Leap', 'Farewell My Concubine']);
  await expect(reversed).toBeFocused();
  await site.tabTo(shelf.find, 200);
  await keyboard.type('season');
  await expect(shelf.names).toHaveText(['The Long Season']);
  await expect(shelf.find).toBeFocused();
  await site.enter(shelf.part(/^Watching 1$/), 200);
  await expect(shelf.names).toHaveText(['The Long Season']);
  await expect(page).toHaveURL(/show=watching/);
});

test('in its row a title gets another episode, a status, stars and today', async ({ page, site }) => {
  const shelf = await openThree({ page, site });
  const name = 'The Long Season';
  const more = page.getByRole('button', { name: `+1 episode of ${name}` });
  await site.enter(more);
  await expect(shelf.stands(name)).toHaveText('Watching · 6 of 12 episodes');
  await expect(more).toBeFocused();
  await site.enter(shelf.change(name), 2);
  await expect(shelf.change(name)).toHaveAttribute('aria-expanded', 'true');
  for (const [act, then] of [
    ['Dropped', 'Dropped · 6 of 12 episodes'],
    ['−1 episode', 'Watching · 5 of 12 episodes'],
    ['Watched today', 'Seen'],
  ]) {
    await site.enter(shelf.quick(name, act), 20);
    await expect(shelf.stands(name)).toHaveText(then);
    await expect(shelf.quick(name, act)).toBeFocused();
  }
  await site.enter(shelf.quick(name, '3½ of 5 stars'), 200);
  await expect(shelf.stands(name).getByRole('img', { name: '3½ of 5 stars' })).toBeVisible();
  await expect(shelf.quick(name, '3½ of 5 stars')).toBeFocused();
  await site.enter(shelf.way(/^Diary 2$/), 200);
  await expect(page.locator('.day .card__name')).toHaveText([name]);
});

test('several titles get a status, a tag and a rating at once, and each is taken back', async ({ page, site }) => {
  const { keyboard } = page;
  const shelf = await openThree({ page, site });
  const group = (name) => shelf.bar.locator('summary', { hasText: new RegExp(`^${name}$`) });
  const button = (name) => shelf.bar.getByRole('button', { name, exact: true });
  await site.enter(shelf.several);
  for (const name of ['Leap', 'The Long Season']) {
    await site.tabTo(shelf.pick(name));
    await keyboard.press('Space');
    await expect(shelf.pick(name)).toBeChecked();
  }
  await site.enter(group('Status'));
  await site.enter(button('Want to watch'), 5);
  await expect(shelf.said).toContainText('Want to watch: 2 titles');
  await expect(button('Want to watch')).toBeFocused();
  await expect(shelf.stands('Leap')).toHaveText('Want to watch');
  await expect(shelf.stands('Farewell My Concubine')).toHaveText('Seen');
  await site.enter(shelf.undo);
  await expect(shelf.stands('Leap')).toHaveText('');
  await expect(shelf.said).toBeFocused();

  await site.enter(group('Tags'));
  await site.tabTo(shelf.bar.getByRole('combobox', { name: 'Tags, with commas between' }), 2);
  await keyboard.type('again, 国庆');
  await site.enter(button('Add'), 2);
  await expect(shelf.entry('Leap').locator('.entry__tags')).toHaveText(/#with mum\s+#again\s+#国庆/);
  await expect(button('Add')).toBeFocused();
  await site.enter(group('My rating'));
  await site.tabTo(shelf.bar.getByRole('combobox', { name: 'Rating of all that is picked' }), 2);
  await keyboard.press('ArrowDown');
  await site.enter(button('Rate'), 2);
  await expect(page.locator('.card__meta').getByRole('img', { name: '4½ of 5 stars' })).toHaveCount(3);
  await expect(button('Rate')).toBeFocused();
  await site.enter(shelf.undo);
  await expect(page.locator('.card__meta').getByRole('img', { name: '4½ of 5 stars' })).toHaveCount(1);

  await site.enter(page.locator('#pick-none'));
  await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true })).toHaveCount(0);
  const all = page.locator('#pick-all');
  await site.enter(all);
  await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true })).toHaveCount(3);
  await expect(all).toBeFocused();
  await site.enter(group('Remove'));
  await site.enter(button('Remove from my shelf'), 2);
  await expect(shelf.empty).toBeVisible();
  await site.enter(shelf.undo);
  await expect(shelf.names).toHaveCount(3);
  await expect(shelf.said).toBeFocused();
});

test('a list gets another name, and a title of it another place by its number', async ({ page, site }) => {
  const { keyboard } = page;
  const shelf = new Shelf(page);
  await fill(page, site);
  await site.open(`shelf/?show=list&id=${ids.list}`);
  await expect(shelf.itemNames.first()).toHaveText('Eat Drink Man Woman');
  await site.enter(page.locator('#edit-list > summary'));
  await site.tabTo(page.getByRole('form', { name: 'Name and note' }).getByRole('textbox', { name: 'Name' }), 2);
  await keyboard.press('Control+A');
  await keyboard.type('On Sundays');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'On Sundays' })).toBeFocused();
  await site.enter(page.getByLabel('More for Leap'));
  await site.tabTo(page.getByRole('spinbutton', { name: 'Place of Leap, 1 to 5' }), 2);
  await keyboard.press('Control+A');
  await keyboard.type('1');
  await keyboard.press('Enter');
  await expect(shelf.itemNames.first()).toHaveText('Leap');
  await expect(shelf.item('Leap')).toBeFocused();
});
