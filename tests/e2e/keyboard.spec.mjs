// Everything by keyboard alone.
import { expect, test } from './fixtures.mjs';

test('the skip link is first and jumps over the masthead', async ({ page, site }) => {
  await site.open('year/2023/');
  await page.keyboard.press('Tab');
  const skip = site.link('Skip to the content');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toBeFocused();
});

test('a card is opened by Enter, and the heading has the focus then', async ({ page, site }) => {
  await site.open('year/2020/');
  await site.tabTo(site.link(/^Leap 夺冠/));
  await page.keyboard.press('Enter');
  await expect(site.heading(/^Leap – /)).toBeFocused();
  await site.tabTo(site.link('2020 Chinese Drama List'), 1_000);
  await page.keyboard.press('Enter');
  await expect(site.heading('2020 Chinese Drama List')).toBeFocused();
});

test('what has the focus can be seen to have it', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  const stops = new Set();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      const outlined = [focused, focused.parentElement, focused.closest('fieldset > div')].some(
        (element) => element && getComputedStyle(element).outlineStyle !== 'none',
      );
      const name = `${focused.tagName} ${focused.id || focused.textContent.trim().slice(0, 40)}`;
      return { name, outlined, isEnd: focused === document.body };
    });
    if (stop.isEnd) break;
    expect(stop.outlined, stop.name).toBe(true);
    stops.add(stop.name);
  }
  expect(stops.size).toBeGreaterThan(15);
});

test('a review is written, changed, deleted and brought back', async ({ page, site, reviews }) => {
  const { keyboard } = page;
  await site.open('title/leap-2020/');
  await site.tabTo(reviews.section.getByRole('link', { name: 'Write a review' }));
  await keyboard.press('Enter');
  await expect(reviews.stars('½')).toBeFocused();
  await keyboard.press('Space');
  await expect(reviews.stars('½')).toBeChecked();
  for (let half = 1; half < 9; half += 1) await keyboard.press('ArrowRight');
  await expect(reviews.stars('4½')).toBeChecked();
  await expect(reviews.form.getByText('4½ of 5 – excellent')).toBeVisible();

  await keyboard.press('Tab');
  await expect(reviews.name).toBeFocused();
  await keyboard.type('Ada');
  await keyboard.press('Tab');
  await expect(reviews.headline).toBeFocused();
  await keyboard.type('By hand');
  await keyboard.press('Tab');
  await expect(reviews.text).toBeFocused();
  await keyboard.type('First line.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Second paragraph.');
  await keyboard.press('Shift+Tab');
  await expect(reviews.headline).toBeFocused();
  await keyboard.press('Enter');
  await expect(reviews.items.getByRole('paragraph')).toHaveText(['First line.', 'Second paragraph.']);
  await expect(reviews.items).toBeFocused();

  await keyboard.press('Tab');
  await expect(reviews.items.locator('.when summary')).toBeFocused();
  await keyboard.press('Tab');
  await expect(reviews.edit('First line.')).toBeFocused();
  await keyboard.press('Enter');
  await expect(reviews.stars('4½')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(reviews.stars('4')).toBeChecked();
  await site.tabTo(reviews.save);
  await keyboard.press('Enter');
  await expect(reviews.items.getByRole('img', { name: '4 of 5 stars', exact: true })).toBeVisible();
  await expect(reviews.items).toBeFocused();

  await site.tabTo(reviews.delete('First line.'));
  await keyboard.press('Enter');
  await expect(reviews.undo).toBeFocused();
  await keyboard.press('Enter');
  await expect(reviews.items).toBeFocused();
  await expect(reviews.items).toContainText('Second paragraph.');
});

test('cancelling by keyboard does not lose the place', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write();
  // It comes a frame after the review.
  await expect(reviews.items).toBeFocused();
  await reviews.edit(/./).focus();
  await page.keyboard.press('Enter');
  await site.tabTo(reviews.cancel);
  await page.keyboard.press('Enter');
  await expect(reviews.cancel).toBeHidden();
  await site.painted();
  await expect(page.locator('body')).not.toBeFocused();
});

test('a spoiler is uncovered by keyboard', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ text: 'China beats Brazil.', spoiler: true });
  await expect(reviews.items).toBeFocused();
  await site.tabTo(reviews.items.locator('.spoiler summary'), 5);
  await page.keyboard.press('Enter');
  await expect(page.getByText('China beats Brazil.')).toBeVisible();
});

test('trying again by keyboard leads to the heading', async ({ page, site }) => {
  await page.route('**/title/leap-2020/data.json', (route) => route.fulfill({ body: '{' }));
  await site.open('year/2020/');
  await site.tabTo(site.link(/^Leap 夺冠/));
  await page.keyboard.press('Enter');
  await expect(site.failure).toBeVisible();
  await page.unroute('**/title/leap-2020/data.json');
  await site.tabTo(site.tryAgain);
  await page.keyboard.press('Enter');
  await expect(site.heading(/^Leap – /)).toBeFocused();
});

test('? leads to the list of keys, and Back to where one was', async ({ page, site, search }) => {
  await site.open('year/2023/');
  await page.evaluate(() => window.scrollTo(0, 700));
  await site.isScrolledTo(700);
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/about\/#keys$/);
  await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeInViewport();
  await page.goBack();
  await expect(site.heading('2023 Chinese Drama List')).toBeAttached();
  await site.isScrolledTo(700);
  // Who writes a question asks it.
  await search.box.pressSequentially('?');
  await expect(page).toHaveURL(/year\/2023\/$/);
  await expect(search.box).toHaveValue('?');
});
