// How long a title takes, opened cold on a slow phone: `cargo xtask bench`.
//
// Slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower, in turns with the same HTML without its scripts:
// machines are noisy, so only what was measured in one run is compared.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { serve } from '../server.mjs';

const { JUKU_BROWSER: executablePath, JUKU_DIST: dist, JUKU_BENCH_RUNS: runs = '9' } = process.env;
const title = 'title/leap-2020/';
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** What a compressing host answers for the files of another; HTML without its scripts below `/bare/`. */
async function compressing(url) {
  const kept = new Map();
  const server = createServer(async (request, response) => {
    const isBare = request.url.startsWith('/bare/');
    if (!kept.has(request.url)) {
      const answer = await fetch(new URL(request.url.replace('/bare/', '/').slice(1), url));
      const type = answer.headers.get('content-type');
      let body = Buffer.from(await answer.arrayBuffer());
      if (isBare) body = Buffer.from(body.toString().replace(/<script\b.*?<\/script>/gs, ''));
      kept.set(request.url, { status: answer.status, type, body: brotliCompressSync(body) });
    }
    const { status, type, body } = kept.get(request.url);
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

/** One cold load in a browser of its own memory. */
async function load(browser, address, isLive) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.measured = { paint: 0, shift: 0, live: 0, moved: [] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.measured.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries()) {
        window.measured.shift += value;
        const what = sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? String(node?.nodeName));
        window.measured.moved.push(`${value} at ${Math.round(startTime)} ms: ${what.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      if ('live' in document.documentElement.dataset) window.measured.live ||= performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
  });
  await page.goto(address, { waitUntil: 'load' });
  if (isLive) await page.locator('html[data-live]').waitFor({ state: 'attached' });
  // What the takeover may still paint or shift.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const measured = await page.evaluate(() => window.measured);
  await context.close();
  return measured;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const host = await serve({ dist });
const { server, url } = await compressing(host.url);
const args = ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath, args });
const [whole, bare] = [[], []];
for (let run = 0; run < Number(runs) + 1; run += 1) {
  const results = [await load(browser, url + title, true), await load(browser, `${url}bare/${title}`, false)];
  // The first run fills the host's memory.
  if (run > 0) [whole, bare].forEach((all, at) => all.push(results[at]));
}
await browser.close();
server.close();
server.closeAllConnections();
await host.close();

const paints = [whole, bare].map((all) => median(all.map(({ paint }) => paint)));
const live = median(whole.map(({ live }) => live));
const shift = Math.max(...whole.map(({ shift }) => shift));
console.log(`Cold load of ${title}, slow 4G, processor ÷ 4, median of ${runs}:`);
console.log(`  largest contentful paint  ${paints[0].toFixed(0)} ms, without scripts ${paints[1].toFixed(0)} ms: × ${(paints[0] / paints[1]).toFixed(3)} (at most 1.05)`);
console.log(`  layout shift              ${shift} (0)`);
for (const [kind, all] of Object.entries({ whole, bare })) {
  for (const line of all.flatMap(({ moved }) => moved)) console.log(`    moved (${kind}): ${line}`);
}
console.log(`  the application runs      ${live.toFixed(0)} ms (at most 2500)`);
