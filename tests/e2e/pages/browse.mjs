/** The page that browses: its filters and what is left. */
export class Browse {
  constructor(page, site) {
    this.page = page;
    this.site = site;
    const main = page.getByRole('main');
    this.said = main.getByRole('status');
    this.form = main.getByRole('form', { name: 'Filters' });
    this.chosen = this.form.getByRole('group', { name: 'Chosen' });
    this.clear = this.form.getByRole('link', { name: 'Clear all' });
    this.surprise = this.form.getByRole('link', { name: 'Surprise me' });
    this.cards = main.getByRole('region', { name: 'What is left' }).getByRole('listitem').getByRole('link');
    this.from = this.form.getByRole('slider', { name: 'From the year' });
    this.to = this.form.getByRole('slider', { name: 'To the year' });
    this.again = main.getByRole('button', { name: 'Try again' });
  }

  /** Opens it with filters, and waits for what is left. */
  async open(query = '') {
    await this.site.open(`browse/${query}`);
    await this.surprise.or(this.page.getByRole('heading', { name: /^Nothing in the catalogue/ })).waitFor();
  }

  /** A box to tick: `Films 150`. */
  box(name) {
    return this.form.getByRole('checkbox', { name });
  }

  /** The link to another order. */
  order(name) {
    return this.form.getByRole('navigation', { name: 'Order' }).getByRole('link', { name });
  }

  /** How many titles a choice would leave, as it says. */
  async count(choice) {
    const label = await choice.evaluate((element) => element.closest('.choice').textContent);
    return Number(label.match(/\d+$/)[0]);
  }

  /** How many titles are left, as the page says. */
  async left() {
    return Number((await this.said.textContent()).match(/^\d+/)[0]);
  }

  /** The query of the address. */
  query() {
    return new URL(this.page.url()).search;
  }

  entries() {
    return this.page.evaluate(() => history.length);
  }
}
