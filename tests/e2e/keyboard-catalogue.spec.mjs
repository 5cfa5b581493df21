// The catalogue by keyboard alone: its lists and their orders, cards, years, chance, and what a title page keeps.
import { expect, test } from './fixtures.mjs';
import { Browse } from './pages/browse.mjs';

test('from the start by the years to a title, from there to a person, and on', async ({ page, site }) => {
  await site.open();
  await site.enter(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Years' }));
  await expect(page.getByRole('heading', { name: 'By year' })).toBeInViewport();
  await site.enter(site.link('2021 Chinese Drama List'), 20);
  await expect(site.heading('2021 Chinese Drama List')).toBeFocused();
  const neighbours = page.getByRole('navigation', { name: 'Neighbouring years' });
  await site.enter(neighbours.getByRole('link', { name: '2020 Chinese Drama List' }), 200);
  await expect(site.heading('2020 Chinese Drama List')).toBeFocused();
  await site.enter(site.link(/^Leap 夺冠/), 200);
  await expect(site.heading(/^Leap – /)).toBeFocused();
  await site.enter(site.section('Cast').getByRole('link', { name: 'Gong Li 巩俐' }));
  await expect(site.heading('Gong Li 巩俐')).toBeFocused();
  await site.enter(site.section('Often works with').getByRole('link', { name: /^Zhang Yimou/ }));
  await expect(site.heading('Zhang Yimou 张艺谋')).toBeFocused();
});

test('all that is found for some words is a page, which leads on', async ({ page, site, search }) => {
  await site.open();
  await page.keyboard.press('/');
  await page.keyboard.type('gong li');
  await page.keyboard.press('Enter');
  await expect(site.heading('“gong li”')).toBeFocused();
  await expect(search.lines.first()).toHaveAccessibleName('Gong Li 巩俐 10 titles');
  await site.enter(search.lines.first());
  await expect(site.heading('Gong Li 巩俐')).toBeFocused();
});

test('a list is put in order, turned over, and narrowed down', async ({ page, site }) => {
  await site.open('genre/costume/');
  const heading = site.heading('Chinese Costume Films and Series');
  await site.enter(page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Title' }));
  await expect(page.getByText(/, by title/)).toBeVisible();
  await expect(heading).toBeFocused();
  await site.enter(site.link('Next page'), 1_000);
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  await expect(heading).toBeFocused();
  await site.enter(site.link('Previous page'), 1_000);
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await expect(heading).toBeFocused();
  await site.enter(site.link('Narrow it down'));
  await expect(site.heading('Browse')).toBeFocused();
});

test('a title is marked from its card, and the focus is on the card again', async ({ page, site }) => {
  const { keyboard } = page;
  await site.open('genre/sport/');
  const button = page.locator('.card').filter({ hasText: '夺冠' }).locator('button[name=card]');
  const dialog = page.getByRole('dialog');
  await site.enter(button);
  await expect(dialog.getByRole('heading', { name: 'Leap' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Want to watch' })).toBeFocused();
  const seen = dialog.getByRole('button', { name: 'Seen', exact: true });
  await site.enter(seen, 3);
  await expect(seen).toHaveAttribute('aria-pressed', 'true');
  await expect(seen).toBeFocused();
  await site.tabTo(dialog.getByRole('radio', { name: '½ of 5 stars', exact: true }), 3);
  await keyboard.press('Space');
  for (let half = 1; half < 9; half += 1) await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: '4½ of 5 stars', exact: true })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: '4½ of 5 stars', exact: true })).toBeFocused();
  await site.enter(dialog.getByRole('button', { name: 'Close' }), 3);
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName('Leap: Seen · 4½ ★');

  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await keyboard.press('d');
  await keyboard.press('3');
  await expect(button).toHaveAccessibleName('Leap: Dropped · 3 ★');
  await expect(button).toBeFocused();
});

test('years are chosen by arrow keys, and chance opens one of their titles', async ({ page, site }) => {
  const { keyboard } = page;
  const browse = new Browse(page, site);
  await browse.open();
  await site.tabTo(browse.from);
  await keyboard.press('End');
  const last = await browse.from.inputValue();
  await expect(page).toHaveURL(new RegExp(`\\?from=${last}$`));
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(browse.from).toHaveValue(String(last - 2));
  await expect(browse.from).toBeFocused();
  await keyboard.press('Tab');
  await expect(browse.to).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`\\?from=${last - 2}&to=${last - 1}$`));
  await expect(browse.to).toBeFocused();
  const cards = browse.cards.locator('.card__meta');
  const others = async () => (await cards.allTextContents()).filter((text) => !new RegExp(`${last - 2}|${last - 1}`).test(text));
  await expect.poll(others).toEqual([]);

  await site.enter(browse.surprise, 1_000);
  await expect(site.section('Story')).toBeVisible();
  await expect(site.heading(/./)).toBeFocused();
  await expect(site.link(new RegExp(`^(${last - 2}|${last - 1}) Chinese Drama List$`))).toBeVisible();
});

test('what one has rated is found, and found no more', async ({ page, site }) => {
  const browse = new Browse(page, site);
  await site.open('title/leap-2020/');
  await site.tabTo(page.getByRole('region', { name: 'On my list' }).getByRole('button', { name: 'Seen', exact: true }));
  await page.keyboard.press('5');
  await expect(page.getByRole('radio', { name: '5 of 5 stars', exact: true }).first()).toBeChecked();
  await site.enter(site.link('Browse'), 1_000);
  await expect(site.heading('Browse')).toBeFocused();
  await site.enter(browse.form.locator('summary', { hasText: 'My rating' }), 200);
  const four = browse.form.getByRole('link', { name: /^4 stars and more/ });
  await site.enter(four, 5);
  await expect(browse.cards).toHaveCount(1);
  await expect(four).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(browse.cards).toHaveCount(60);
  await expect(four).toBeFocused();
});

test('a title gets days, tags and lists', async ({ page, site }) => {
  const { keyboard } = page;
  await site.open('title/leap-2020/');
  const mine = page.getByRole('region', { name: 'On my list' });
  const summary = (words) => mine.locator('summary').filter({ hasText: words });
  await site.enter(summary('Days watched'));
  await site.tabTo(mine.getByLabel('Watched on'), 2);
  // As the browser of somebody in the United States asks for it.
  await keyboard.type('02122021');
  await site.enter(mine.getByRole('button', { name: 'Add this day' }), 5);
  await expect(summary('Days watched')).toHaveText('Days watched (1)');
  await expect(mine.getByRole('listitem')).toHaveText(['12 February 2021×']);

  await site.enter(summary('Tags'));
  await site.tabTo(mine.getByRole('textbox', { name: 'Tags, with commas between' }), 2);
  await keyboard.type('with mum');
  await site.enter(mine.getByRole('button', { name: 'Add', exact: true }), 2);
  await expect(summary('Tags')).toHaveText('Tags (1)');
  await site.enter(summary('My lists'));
  await site.tabTo(mine.getByRole('textbox', { name: 'New list' }), 2);
  await keyboard.type('For autumn');
  await site.enter(mine.getByRole('button', { name: 'Make it' }), 2);
  const box = mine.getByRole('checkbox', { name: 'For autumn' });
  await expect(box).toBeChecked();
  await site.tabTo(box, 200);
  await keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
});
