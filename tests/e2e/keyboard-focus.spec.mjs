// What is pressed may go, and the focus stays near; links to a part of a page lead the keyboard there, too.
import { expect, test } from './fixtures.mjs';
import { Browse } from './pages/browse.mjs';
import { fill, filled } from './pages/filled.mjs';
import { Files } from './pages/files.mjs';
import { Shelf, mark, review, three } from './pages/shelf.mjs';

/** Something has the focus, once all is painted that is due. */
async function keepsFocus({ page, site }) {
  await site.painted();
  await expect(page.locator('body')).not.toBeFocused();
}

test.describe('on a title page', () => {
  const mine = (page) => page.getByRole('region', { name: 'On my list' });
  const of = (page, words) => mine(page).locator('summary').filter({ hasText: words });

  for (const [what, episodes, button, then] of [
    ['the last episode', 11, '+1 episode', '12 of 12 episodes'],
    ['the first episode taken back', 1, '−1 episode', '0 of 12 episodes'],
  ]) {
    test(`${what} keeps the focus`, async ({ page, site }) => {
      await site.open('about/');
      await new Shelf(page).keep([mark('the-long-season-2023', 1, { episodes, status: 'watching' })]);
      await site.open('title/the-long-season-2023/');
      await site.enter(mine(page).getByRole('button', { name: button }));
      await expect(mine(page).getByRole('status')).toHaveText(then);
      await keepsFocus({ page, site });
    });
  }

  test('a rating taken back keeps the focus', async ({ page, site }) => {
    await fill(page, site);
    await site.open('title/leap-2020/');
    await site.enter(mine(page).getByRole('button', { name: 'Take the rating back' }));
    await expect(mine(page).getByRole('radio', { checked: true })).toHaveCount(0);
    await keepsFocus({ page, site });
  });

  test('the first day keeps the focus', async ({ page, site }) => {
    await site.open('title/leap-2020/');
    await site.enter(of(page, 'Days watched'));
    await site.tabTo(mine(page).getByLabel('Watched on'), 2);
    await page.keyboard.type('02122021');
    await site.enter(mine(page).getByRole('button', { name: 'Add this day' }), 5);
    await expect(of(page, 'Days watched')).toHaveText('Days watched (1)');
    await keepsFocus({ page, site });
  });

  for (const [field, summary, then] of [['#tag', 'Tags', 'Tags (1)'], ['#new-list', 'My lists', 'On 1 of my lists']]) {
    test(`the first in ${field} keeps the focus`, async ({ page, site }) => {
      await site.open('title/leap-2020/');
      await site.enter(of(page, summary));
      await site.tabTo(mine(page).locator(field), 2);
      await page.keyboard.type('with mum');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(of(page, then)).toBeVisible();
      await keepsFocus({ page, site });
    });
  }

  for (const [field, summary, then] of [['#tag', 'Tags', 'Tags (1)'], ['#new-list', 'My lists', 'On 1 of my lists']]) {
    test(`Enter in ${field} does what its button does`, async ({ page, site }) => {
      await site.open('title/leap-2020/');
      await site.enter(of(page, summary));
      await site.tabTo(mine(page).locator(field), 2);
      await page.keyboard.type('with mum');
      await page.keyboard.press('Enter');
      await expect(of(page, then)).toBeVisible();
    });
  }

  for (const [name, summary] of [['Remove 1 June 2025', 'Days watched'], ['Remove with Mei', 'Tags']]) {
    test(`${name}, the last one, keeps the focus`, async ({ page, site }) => {
      await fill(page, site);
      await site.open(summary === 'Tags' ? 'title/farewell-my-concubine-1993/' : 'title/leap-2020/');
      await site.enter(of(page, summary));
      const button = mine(page).getByRole('button', { name });
      await site.enter(button, 3);
      await expect(button).toHaveCount(0);
      await keepsFocus({ page, site });
    });
  }
});

test('a rating taken back in the dialog of a card keeps the focus', async ({ page, site }) => {
  await fill(page, site);
  await site.open('genre/sport/');
  await site.enter(page.locator('.card').filter({ hasText: '夺冠' }).locator('button[name=card]'));
  const dialog = page.getByRole('dialog');
  await site.enter(dialog.getByRole('button', { name: 'Take the rating back' }), 10);
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await keepsFocus({ page, site });
});

test('from filter to filter taken back the focus stays', async ({ page, site }) => {
  const browse = new Browse(page, site);
  await browse.open('?kind=film');
  await site.enter(browse.chosen.getByRole('link', { name: 'Remove Film' }));
  await expect(page).toHaveURL(/browse\/$/);
  await keepsFocus({ page, site });
});

test('all filters cleared at once keep the focus', async ({ page, site }) => {
  const browse = new Browse(page, site);
  await browse.open('?kind=film&genre=war');
  await site.enter(browse.clear);
  await expect(page).toHaveURL(/browse\/$/);
  await keepsFocus({ page, site });
});

test('the last filter of the shelf taken back keeps the focus', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/?tag=rewatch');
  await site.enter(page.getByRole('link', { name: 'Remove #rewatch' }));
  await expect(page).toHaveURL(/shelf\/$/);
  await keepsFocus({ page, site });
});

for (const [what, address, group, button] of [
  ['a status that moves all that is picked elsewhere', 'shelf/?show=watching', 'Status', 'Want to watch'],
  ['all titles removed', 'shelf/', 'Remove', 'Remove from my shelf'],
]) {
  test(`${what}: the focus goes to what is said`, async ({ page, site }) => {
    const shelf = new Shelf(page);
    await site.open('about/');
    await shelf.keep(three);
    await site.open(address);
    await site.enter(shelf.several);
    await site.enter(page.locator('#pick-all'));
    await expect(page.getByRole('checkbox', { name: /^Pick/, checked: true }).first()).toBeVisible();
    await site.enter(shelf.bar.locator('summary', { hasText: group }));
    await site.enter(shelf.bar.getByRole('button', { name: button }), 5);
    await expect(shelf.entries).toHaveCount(0);
    await keepsFocus({ page, site });
  });
}

for (const button of ['Take a copy', 'Not for 30 days']) {
  test(`the reminder leaves the focus somewhere, after ${button}`, async ({ page, site }) => {
    const shelf = new Shelf(page);
    await site.open('about/');
    await shelf.keep([...three, review('leap-2020', 4, { body: '长'.repeat(2000) })]);
    await site.open('shelf/');
    await site.enter(shelf.reminder.getByRole('button', { name: button }));
    await expect(shelf.reminder).toBeHidden();
    await keepsFocus({ page, site });
  });
}

test('the only draft dropped leaves the focus somewhere', async ({ page, site }) => {
  await fill(page, site);
  await site.open('shelf/?show=drafts');
  await site.enter(page.getByRole('button', { name: 'Discard' }));
  await expect(page.getByRole('heading', { name: 'You have no unfinished review.' })).toBeVisible();
  await keepsFocus({ page, site });
});

test('the codes are shown, and the focus is at them', async ({ page, site }) => {
  const files = new Files(page, site);
  await site.open('about/');
  await new Shelf(page).keep(three);
  await files.open();
  await site.enter(files.showCodes);
  await expect(page.getByRole('img', { name: /^Code 1/ })).toBeVisible();
  await keepsFocus({ page, site });
});

test('at the last code the focus stays near', async ({ page, site }) => {
  const files = new Files(page, site);
  const chinese = (seed) => Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + (((at + 999 * seed) * 7919) % 20_000))).join('');
  await site.open('about/');
  await new Shelf(page).keep([1, 2].map((at) => ({ review: { ...review('yi-yi-2000', 1, { body: chinese(at) }).review, id: `c${at}` } })));
  await files.open();
  await site.enter(files.showCodes);
  const next = page.getByRole('button', { name: 'Next code' });
  await site.tabTo(next);
  for (let press = 0; press < 9 && (await next.isEnabled()); press += 1) {
    const before = await page.getByRole('img', { name: /^Code \d/ }).getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: before })).toHaveCount(0);
  }
  await expect(next).toBeDisabled();
  await keepsFocus({ page, site });
});

test('who goes on writing is at the form', async ({ page, site, reviews }) => {
  await fill(page, site, { 'draft:farewell-my-concubine-1993': filled['draft:farewell-my-concubine-1993'] });
  await site.open('shelf/?show=drafts');
  await site.enter(page.getByRole('link', { name: 'Continue' }));
  await expect(reviews.text).toHaveValue(/Still thinking/);
  await site.tabTo(reviews.text, 25);
});

test('who follows Years from another page is at the years', async ({ page, site }) => {
  await site.open('about/');
  await site.enter(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Years' }));
  await expect(page.getByRole('heading', { name: 'By year' })).toBeInViewport();
  await site.painted();
  await site.tabTo(site.link('2024 Chinese Drama List'), 10);
});

test('a way leads from a review to its link', async ({ page, site, reviews }) => {
  await fill(page, site);
  await site.open('title/the-long-season-2023/');
  await site.enter(reviews.items.getByRole('link', { name: 'Share by link' }));
  await expect(page.getByRole('img', { name: /code/i })).toBeVisible();
});
