// The site on hosts that do nothing but send files: the plain server of these tests, and nginx and Caddy with the
// configuration that docs/hosting.md gives.
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test as base } from '@playwright/test';
import { ask, crawl } from './crawl.mjs';
import { readHeaders } from './headers.mjs';
import { hosts } from './hosts.mjs';
import { serve } from './server.mjs';

const { JUKU_BASE = '/', JUKU_DIST: dist = new URL('../../dist', import.meta.url).pathname } = process.env;

const REVALIDATED = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';

const test = base.extend({
  host: [null, { option: true }],
  /** Starts the host for a folder, and stops it after the test. */
  start: async ({ host }, use) => {
    const running = [];
    await use(async (folder, path = JUKU_BASE) => {
      const { url, close } = await host.start({ dist: folder, base: path });
      running.push(close);
      return url;
    });
    await Promise.all(running.map((close) => close()));
  },
});

const rootFiles = async () =>
  (await readdir(dist, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^[^_.].*\.(?!br$|gz$)\w+$/.test(entry.name))
    .map(({ name }) => name);
const hashed = async (ending) => (await rootFiles()).find((name) => /-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(name) && name.endsWith(ending));

const plain = { name: 'a plain file server', program: 'node', encodings: [], start: serve };
const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

// One after another: the pages of one host are the pages of the next, and are taken apart once.
test.describe.configure({ mode: 'default' });

for (const host of [plain, ...hosts]) {
  test.describe(host.name, () => {
    test.skip(host.program === null, `${host.name} is not installed, so its documented configuration was not tried`);
    test.use({ host });

    test('answers every address of the sitemap and all that pages name', async ({ start }) => {
      test.setTimeout(180_000);
      const url = await start(dist);
      const begun = performance.now();
      const { pages, asked, faults } = await crawl(url, await rootFiles());
      const took = Math.round(performance.now() - begun);
      console.log(`${host.name}, ${JUKU_BASE}: ${pages.size} pages, ${asked.size} addresses, ${took} ms`);
      expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
      const titles = await readdir(new URL('../../content/titles', import.meta.url));
      expect(pages.size).toBeGreaterThan(2 * titles.length);
      // All languages share data and pictures.
      expect(asked.size).toBeGreaterThan(pages.size);
    });

    test('answers an unknown page with the not-found page and 404', async ({ start }) => {
      const url = await start(dist);
      for (const path of ['nonsense/', 'nonsense', 'title/', 'title/leap-2021/', 'a/b/c/', 'title/%E5%A4%BA%E5%86%A0/']) {
        const { status, type, headers, body } = await ask(new URL(path, url));
        expect([status, type], path).toEqual([404, 'text/html']);
        expect(body.toString(), path).toContain('This page is not in the catalogue');
        expect(headers['cache-control'], path).toMatch(/no-cache|max-age=0/);
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
    });

    test('says in Chinese that a page in Chinese is unknown', async ({ start }) => {
      const url = await start(dist);
      for (const path of ['zh/nonsense/', 'zh/nonsense', 'zh/title/leap-2021/', 'zh/title/%E5%A4%BA%E5%86%A0/']) {
        const { status, type, headers, body } = await ask(new URL(path, url));
        expect([status, type], path).toEqual([404, 'text/html']);
        expect(body.toString(), path).toContain('<html lang="zh-Hans">');
        expect(headers['cache-control'], path).toMatch(/no-cache|max-age=0/);
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
      const missing = await ask(new URL('zh/words.txt', url));
      expect([missing.status, missing.type]).toEqual([404, 'text/plain']);
    });

    test('answers a missing file with 404 and no page', async ({ start }) => {
      const url = await start(dist);
      const wasm = (await hashed('.wasm')).replace(/[0-9a-f]{4}_bg/, '0000_bg');
      for (const path of [wasm, wasm.replace('_bg.wasm', '.js'), 'title/leap-2021/data.json', 'title/x.png']) {
        const { status, type, headers, body } = await ask(new URL(path, url));
        expect([status, type], path).toEqual([404, 'text/plain']);
        expect(body.toString(), path).not.toContain('<');
        expect(headers['cache-control'] ?? '', path).not.toContain('immutable');
      }
    });

    test('leads to the address with a closing slash', async ({ start }) => {
      const url = await start(dist);
      const at = (path) => new URL(path, url).pathname;
      const paths = [at('title/leap-2020'), ...(JUKU_BASE === '/' ? [] : [JUKU_BASE.slice(0, -1)])];
      for (const path of paths) {
        const { status, headers } = await ask(new URL(path, url));
        expect([301, 302, 308], path).toContain(status);
        expect(headers.location).toBe(`${path}/`);
      }
    });

    test('says how long each file may be kept and what a page may do', async ({ start }) => {
      const url = await start(dist);
      for (const [path, kept] of [
        ['', REVALIDATED],
        ['title/leap-2020/', REVALIDATED],
        ['title/leap-2020/data.json', REVALIDATED],
        ['sitemap.xml', REVALIDATED],
        ['zh/title/leap-2020/', REVALIDATED],
        ['zh/feed.xml', REVALIDATED],
        [await hashed('.txt'), FOREVER],
        [await hashed('.wasm'), FOREVER],
        [await hashed('.js'), FOREVER],
        ['icon.svg', DAY],
        ['service-worker.js', 'no-cache'],
      ]) {
        const { status, headers } = await ask(new URL(path, url));
        expect(status, path).toBe(200);
        expect(headers['cache-control'], path).toBe(kept);
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['referrer-policy'], path).toBe('same-origin');
        expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
        expect(headers['permissions-policy'], path).toContain('camera=()');
      }
    });

    for (const encoding of host.encodings) {
      test(`sends the copies that were compressed with ${encoding} beforehand`, async ({ start }) => {
        const folder = await mkdtemp(join(tmpdir(), 'juku-copies-'));
        try {
          await mkdir(join(folder, 'title'));
          for (const [path, type] of [
            ['index.html', 'text/html'],
            ['title/index.html', 'text/html'],
            ['juku-0123456789abcdef_bg.wasm', 'application/wasm'],
          ]) {
            const url = await start(folder);
            // They differ, so that one sees which was sent.
            await writeFile(join(folder, path), 'whole');
            await writeFile(join(folder, `${path}.gz`), gzipSync('copy'));
            await writeFile(join(folder, `${path}.br`), brotliCompressSync('copy'));
            const address = new URL(path.replace('index.html', ''), url);
            const small = await ask(address, { headers: { 'accept-encoding': encoding } });
            expect([small.status, small.type, small.headers['content-encoding']]).toEqual([200, type, encoding]);
            expect(unpack[encoding](small.body).toString()).toBe('copy');
            expect(small.headers.vary).toMatch(/accept-encoding/i);
            expect((await ask(address)).body.toString(), 'for who understands no compression').toBe('whole');
          }
        } finally {
          await rm(folder, { recursive: true });
        }
      });
    }

    // The plain server only sends files.
    if (host === plain) return;

    test('compresses what has no compressed copy', async ({ start }) => {
      const url = await start(dist);
      for (const path of ['', 'title/leap-2020/data.json', await hashed('.wasm'), await hashed('.js'), 'sitemap.xml']) {
        const { headers, body } = await ask(new URL(path, url), { headers: { 'accept-encoding': 'gzip' } });
        expect(headers['content-encoding'], path).toBe('gzip');
        const file = await readFile(join(dist, path || 'index.html'));
        expect(gunzipSync(body).equals(file), path).toBe(true);
      }
    });
  });
}

test('the file _headers is read as the hosts that know it do', () => {
  const headers = readHeaders(
    ['# Explained', '', '/drama/*', '  X-A: 1; b', '/drama/title/:a/', '  Cache-Control: no-cache', '  x-a: 2', ''].join('\n'),
  );
  expect([...headers('/drama/title/leap-2020/')]).toEqual([
    ['x-a', '1; b, 2'],
    ['cache-control', 'no-cache'],
  ]);
  for (const path of ['/drama/', '/drama/title/', '/drama/title/a/b/', '/drama/title/a/data.json']) {
    expect([...headers(path)], path).toEqual([['x-a', '1; b']]);
  }
  expect([...headers('/dramatic/')]).toEqual([]);
  expect(() => readHeaders('/a\n  no header')).toThrow('neither a path nor a header');
});

test("a page's address becomes that of its file before a bucket is asked", async () => {
  const script = await readFile(new URL('../../docs/hosting/cloudfront.js', import.meta.url), 'utf8');
  const handler = new Function(`${script}; return handler;`)();
  for (const [address, file] of [
    ['/', '/index.html'],
    ['/drama/', '/drama/index.html'],
    ['/title/leap-2020/', '/title/leap-2020/index.html'],
    ['/title/leap-2020', '/title/leap-2020/index.html'],
    ['/title/leap-2020/data.json', '/title/leap-2020/data.json'],
    ['/juku-0123456789abcdef_bg.wasm', '/juku-0123456789abcdef_bg.wasm'],
  ]) {
    expect(handler({ request: { uri: address } }).uri).toBe(file);
  }
});
