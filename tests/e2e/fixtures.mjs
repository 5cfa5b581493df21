// What all tests share: the page objects, and a watch over everything that a page must never do.
import { test as base, expect } from '@playwright/test';
import { Files } from './pages/files.mjs';
import { Reviews } from './pages/reviews.mjs';
import { Search } from './pages/search.mjs';
import { Site } from './pages/site.mjs';

export { expect };

// Most tests run without the service worker, which answers from what it keeps; Playwright says so of each page.
const blocked = 'Service Worker registration blocked by Playwright';

/** Writes down what a browser does that no page may do, and which of the expected console lines have not come yet. */
function watchOver(context, baseURL, allowConsole) {
  const { origin } = new URL(baseURL);
  const faults = [];
  const missing = new Set(allowConsole);
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (message.text() === blocked) return;
    const line = `${message.text()} (${message.location().url})`;
    // A host answers an unknown address with 404, and Chromium writes that down.
    const isOwnPage = message.location().url === message.page()?.url();
    if (isOwnPage && /status of 404/.test(message.text())) return;
    // Where a test holds the application back, what was loaded for it waits.
    if (/was preloaded using link preload but not used/.test(message.text())) return;
    const allowed = allowConsole.find((pattern) => pattern.test(line));
    if (allowed) missing.delete(allowed);
    else faults.push(`console ${message.type()}: ${line}`);
  });
  context.on('weberror', (error) => faults.push(`not caught: ${error.error()}`));
  context.on('request', (request) => {
    const asked = new URL(request.url());
    const isLocal = ['blob:', 'data:'].includes(asked.protocol) || asked.origin === origin;
    if (!isLocal) faults.push(`asked another host: ${asked}`);
  });
  return { faults, missing };
}

/**
 * A test fails when any of its tabs logs an error or a warning, throws, or asks another host.
 *
 * `test.use({ allowConsole: [/…500/] })` names console lines that belong to what is tested, such as
 * the one that Chromium writes for an answer 500; each of them must then come, too.
 */
export const test = base.extend({
  allowConsole: [[], { option: true }],

  watch: [
    async ({ context, baseURL, allowConsole }, use) => {
      const { faults, missing } = watchOver(context, baseURL, allowConsole);
      await use();
      expect(faults, 'what no page may do').toEqual([]);
      expect([...missing].map(String), 'expected console lines that did not come').toEqual([]);
    },
    { auto: true },
  ],

  site: async ({ page }, use) => use(new Site(page)),
  reviews: async ({ page }, use) => use(new Reviews(page)),
  search: async ({ page }, use) => use(new Search(page)),
  files: async ({ page, site }, use) => use(new Files(page, site)),

  /** Opens one more tab of the same browser at an address. */
  anotherTab: async ({ context }, use) =>
    use(async (address) => {
      const page = await context.newPage();
      const site = new Site(page);
      await site.open(address);
      return { page, site, reviews: new Reviews(page) };
    }),

  /** Opens an address in the browser of somebody else, who has kept nothing yet. */
  anotherReader: async ({ browser, baseURL, allowConsole, contextOptions }, use) => {
    const contexts = [];
    await use(async (address) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, serviceWorkers: 'block' });
      contexts.push([context, watchOver(context, baseURL, allowConsole)]);
      const page = await context.newPage();
      const site = new Site(page);
      await page.goto(address);
      await site.isLive();
      return { context, page, site, reviews: new Reviews(page), files: new Files(page, site) };
    });
    for (const [context, { faults }] of contexts) {
      await context.close();
      expect(faults, 'what no page of another reader may do').toEqual([]);
    }
  },

  /** The key under which this site keeps something: `juku:/drama/:review:leap-2020:x`. */
  key: async ({ baseURL }, use) => use((rest) => `juku:${new URL(baseURL).pathname}:${rest}`),
});
