// The front page: what changes from day to day, and how it arrives.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { expect, test } from './fixtures.mjs';

const DIST = process.env.JUKU_DIST ?? new URL('../../dist', import.meta.url).pathname;

const shown = (page) => page.locator('.features > *').filter({ visible: true });

test.describe('the pick of the day', () => {
  test.use({ timezoneId: 'Asia/Shanghai' });

  test('is another one on each day of the reader’s calendar, and the same all day', async ({ page, site }) => {
    const names = [];
    // In Shanghai the day begins at 16:00 in Greenwich.
    for (const moment of ['02T16:00', '03T15:59', '03T16:00', '04T16:00', '05T16:00', '06T16:00', '07T16:00', '08T16:00', '09T16:00']) {
      await page.clock.setFixedTime(`2026-03-${moment}:00Z`);
      await site.open('');
      await expect(shown(page)).toHaveCount(1);
      names.push(await shown(page).getByRole('heading').innerText());
    }
    const [morning, evening, ...others] = names;
    expect(evening).toBe(morning);
    expect(others.pop(), 'after a week').toBe(morning);
    expect(new Set([morning, ...others]).size).toBe(7);
  });

  test('stays when the application begins to run, and leads to its title', async ({ page, site }) => {
    let released;
    const held = new Promise((release) => (released = release));
    await page.route(/juku-.*\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const name = await shown(page).getByRole('heading').innerText();
    released();
    await site.isLive();
    expect(await shown(page).getByRole('heading').innerText()).toBe(name);
    await shown(page).getByRole('link', { name: 'Read on' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split('\n')[0]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one title is shown large', async ({ page }) => {
    await page.goto('./');
    await expect(shown(page)).toHaveCount(1);
  });
});

test('what a title is about is shown once it is there whole', async ({ browser }) => {
  const html = await readFile(`${DIST}/index.html`);
  // In the middle of the first of them, as a network might cut it.
  const middle = html.indexOf('class="lead"') + 60;
  let release;
  const held = new Promise((done) => (release = done));
  const server = createServer(async (request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.subarray(0, middle));
    await held;
    response.end(html.subarray(middle));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'commit' });
    const lead = page.locator('.feature .lead').first();
    await expect(page.locator('.feature').first().getByRole('heading')).toBeVisible();
    await expect(lead).toHaveText(/\S/);
    await expect(lead).toBeHidden();
    release();
    await expect(lead).toBeVisible();
  } finally {
    release();
    await context.close();
    server.closeAllConnections();
    server.close();
  }
});
