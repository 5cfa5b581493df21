// How one release follows another in browsers that have the first, and the ways out.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Offline } from './pages/offline.mjs';
import { dist, expect, path, test } from './offline-fixtures.mjs';

const leap = 'title/leap-2020/';

test.use({ serviceWorkers: 'allow' });

test('the worker with its facts is a script without faults', () => {
  execFileSync(process.execPath, ['--check', `${dist}/service-worker.js`]);
});

test.describe('the next release', () => {
  test('is there at the next navigation, whole, and the old caches go', async ({ page, site, keeping, host, next, baseURL }) => {
    await site.open(leap);
    await keeping.isReady();
    const first = await keeping.caches();
    const files = await keeping.loaded();

    host.answered.length = 0;
    await host.publish(next);
    await site.open(leap);
    await expect(site.heading(/^Leap Again – /)).toBeVisible();
    const after = await keeping.loaded();
    expect(after.filter((file) => files.includes(file)), 'no file of the first release').toEqual([]);
    await expect.poll(() => keeping.caches()).toEqual(first.map((name) => name.replace(/app:.*/, 'app:next')));
    expect(host.missing()).toEqual([]);

    host.fails();
    await site.open(leap);
    await expect(site.heading(/^Leap Again – /)).toBeVisible();
    expect(await keeping.loaded()).toEqual(after);
    expect(await page.evaluate(() => location.href)).toBe(`${baseURL}${leap}`);
  });

  test('leaves a tab of the first release at work, and loses nothing that is kept', async ({
    page,
    site,
    keeping,
    host,
    next,
    anotherTab,
  }) => {
    await site.open('year/2020/');
    await keeping.isReady();
    await site.link(/^Leap 夺冠/).click();
    await keeping.keeps(`${leap}data.json`);
    const first = await keeping.caches();
    await page.goBack();
    await host.publish(next);
    const other = await anotherTab('year/2023/');
    // Until the old caches are gone, the old worker may be stopping, and Chromium never ends a navigation that it gives
    // to a worker in the moment in which it stops it.
    await expect.poll(() => keeping.caches()).toEqual(first.map((name) => name.replace(/app:.*/, 'app:next')));
    await expect(other.site.heading('2023 Chinese Drama List')).toBeVisible();

    // The first tab has the data of this page from the first release, and of the others from the next.
    // By keyboard, and with the pointer away: what comes to lie under it would be prefetched, in vain.
    await page.mouse.move(0, 0);
    await site.link('2021 Chinese Drama List').press('Enter');
    await expect(site.heading('2021 Chinese Drama List')).toBeVisible();
    host.fails();
    await other.site.open(leap);
    await expect(other.site.heading(/^Leap – /)).toBeVisible();
    await site.open('year/2021/');
    await expect(site.heading('2021 Chinese Drama List')).toBeVisible();
    expect(host.missing()).toEqual([]);
  });

  test('fetches again what has changed of everything', async ({ site, keeping, host, next }) => {
    test.setTimeout(300_000);
    await keeping.open();
    await keeping.keep.click();
    await expect(keeping.said).toContainText('Everything is kept', { timeout: 180_000 });
    await host.publish(next);
    host.answered.length = 0;
    await site.open('year/2023/');
    await expect.poll(async () => (await keeping.kept(`${leap}data.json`)) ?? '', { timeout: 120_000 }).toContain('Leap Again');
    await keeping.open();
    await expect(keeping.said).toContainText('Everything is kept');
    const asked = host.answered.filter(({ path }) => path.startsWith('title/'));
    expect(asked.length, 'only what names the title').toBeLessThan(40);
    host.fails();
    await site.open(leap);
    await expect(site.heading(/^Leap Again – /)).toBeVisible();
  });

  test('that did not come whole leaves the first one at work', async ({ page, site, keeping, host, next }) => {
    await site.open(leap);
    await keeping.isReady();
    const first = await keeping.caches();
    await host.publish(next);
    host.loses(/\.wasm$/);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const replaced = new Promise((resolve) => {
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing.addEventListener('statechange', () => resolve(installing.state));
        });
      });
      await registration.update();
      return replaced;
    });
    host.fails();
    await site.open(leap);
    await expect(site.heading(/^Leap – /)).toBeVisible();
    for (const name of first) expect(await keeping.caches()).toContain(name);
  });
});

test.describe('a release whose page data has another form', () => {
  test('has fetched what was kept before the old copies go', async ({ page, site, keeping, host, nextForm }) => {
    await site.open(leap);
    await keeping.isReady();
    await keeping.keeps(`${leap}data.json`);
    await host.publish(nextForm);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(async () => (await keeping.caches()).join()).toMatch(/app:next,\S*data:999$/);
    await expect.poll(() => keeping.kept(`${leap}data.json`)).toContain('{"version":999,');
    await expect.poll(async () => (await keeping.caches()).length).toBe(2);
  });
});

test.describe('the way out', () => {
  test('for a publisher is a worker that removes itself and what it kept, and nothing else', async ({
    page,
    site,
    reviews,
    keeping,
    host,
    key,
  }) => {
    await site.open(leap);
    await keeping.isReady();
    await reviews.write({ text: 'Stays.' });
    await page.evaluate(() => caches.open('another site').then((cache) => cache.put('/x', new Response('x'))));
    const off = readFileSync(new URL('../../publish/src/service_worker/off.js', import.meta.url), 'utf8');
    host.replaces('service-worker.js', off.replace('<base>', path));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another site']);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
    expect(await page.evaluate((prefix) => Object.keys(localStorage).filter((name) => name.startsWith(prefix)).length, key('review:'))).toBe(1);
  });

  test('for a reader is a button, and there is a way back', async ({ page, site, keeping, host, anotherTab }) => {
    await keeping.open();
    await expect(keeping.stop).toBeVisible();
    const other = await anotherTab('about/');
    const there = new Offline(other.page, other.site);
    await expect(there.stop).toBeVisible();

    await keeping.stop.click();
    await expect(keeping.said).toContainText('No pages are kept, as you wished.');
    await expect(there.said).toContainText('No pages are kept, as you wished.');
    // The other tab goes on reading; nothing of it is kept.
    await other.page.evaluate((root) => fetch(`${root}year/2020/data.json`), path);
    await site.open(leap);
    // The same application goes on to the page that says whether pages are kept, once that is settled.
    await site.link('About this site').click();
    await expect(keeping.said).toContainText('No pages are kept');
    expect(await keeping.caches()).toEqual([]);
    await page.getByRole('button', { name: 'Keep pages again' }).click();
    await expect(keeping.keep).toBeVisible();
    host.fails();
    await keeping.open();
    await expect(keeping.said).toContainText('What you open is kept');
  });
});
