import { expect } from '@playwright/test';

/** What is kept for times without a network, on the page about the site and in the browser itself. */
export class Offline {
  constructor(page, site) {
    this.page = page;
    this.site = site;
    const section = page.locator('#offline');
    this.said = section.getByRole('status');
    this.bar = section.getByRole('progressbar');
    this.keep = section.getByRole('button', { name: 'Keep everything for offline' });
    this.again = section.getByRole('button', { name: 'Try again' });
    this.resume = section.getByRole('button', { name: 'Keep pages again' });
    this.stop = section.getByRole('button', { name: 'Stop keeping pages' });
  }

  open() {
    return this.site.open('about/');
  }

  /** Waits until the worker serves this page and has kept what the page has. */
  async isReady() {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller);
    const path = new URL('data.json', this.page.url()).pathname;
    await expect.poll(() => this.#kept(path)).toBeTruthy();
  }

  /** Waits until a file is kept. */
  async keeps(path) {
    await expect.poll(() => this.kept(path)).toBeTruthy();
  }

  /** The text that is kept of a file below the base; `null` if there is none. */
  async kept(path) {
    return this.#kept((await this.page.evaluate(() => document.querySelector('.brand').getAttribute('href'))) + path);
  }

  #kept(path) {
    return this.page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? null, path);
  }

  /** The names of all caches, in alphabetical order. */
  caches() {
    return this.page.evaluate(async () => (await caches.keys()).sort());
  }

  /** The hashed files that the page has loaded. */
  loaded() {
    return this.page.evaluate(() =>
      [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))]
        .filter((path) => /-[0-9a-f]{8,}.*\.(js|wasm)$/.test(path))
        .sort(),
    );
  }
}
