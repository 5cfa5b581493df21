/** What is passed on by link: its offer on the page of who sends it, and the page of who gets it. */
export class Parcel {
  constructor(page) {
    this.page = page;
    const main = page.getByRole('main');
    /** What has happened last. */
    this.said = page.locator('#desk-said');

    this.offer = main.getByRole('heading', { name: /^Share:/ });
    this.link = main.getByRole('textbox', { name: /^Link/ });
    this.copy = main.getByRole('button', { name: 'Copy', exact: true });
    this.sheet = main.getByRole('button', { name: 'Share…' });
    this.close = main.getByRole('link', { name: 'Close', exact: true });

    /** How what came stands to the shelf. */
    this.standing = main.locator('.list-head').getByRole('status');
    /** What came. */
    this.shown = main.locator('.parcel');
    this.keep = main.getByRole('button', { name: 'Keep a copy on my shelf' });
    this.replace = main.getByRole('button', { name: 'Replace mine' });
    this.both = main.getByRole('button', { name: 'Keep both' });
    this.look = main.getByRole('button', { name: 'See what it would change' });
    this.shelf = main.getByRole('link', { name: 'My shelf' });
  }

  /** What lies on the clipboard. */
  clipboard() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
