/** The page of the shelf in all its views: titles, lists, diary, drafts. */
export class Shelf {
  constructor(page) {
    this.page = page;
    const main = page.getByRole('main');
    /** What is found, in a line. */
    this.summary = page.locator('.list-head').getByRole('status');
    /** What has happened last. */
    this.said = page.locator('#desk-said');
    this.undo = this.said.getByRole('button', { name: 'Undo' });
    this.entries = page.locator('.entry');
    this.names = this.entries.locator('.card__name');
    this.empty = main.getByRole('heading', { name: 'Nothing is here yet.' });

    this.find = main.getByRole('searchbox', { name: 'Find on my shelf' });
    this.filter = page.locator('#sieve > summary');
    this.chosen = main.getByRole('group', { name: 'Chosen' });
    this.orders = main.getByRole('navigation', { name: 'Order' });

    this.several = page.locator('#bulk-bar > summary');
    this.bar = page.locator('#bulk-bar');
    this.reminder = main.getByRole('complementary', { name: 'Take a copy of your shelf' });

    /** The titles of a list, in its order. */
    this.items = page.locator('.item');
    this.itemNames = this.items.locator('.card__name');
    this.add = main.getByRole('combobox', { name: 'Add a title' });
  }

  /** Puts records into the storage, as an earlier visit would have. The page must be one of the site. */
  keep(records) {
    return this.page.evaluate((records) => {
      const base = document.querySelector('.brand').getAttribute('href');
      for (const record of records) {
        const [[kind, { title, id }]] = Object.entries(record);
        const rest = { mark: `mark:${title}`, review: `review:${title}:${id}`, list: `list:${id}`, settings: 'settings' }[kind];
        localStorage.setItem(`juku:${base}:${rest}`, JSON.stringify({ v: 2, record }));
      }
    }, records);
  }

  /** One of the views: titles, lists, and so on. */
  way(name) {
    return this.page.getByRole('navigation', { name: 'My shelf' }).getByRole('link', { name });
  }

  part(name) {
    return this.page.getByRole('navigation', { name: 'Parts of the shelf' }).getByRole('link', { name });
  }

  /** The row of a title. */
  entry(name) {
    return this.entries.filter({ has: this.page.locator('.card__name', { hasText: new RegExp(`^${name}$`) }) });
  }

  /** How the reader stands to a title. */
  stands(name) {
    return this.entry(name).locator('.card__meta');
  }

  /** What shows the quick acts of a title. */
  change(name) {
    return this.page.getByRole('button', { name: `Change ${name}`, exact: true });
  }

  /** One of its quick acts. */
  quick(name, act) {
    return this.page.getByRole('group', { name: `Change ${name}`, exact: true }).getByRole('button', { name: act, exact: true });
  }

  pick(name) {
    return this.page.getByRole('checkbox', { name: `Pick ${name}`, exact: true });
  }

  /** Opens one of the changes to all that is picked. */
  async bulk(name) {
    await this.bar.locator('summary', { hasText: new RegExp(`^${name}$`) }).click();
  }

  /** A title of a list. */
  item(name) {
    return this.items.filter({ has: this.page.locator('.card__name', { hasText: new RegExp(`^${name}$`) }) });
  }

  /** What stands under a key of the storage. */
  kept(key) {
    return this.page.evaluate((key) => localStorage.getItem(key), key);
  }
}

/** A mark that was made once. */
export const mark = (title, updated, rest = {}) => ({ mark: { title, updated, ...rest } });

/** A review that was posted once. */
export const review = (title, updated, rest = {}) => ({
  review: { id: `r-${title}`, title, created: updated, updated, name: 'Mei', rating: 8, body: '好看。', spoiler: false, ...rest },
});

/** A list that was made once. */
export const list = (id, name, titles) => ({ list: { id, name, note: '', titles, created: 1, updated: 1 } });

/** Three titles, the one changed last first: Leap, Farewell My Concubine, The Long Season. */
export const three = [
  mark('leap-2020', 3, { rating: 6, tags: ['with mum'] }),
  mark('farewell-my-concubine-1993', 2, { status: 'seen', rating: 9, viewings: ['2025-03-01'], tags: ['classics', 'with mum'] }),
  mark('the-long-season-2023', 1, { rating: 10, episodes: 5, status: 'watching' }),
];
