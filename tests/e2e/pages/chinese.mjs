// The pages of `views.mjs` in Chinese: each is opened in English, and the link to the other language leads on.
import { expect } from '@playwright/test';
import { views } from './views.mjs';

/** What a page says while it waits for something. */
const waiting = /正在(搜索|打开|读取|载入)/;

/** From a page to the same in Chinese. */
export async function toChinese(page) {
  // A dialog that is open would keep a pointer away. Found and pressed in one step: the application may be just about
  // to put its own link into the place of this one.
  await page.evaluate(() => document.querySelector('.masthead a[hreflang=zh-Hans]').click());
  await inChinese(page);
}

/** Opens a page in Chinese. */
export async function openInChinese(page, address) {
  await page.goto(`./zh/${address}`);
  await inChinese(page);
}

async function inChinese(page) {
  await page.locator('html[lang=zh-Hans][data-live]').waitFor({ state: 'attached' });
  await expect(page.locator('main')).not.toContainText(waiting);
  await expect(page.locator('.browse__found:empty')).toHaveCount(0);
}

/** States that last no longer than their page. */
const passing = new Set([
  'card-dialog',
  'card-dialog-without-room',
  'failure',
  'loading',
  'review-with-errors',
  'review-without-room',
  'search-box',
  'shelf-after-a-change',
  'shelf-bulk',
  'shelf-codes',
  'shelf-import',
  'shelf-list-growing',
  'shelf-of-one',
  'shelf-without-room',
]);

export const chineseViews = [
  ...views
    .filter(({ name }) => !passing.has(name))
    .map(({ name, open, console }) => ({
      name: `${name}-zh`,
      console,
      open: async (page, site) => {
        await open(page, site);
        await toChinese(page);
      },
    })),
  {
    name: 'card-dialog-zh',
    open: async (page) => {
      await openInChinese(page, 'genre/sport/');
      await page.locator('button[name=card]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'review-with-errors-zh',
    open: async (page) => {
      await openInChinese(page, 'title/leap-2020/');
      await page.getByRole('button', { name: '发表影评' }).click();
      await expect(page.getByText('请写几句话。')).toBeVisible();
    },
  },
  {
    name: 'search-box-zh',
    open: async (page) => {
      await openInChinese(page, 'about/');
      await page.getByRole('combobox').fill('zhang');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.getByRole('combobox').press('ArrowDown');
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    },
  },
];
