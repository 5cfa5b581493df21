// What a first visit downloads, as compressed by a host.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = process.env.JUKU_DIST ?? new URL('../../dist', import.meta.url).pathname;
const BUDGET = 180_000;
// With all that browsing needs; a plain columnar form of the same fields takes 133.
const INDEX_BUDGET_PER_TITLE = 150;
const WORKER = 'service-worker.js';
const WORKER_BUDGET = 3_000;

function compressed(file) {
  const bytes = readFileSync(`${DIST}/${file}`);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

for (const language of ['en', 'zh']) {
  test(`the application, its glue and its words in ${language} stay within 180 kB with brotli`, () => {
    const files = readdirSync(DIST).filter((file) => /^juku-.*\.(wasm|js)$/.test(file) || file.startsWith(`words-${language}-`));
    expect(files).toHaveLength(3);
    const sizes = files.map((file) => [file, compressed(file)]);
    console.log(sizes.map(([file, size]) => `${file}: ${size} bytes`).join('\n'));
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });
}

test('the index takes at most 150 bytes a title with brotli', () => {
  const shards = readdirSync(DIST).filter((file) => /^catalog(-\d+)?\.json$/.test(file));
  const size = shards.reduce((sum, file) => sum + compressed(file), 0);
  const { count } = JSON.parse(readFileSync(`${DIST}/catalog.json`));
  console.log(`index: ${size} bytes for ${count} titles, ${(size / count).toFixed(1)} each`);
  expect(size / count).toBeLessThanOrEqual(INDEX_BUDGET_PER_TITLE);
});

test('the service worker, which comes later, stays within 3 kB', () => {
  expect(compressed(WORKER)).toBeLessThanOrEqual(WORKER_BUDGET);
});
