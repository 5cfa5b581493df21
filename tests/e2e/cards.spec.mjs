// What a reader can do with a title from its card, without leaving the list.
import { expect, test } from './fixtures.mjs';

const card = (page, name) => page.locator('.card').filter({ hasText: name }).first();
const button = (page, name) => card(page, name).locator('button[name=card]');
const dialog = (page) => page.getByRole('dialog');
const kept = (page, key, title) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.record.mark ?? null, key(`mark:${title}`));

test('a card opens what can be done with its title, and says what was done', async ({ page, site, key }) => {
  await site.open('genre/sport/');
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: put on my shelf');
  await button(page, '夺冠').click();
  await expect(dialog(page).getByRole('heading', { name: 'Leap' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Seen', exact: true }).click();
  await dialog(page).getByRole('radio', { name: '4½ of 5 stars', exact: true }).click();
  await expect(dialog(page).getByRole('radio', { name: '4½ of 5 stars', exact: true })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, '夺冠')).toBeFocused();
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: Seen · 4½ ★');
  expect(await kept(page, key, 'leap-2020')).toMatchObject({ status: 'seen', rating: 9 });

  await site.reload();
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: Seen · 4½ ★');
  await button(page, '夺冠').click();
  await dialog(page).getByRole('button', { name: 'Seen', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Take the rating back' }).click();
  await page.keyboard.press('Escape');
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: put on my shelf');
});

test('keys act on the card that has the focus', async ({ page, site, key }) => {
  await site.open('genre/sport/');
  await card(page, '夺冠').getByRole('link').focus();
  await page.keyboard.press('w');
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: Want to watch');
  await page.keyboard.press('4');
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: Want to watch · 4 ★');
  await page.keyboard.press('w');
  await page.keyboard.press('0');
  await expect(button(page, '夺冠')).toHaveAccessibleName('Leap: put on my shelf');
  expect(await kept(page, key, 'leap-2020')).toEqual({ title: 'leap-2020', updated: expect.any(Number) });
});

test('keys act on the title whose head has the focus, and nowhere else', async ({ page, site, key }) => {
  await site.open('title/the-long-season-2023/');
  await page.keyboard.press('s');
  await page.getByRole('region', { name: 'Reviews', exact: true }).getByRole('link').focus();
  await page.keyboard.press('d');
  await page.locator('h1').focus();
  await page.keyboard.press('+');
  const mine = page.getByRole('region', { name: 'On my list' });
  await expect(mine.getByRole('status')).toHaveText('1 of 12 episodes');
  expect(await kept(page, key, 'the-long-season-2023')).toMatchObject({ status: 'watching', episodes: 1 });

  // In a dialog they are for its title.
  const other = page.locator('.also-like .card').first();
  await other.locator('button[name=card]').click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('d');
  await expect(dialog(page).getByRole('button', { name: 'Dropped', exact: true, pressed: true })).toBeVisible();
  expect(await kept(page, key, 'the-long-season-2023')).toMatchObject({ status: 'watching', episodes: 1 });
});

test('what cannot be kept from a card is said and taken back', async ({ page, site }) => {
  await site.open('genre/sport/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await button(page, '夺冠').click();
  await dialog(page).getByRole('radio', { name: '4 of 5 stars', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText("The browser's storage is full");
  await expect(dialog(page).getByRole('radio', { checked: true })).toHaveCount(0);
});
