// Every kind of page in the states that a reader meets: for tests and pictures of all that there is to see.
import { expect } from '@playwright/test';
import { fill, ids, linkTo } from './filled.mjs';
import { Reviews } from './reviews.mjs';
import { Search } from './search.mjs';
import { Shelf } from './shelf.mjs';

const at = (address, shows) => async (page, site) => {
  await site.open(address);
  await expect(page.getByRole('heading', { name: shows }).first()).toBeVisible();
};

/** Nothing of the page is on its way any more. */
export const isWhole = (page) => expect(page.locator('[data-more], [data-as-is]')).toHaveCount(0);

const onShelf = (address, shows, act) => async (page, site) => {
  await fill(page, site);
  await site.open(address);
  await act?.(page);
  await expect(shows(page)).toBeVisible();
  await isWhole(page);
};

/** What was sent by link, as who receives it sees it, or as who has sent it. */
const sent = (offer, shows, { isMine = false } = {}) => async (page, site) => {
  await fill(page, site);
  const link = await linkTo(page, site, offer);
  if (!isMine) await page.evaluate(() => localStorage.clear());
  await site.open(link);
  await expect(page.getByRole('heading', { name: shows })).toBeVisible();
};

/** From now on the browser refuses to keep anything more. */
const fillUp = (page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

const rows = (page) => new Shelf(page).entries.first();
const named = (name) => (page) => page.getByRole('heading', { name }).first();
const aCopy = {
  name: 'copy.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ juku: 2, records: [{ mark: { title: 'still-tomorrow-2016', updated: 1_750_000_000_000, status: 'want' } }] })),
};

/**
 * By a name for files: what opens it in a page. `console` is what the browser writes down then, for want of another way
 * to say that an address leads nowhere.
 */
export const views = [
  { name: 'home', open: at('', 'By year') },
  { name: 'home-of-a-reader', open: onShelf('', named('By year')) },
  { name: 'year', open: at('year/2023/', '2023 Chinese Drama List') },
  {
    name: 'card-dialog',
    open: async (page, site) => {
      await site.open('genre/sport/');
      await page.locator('button[name=card]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'card-dialog-without-room',
    open: async (page, site) => {
      await site.open('genre/sport/');
      await page.locator('button[name=card]').first().click();
      await fillUp(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Seen', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'loading',
    open: async (page, site) => {
      await site.open('year/2023/');
      await page.route(/title\/.*\/data\.json/, () => {});
      await page.locator('.card a').first().click();
      await expect(site.loading).toBeVisible();
    },
  },
  { name: 'genre', open: at('genre/romance/', 'Chinese Romance Films and Series') },
  { name: 'title', open: at('title/leap-2020/', 'You May Also Like') },
  {
    name: 'title-of-a-reader',
    open: async (page, site) => {
      await fill(page, site);
      await site.open('title/the-long-season-2023/');
      await expect(new Reviews(page).items).toHaveCount(1);
      await page.locator('.mine__days > summary').first().click();
    },
  },
  {
    name: 'title-with-a-covered-review',
    open: async (page, site) => {
      await site.open('title/leap-2020/');
      await new Reviews(page).write({ headline: 'The end', text: 'They win.', spoiler: true });
    },
  },
  {
    name: 'review-without-room',
    open: async (page, site) => {
      await site.open('title/leap-2020/');
      const reviews = new Reviews(page);
      await reviews.fill();
      await fillUp(page);
      await reviews.post.click();
      await expect(reviews.trouble.first()).toBeVisible();
    },
  },
  {
    name: 'review-with-errors',
    open: async (page, site) => {
      await site.open('title/leap-2020/');
      const reviews = new Reviews(page);
      await reviews.post.click();
      await expect(reviews.text).toHaveAttribute('aria-invalid', 'true');
    },
  },
  { name: 'person', open: at('person/zhang-yimou/', 'Often works with') },
  {
    name: 'browse',
    open: async (page, site) => {
      await site.open('browse/?kind=film&genre=war&from=1990&to=2020');
      await expect(page.locator('.card').first()).toBeVisible();
      await isWhole(page);
    },
  },
  {
    name: 'browse-one-length',
    open: async (page, site) => {
      await site.open('browse/');
      await expect(page.locator('.card').first()).toBeVisible();
      await page.goto(await page.locator('.choice--one').first().getAttribute('href'));
      await site.isLive();
      await expect(page.locator('.choice--one[aria-current]')).toBeAttached();
      await isWhole(page);
    },
  },
  {
    name: 'search-near',
    open: async (page, site) => {
      await site.open('search/?q=zhangg+yimuuu');
      await expect(page.locator('.near')).toBeVisible();
    },
  },
  {
    name: 'search',
    open: async (page, site) => {
      await site.open('search/?q=zhang+yimou');
      await expect(new Search(page).lines.first()).toBeVisible();
    },
  },
  {
    name: 'search-without-an-answer',
    open: async (page, site) => {
      await site.open('search/?q=zzzzqqq');
      await expect(new Search(page).summary).toContainText(/nothing|no /i);
    },
  },
  {
    name: 'search-box',
    open: async (page, site) => {
      await site.open('about/');
      const search = new Search(page);
      await search.ask('zhang', /./);
      await search.box.press('ArrowDown');
      await expect(search.chosen).toHaveCount(1);
    },
  },
  { name: 'shelf-empty', open: at('shelf/', 'Nothing is here yet.') },
  { name: 'shelf', open: onShelf('shelf/', rows) },
  {
    name: 'shelf-bulk',
    open: onShelf('shelf/', rows, async (page) => {
      await new Shelf(page).several.click();
      await page.locator('#bulk-bar .unfold > summary').first().click();
    }),
  },
  {
    name: 'shelf-of-one',
    open: onShelf('shelf/', (page) => page.locator('.entry .unfold__panel'), (page) =>
      page.getByRole('button', { name: 'Change Joy of Life' }).click(),
    ),
  },
  {
    name: 'shelf-after-a-change',
    open: onShelf('shelf/', (page) => page.locator('#undo'), (page) => page.getByRole('button', { name: '+1 episode of Joy of Life' }).click()),
  },
  {
    name: 'shelf-without-room',
    open: onShelf('shelf/', (page) => page.locator('.desk-trouble'), async (page) => {
      await expect(rows(page)).toBeVisible();
      await fillUp(page);
      await page.getByRole('button', { name: '+1 episode of Joy of Life' }).click();
    }),
  },
  { name: 'shelf-lists', open: onShelf('shelf/?show=lists', (page) => page.getByRole('link', { name: /With the family/ })) },
  { name: 'shelf-list', open: onShelf(`shelf/?show=list&id=${ids.list}`, (page) => new Shelf(page).items.first()) },
  {
    name: 'shelf-list-growing',
    open: onShelf(`shelf/?show=list&id=${ids.list}`, (page) => page.locator('.offered__one').first(), async (page) => {
      await new Shelf(page).add.fill('love');
      await new Shelf(page).add.press('Enter');
    }),
  },
  { name: 'shelf-diary', open: onShelf('shelf/?show=diary', named('August 2025')) },
  { name: 'shelf-drafts', open: onShelf('shelf/?show=drafts', (page) => page.getByRole('link', { name: 'Continue' })) },
  { name: 'shelf-files', open: onShelf('shelf/?show=copy', (page) => page.getByLabel(/^Choose a file/)) },
  {
    name: 'shelf-import',
    open: onShelf('shelf/?show=copy', (page) => page.getByRole('button', { name: 'Bring it in' }), (page) =>
      page.getByLabel(/^Choose a file/).setInputFiles(aCopy),
    ),
  },
  {
    name: 'shelf-codes',
    open: onShelf('shelf/?show=copy', (page) => page.getByRole('img', { name: /^Code 1/ }), (page) =>
      page.getByRole('button', { name: 'Show the codes' }).click(),
    ),
  },
  { name: 'shelf-share', open: onShelf(`shelf/?share=${ids.review}`, (page) => page.getByRole('img', { name: /^QR code/ })) },
  { name: 'stats', open: onShelf('shelf/stats/', named('Highest rated')) },
  { name: 'stats-year', open: onShelf('shelf/stats/?year=2025', named('2025 in review')) },
  { name: 'shared-review', open: sent(`shelf/?share=${ids.review}`, 'Mei 梅 on The Long Season') },
  { name: 'shared-list', open: sent(`shelf/?share=${ids.list}`, 'With the family 一家人') },
  { name: 'shared-year', open: sent('shelf/stats/?share=2025', '2025, as seen by Mei 梅') },
  { name: 'shared-by-me', open: sent(`shelf/?share=${ids.list}`, 'With the family 一家人', { isMine: true }) },
  { name: 'shared-broken', open: at('shared/#1.abc', 'The end of this link is missing.') },
  { name: 'about', open: at('about/', 'Without a network') },
  { name: 'not-found', open: at('title/leap-2021/', 'Did you mean'), console: /status of 404/ },
  {
    name: 'failure',
    open: async (page, site) => {
      await site.open('year/2023/');
      await page.route(/title\/.*\/data\.json/, (route) => route.fulfill({ status: 500 }));
      await page.locator('.card a').first().click();
      await expect(site.failure).toBeVisible();
    },
    console: /status of 500/,
  },
];
