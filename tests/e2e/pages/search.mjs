import { expect } from '@playwright/test';

/** The box in the masthead with its answers, and the page of what was found. */
export class Search {
  constructor(page) {
    this.page = page;
    this.whole = page.locator('.search');
    this.box = page.getByRole('combobox', { name: 'Search', exact: true });
    this.list = page.getByRole('listbox', { name: 'Answers' });
    this.options = this.list.getByRole('option');
    /** The answer that Enter would open. */
    this.chosen = this.list.getByRole('option', { selected: true });
    /** How many answers there are, as it is announced. */
    this.said = this.whole.getByRole('status');

    const main = page.getByRole('main');
    this.lines = main.getByRole('listitem').getByRole('link');
    this.summary = main.getByRole('status');
    this.again = main.getByRole('button', { name: 'Try again' });
  }

  /** An answer in the list of the box. */
  option(name) {
    return this.list.getByRole('option', { name });
  }

  /** Writes into the box, and waits for an answer. */
  async ask(text, answer) {
    await this.box.fill(text);
    await expect(this.option(answer).first()).toBeVisible();
  }

  /** The box shows nothing but its text, and is as it was before. */
  async isClosed() {
    await expect(this.box).toHaveAttribute('aria-expanded', 'false');
    await expect(this.box).not.toHaveAttribute('aria-activedescendant');
    await expect(this.list).toBeHidden();
  }

  /** One answer is chosen, and the box names it. */
  async hasChosen(option) {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(this.chosen).toHaveCount(1);
    await expect(this.box).toHaveAttribute('aria-activedescendant', await option.getAttribute('id'));
    await expect(option).toBeInViewport();
    await expect(this.box).toBeFocused();
  }
}

/** Chinese characters in an element that are not marked as Chinese. */
export function unmarked(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (/\p{Script=Han}/u.test(data) && !parentElement.closest('[lang]').getAttribute('lang').startsWith('zh')) found.push(data);
  }
  return found;
}
