import { expect } from '@playwright/test';

/** Any page of the site, as a reader meets it. Addresses are relative, so that any base path will do. */
export class Site {
  constructor(page) {
    this.page = page;
    this.loading = page.getByText('Loading…');
    this.failure = page.getByRole('alert').filter({ hasText: 'This page did not load' });
    this.tryAgain = page.getByRole('button', { name: 'Try again' });
    /** Over a page that can be read while the application does not run. */
    this.notReady = page.getByRole('alert').filter({ hasText: 'Reading and links work' });
  }

  /** The page's heading. */
  heading(name) {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** A link anywhere on the page. */
  link(name, options) {
    return this.page.getByRole('link', { name, ...options });
  }

  /** The section under a heading. */
  section(name) {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Opens an address cold and waits until the application runs. */
  async open(address = '') {
    await this.page.goto(`./${address}`);
    await this.isLive();
  }

  async reload() {
    await this.page.reload();
    await this.isLive();
  }

  async isLive() {
    await this.page.locator('html[data-live]').waitFor({ state: 'attached' });
  }

  /** How far down the page is scrolled, in pixels. */
  scrolled() {
    return this.page.evaluate(() => window.scrollY);
  }

  /** The page comes to rest at a height, give or take 3 pixels, and stays there. */
  async isScrolledTo(height) {
    await expect.poll(async () => Math.abs((await this.scrolled()) - height)).toBeLessThanOrEqual(3);
    await this.painted();
    expect(Math.abs((await this.scrolled()) - height)).toBeLessThanOrEqual(3);
  }

  /** Waits until the browser has painted all that is due. */
  painted() {
    return this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Presses Tab until something has the focus. */
  async tabTo(target, presses = 120) {
    for (let press = 0; press < presses; press += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${target} was not reached by ${presses} presses of Tab`);
  }

  /** Goes to something by Tab, and presses Enter there. */
  async enter(target, presses) {
    await this.tabTo(target, presses);
    await this.page.keyboard.press('Enter');
  }
}
