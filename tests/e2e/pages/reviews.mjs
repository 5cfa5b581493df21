/** The reviews of a title page and their form. */
export class Reviews {
  constructor(page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Reviews', exact: true });
    this.items = this.section.getByRole('article');
    this.empty = this.section.getByText('There are no reviews for the show. Be the first to');
    this.deleted = this.section.getByText('Review deleted.');
    this.undo = this.section.getByRole('button', { name: 'Undo' });

    this.form = page.getByRole('region', { name: /^(Write a|Change your) review$/ });
    this.name = this.form.getByRole('textbox', { name: 'Name' });
    this.headline = this.form.getByRole('textbox', { name: 'Headline' });
    this.text = this.form.getByRole('textbox', { name: 'Review' });
    this.spoiler = this.form.getByRole('checkbox', { name: 'Contains spoilers: cover it' });
    this.post = this.form.getByRole('button', { name: 'Post review' });
    this.save = this.form.getByRole('button', { name: 'Save changes' });
    this.cancel = this.form.getByRole('button', { name: 'Cancel' });
    this.saved = this.form.getByText(/^Review (saved in this browser|kept until this page is closed)\.$/);
    this.trouble = this.form.getByRole('alert');
    this.download = this.form.getByRole('button', { name: 'Download my reviews' });
  }

  /** The radio button of a rating: `4½`. */
  stars(count) {
    return this.form.getByRole('radio', { name: `${count} of 5 stars`, exact: true });
  }

  /** The review with a text. */
  item(text) {
    return this.items.filter({ hasText: text });
  }

  edit(text) {
    return this.item(text).getByRole('button', { name: 'Edit' });
  }

  delete(text) {
    return this.item(text).getByRole('button', { name: 'Delete' });
  }

  /** Fills the form; what is not given gets a value that will do. */
  async fill({ stars = '4', name = 'Ada', headline = '', text = 'Worth every minute.', spoiler = false } = {}) {
    await this.stars(stars).check();
    await this.name.fill(name);
    await this.headline.fill(headline);
    await this.text.fill(text);
    await this.spoiler.setChecked(spoiler);
  }

  /** Writes a review and sees that it is saved. */
  async write(review) {
    await this.fill(review);
    await this.post.click();
    await this.saved.waitFor();
  }
}
