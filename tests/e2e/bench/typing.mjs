// From a keystroke in the search box to the painted answers, with 10,000 titles: `cargo xtask bench`.
//
// The built site with a larger index is opened in a real browser; real keys are pressed, at any moment between two
// frames. Measured is from the event of the key to the end of the first frame that shows the answers to what is then
// written, with and without the wait for the display: one of 60 Hz begins a frame only every 16.7 ms, and answers that
// come just after its beginning are shown at the next.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../server.mjs';
import { multiplied, read, written } from './search/catalogue.mjs';

const { JUKU_BROWSER: executablePath, JUKU_DIST: dist } = process.env;
const wanted = { 1: 16, 4: 50 };
// What readers write: names and people, in four scripts, with a slip.
const texts = ['wandering earth 2023', 'gong li', 'the longest day in changan', 'birghter summer', 'dahua xiyou', 'gljsn', '流浪地球', '張藝謀'];

const shipped = JSON.parse(await readFile(join(dist, 'catalog.json'), 'utf8'));
const shards = written(multiplied(read(shipped), { count: 10_000, hasOtherPeople: false }), shipped);
const host = await serve({ dist });
const args = ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath, args });

/** Types everything; gives the milliseconds of each keystroke. */
async function typed(slowness) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route(/catalog(-\d+)?\.json$/, (route) => {
    const [, number = 1] = /catalog-?(\d+)?\.json$/.exec(new URL(route.request().url()).pathname);
    return route.fulfill({ body: shards[number - 1], contentType: 'application/json' });
  });
  await page.goto(host.url);
  await page.locator('html[data-live]').waitFor();
  const field = page.locator('#search');
  // All of the index is there when nothing is said to be on its way.
  await field.fill('the');
  await page.locator('[role=status]').filter({ hasText: /titles/, hasNotText: 'on their way' }).first().waitFor();
  await field.fill('');
  await page.evaluate(() => {
    window.times = [];
    let pressed;
    document.querySelector('#search').addEventListener('input', (event) => {
      pressed = event.timeStamp;
    }, { capture: true });
    // The first change of the list after a key is its answer: an answer to an earlier one is never shown.
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const began = pressed;
      pressed = undefined;
      const written = performance.now();
      requestAnimationFrame(() => {
        const wait = performance.now() - written;
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          const whole = performance.now() - began;
          window.times.push({ whole, work: whole - wait });
        };
        painted.port2.postMessage('');
      });
    }).observe(document.querySelector('#answers'), { childList: true, subtree: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  for (const text of texts) {
    await field.fill('');
    for (const [at, letter] of [...text].entries()) {
      if (letter === ' ') {
        await page.keyboard.insertText(letter);
        continue;
      }
      const before = await page.evaluate(() => window.times.length);
      await page.waitForTimeout(100 + Math.random() * 50);
      await page.keyboard.insertText(letter);
      // A letter that changes nothing paints nothing.
      await page.waitForFunction((before) => window.times.length > before, before, { timeout: 1000 }).catch(() => at);
    }
  }
  const times = await page.evaluate(() => window.times);
  await page.close();
  return times;
}

const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];
console.log('From a keystroke to the painted answers, 10,000 titles:');
for (const slowness of [1, 4]) {
  const times = await typed(slowness);
  for (const [what, list] of [
    ['painted', times.map(({ whole }) => whole)],
    ['painted, without the wait for the display', times.map(({ work }) => work)],
  ]) {
    const p95 = quantile(list, 0.95);
    const verdict = p95 <= wanted[slowness] ? 'holds' : 'DOES NOT HOLD';
    console.log(
      `  CPU ÷ ${slowness}, ${what}: median ${quantile(list, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ` +
        `${list.length} (at most ${wanted[slowness]}: ${verdict})`,
    );
  }
}
await browser.close();
await host.close();
