// The reader's own pages by keyboard alone.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';

/** The focus is on something that can be seen to have it. */
async function hasVisibleFocus(page, after) {
  const focus = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const around = [focused, focused.parentElement, focused.closest('fieldset > div'), focused.closest('label')];
      const isOutlined = around.some((element) => element && getComputedStyle(element).outlineStyle !== 'none');
      const { width, height } = focused.getBoundingClientRect();
      return { name: focused.localName, id: focused.id, isOutlined, isShown: width > 0 && height > 0 };
    });
  await expect.poll(async () => (await focus()).name, after).not.toBe('body');
  const { isOutlined, isShown, id, name } = await focus();
  expect({ isOutlined, isShown }, `${after}: ${name} #${id}`).toEqual({ isOutlined: true, isShown: true });
}

const said = (page) => page.locator('#desk-said');

test('a title is found, opened, marked, rated, reviewed, put on a list and taken away', async ({ page, site, search, reviews }) => {
  const { keyboard } = page;
  await site.open('about/');
  await keyboard.press('/');
  await expect(search.box).toBeFocused();
  await keyboard.type('leap');
  await expect(search.option(/^Leap/).first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(site.heading(/^Leap – /)).toBeFocused();

  const mine = page.getByRole('region', { name: 'On my list' });
  const seen = mine.getByRole('button', { name: 'Seen', exact: true });
  await site.tabTo(seen);
  await keyboard.press('Enter');
  await expect(seen).toHaveAttribute('aria-pressed', 'true');
  await expect(seen).toBeFocused();
  await hasVisibleFocus(page, 'after a status');
  const half = mine.getByRole('radio', { name: '½ of 5 stars', exact: true });
  await site.tabTo(half, 5);
  await keyboard.press('Space');
  for (let step = 1; step < 8; step += 1) await keyboard.press('ArrowRight');
  await expect(mine.getByRole('radio', { name: '4 of 5 stars', exact: true })).toBeChecked();
  await hasVisibleFocus(page, 'after a rating');

  await site.tabTo(reviews.section.getByRole('link', { name: 'Write a review' }));
  await keyboard.press('Enter');
  await expect(reviews.stars('½')).toBeFocused();
  await keyboard.press('Space');
  for (let step = 1; step < 9; step += 1) await keyboard.press('ArrowRight');
  await site.tabTo(reviews.name, 2);
  await keyboard.type('Ada');
  await site.tabTo(reviews.text, 3);
  await keyboard.type('By keyboard.');
  const sides = reviews.form.locator('details.scores summary');
  await site.tabTo(sides, 2);
  await keyboard.press('Enter');
  const music = reviews.form.getByRole('combobox', { name: 'Music' });
  await site.tabTo(music, 5);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(music).not.toHaveValue('');
  await hasVisibleFocus(page, 'after a single side');
  await site.tabTo(reviews.post, 6);
  await keyboard.press('Enter');
  await expect(reviews.items).toBeFocused();
  await expect(reviews.items).toContainText('By keyboard.');
  await expect(reviews.items).toContainText('Music');

  await keyboard.press('Control+Home');
  await site.link('My shelf').first().focus();
  await keyboard.press('Enter');
  await expect(site.heading('My shelf')).toBeFocused();
  const bar = page.locator('#bulk-bar > summary');
  await site.tabTo(bar);
  await keyboard.press('Enter');
  const pick = page.getByRole('checkbox', { name: 'Pick Leap' });
  await site.tabTo(page.locator('#bulk-group-list > summary'), 20);
  await keyboard.press('Enter');
  await site.tabTo(page.getByLabel('Or a new list'), 3);
  await keyboard.type('By hand');
  await site.tabTo(pick, 10);
  await keyboard.press('Space');
  await expect(pick).toBeChecked();
  const put = page.getByRole('button', { name: 'Put on this list' });
  for (let press = 0; press < 10 && !(await put.evaluate((button) => button === document.activeElement)); press += 1) {
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Enter');
  await expect(said(page)).toContainText('Put on By hand');
  await hasVisibleFocus(page, 'after putting on a list');

  await site.tabTo(page.getByRole('link', { name: /^Export and import/ }), 1_000);
  await keyboard.press('Enter');
  const own = page.getByRole('button', { name: 'Everything (JSON)' });
  await own.waitFor();
  await hasVisibleFocus(page, 'after opening another view');
  await site.tabTo(own);
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const kinds = copy.records.map((record) => Object.keys(record)[0]).sort();
  expect(kinds.filter((kind) => kind !== 'settings')).toEqual(['list', 'mark', 'review']);
  await expect(said(page)).toContainText('Saved as a file.');
  await hasVisibleFocus(page, 'after taking away');
});
