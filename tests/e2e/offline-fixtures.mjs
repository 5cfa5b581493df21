// What the tests with a service worker share: a host of their own for each, whose network can fail.
import { rm } from 'node:fs/promises';
import { test as base } from './fixtures.mjs';
import { Host, nextRelease } from './host.mjs';
import { Offline } from './pages/offline.mjs';

export { expect } from './fixtures.mjs';

/** The path that the site was built for, and the folder where it was built. */
export const { JUKU_BASE: path = '/', JUKU_DIST: dist = new URL('../../dist', import.meta.url).pathname } = process.env;

export const test = base.extend({
  host: async ({}, use) => {
    const host = await Host.of(dist, path);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
  keeping: async ({ page, site }, use) => use(new Offline(page, site)),
  /** The next release, in a folder of its own. */
  next: [async ({}, use) => inFolder(use, {}), { scope: 'worker', timeout: 120_000 }],
  /** The next release with another form of page data. */
  nextForm: [async ({}, use) => inFolder(use, { form: 999 }), { scope: 'worker', timeout: 120_000 }],
});

async function inFolder(use, change) {
  const folder = await nextRelease(dist, change);
  await use(folder);
  await rm(folder, { recursive: true });
}
