// The site without a network: what is kept, and what is said when something is not.
import { readdirSync } from 'node:fs';
import { Offline } from './pages/offline.mjs';
import { expect, path, test } from './offline-fixtures.mjs';
import { watchShifts } from './shifts.mjs';

const titles = readdirSync(new URL('../../content/titles', import.meta.url)).map((file) => file.replace('.json', ''));
const leap = 'title/leap-2020/';
const season = 'title/the-long-season-2023/';

test.use({ serviceWorkers: 'allow' });

test('after one visit what was opened opens again without a network, and reviews can be written', async ({
  page,
  site,
  reviews,
  keeping,
  host,
}) => {
  await site.open(leap);
  await keeping.isReady();
  await site.link('2020 Chinese Drama List').first().click();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
  await keeping.keeps('year/2020/data.json');

  host.fails();
  await site.open(leap);
  await expect(site.heading(/^Leap – /)).toBeVisible();
  await expect(page).toHaveTitle(/^Leap – /);
  await site.link('2020 Chinese Drama List').first().click();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
  await site.open('year/2020/');
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
  await site.open();
  await expect(site.heading('Juku 剧库'), 'the start page is kept from the first').toBeAttached();

  await site.open(leap);
  await reviews.write({ text: 'Written on a train.' });
  await site.reload();
  await expect(page.getByText('Written on a train.')).toBeVisible();
});

test('what was opened in one language opens in the other without a network', async ({ page, site, keeping, host }) => {
  await site.open(leap);
  await keeping.isReady();
  await keeping.keeps(`${leap}data.json`);
  host.fails();
  await site.open(`zh/${leap}`);
  await expect(page.locator('html[lang=zh-Hans]')).toBeAttached();
  await expect(site.heading(/^夺冠 – /)).toBeVisible();
  await page.locator('.masthead a[hreflang=en]').click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test.describe('a page that was not opened', () => {
  test.use({ allowConsole: [/Failed to load resource: net::ERR_.*the-long-season/] });

  test('says without a network what is the matter, and comes with the network', async ({ page, site, keeping, host }) => {
    await site.open(leap);
    await keeping.isReady();
    host.fails();
    await site.open(season);
    await expect(site.failure).toContainText('only pages that were kept here can be opened');
    await site.link('What is kept without a network').click();
    await expect(page.getByText('What you open is kept in this browser')).toBeInViewport();
    host.works();
    await page.goBack();
    await expect(site.heading(/^The Long Season – /)).toBeVisible();
  });
});

test('an address that is in no catalogue is not found without a network, too', async ({ site, keeping, host }) => {
  await site.open(leap);
  await keeping.isReady();
  await site.open('nonsense/');
  await keeping.keeps('catalog.json');
  host.fails();
  await site.open('nonsense/leap-2021/');
  await expect(site.heading('This page is not in the catalogue')).toBeVisible();
  await expect(site.link('Leap 夺冠 Film · 2020')).toBeVisible();
});

test('nothing moves when the browser says what it keeps', async ({ page, keeping }) => {
  await page.addInitScript(watchShifts);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await keeping.open();
    await expect(keeping.keep).toBeVisible();
    await keeping.site.painted();
    expect(await page.evaluate(() => window.shifts()), `${width} px`).toEqual([]);
  }
});

test('everything is kept on request, and can be searched', async ({ page, site, search, keeping, host }) => {
  test.setTimeout(300_000);
  await keeping.open();
  await expect(keeping.said).toContainText(new RegExp(`The whole catalogue can be kept: all ${titles.length} titles, \\d+\\.\\d MB`));
  await keeping.keep.click();
  await expect(keeping.said).toContainText(`Everything is kept: all ${titles.length} titles`, { timeout: 180_000 });
  await expect(keeping.bar).toBeHidden();
  expect(host.missing()).toEqual([]);

  host.fails();
  const kept = await page.evaluate(
    async ([root, ids]) => {
      const answers = await Promise.all(ids.map((id) => fetch(`${root}title/${id}/data.json`)));
      const data = await Promise.all(answers.map((answer) => answer.json()));
      return data.map(({ title }) => title.id);
    },
    [path, titles],
  );
  expect(kept).toEqual(titles);
  await site.open(season);
  await expect(site.heading(/^The Long Season – /)).toBeVisible();
  await keeping.open();
  await expect(keeping.said).toContainText('Everything is kept');

  await site.open('search/?q=gong+li');
  await expect(search.lines.first()).toHaveAccessibleName('Gong Li 巩俐 10 titles');
  await search.ask('长安', /^Chang'an 长安三万里/);
  await search.option(/^Chang'an/).click();
  await expect(site.heading(/^Chang'an – /)).toBeVisible();
});

for (const [when, first] of [
  ['as soon as the first page is there', ({ search }) => search.ask('gong li', /^Gong Li/)],
  ['once pages are kept', async ({ keeping, search }) => {
    await keeping.isReady();
    await search.ask('gong li', /^Gong Li/);
    await keeping.keeps('catalog.json');
  }],
]) {
  test(`what was searched in one visit, ${when}, can be searched without a network`, async ({ page, site, search, keeping, host }) => {
    await site.open(leap);
    await first({ keeping, search });
    await search.option(/^Gong Li/).click();
    await expect(site.heading(/^Gong Li/)).toBeVisible();
    await keeping.isReady();

    host.fails();
    await site.open('search/?q=长安');
    await expect(search.lines.first()).toHaveAccessibleName(/^Chang'an 长安三万里/);
    await expect(page).toHaveTitle('“长安” – Search · Juku 剧库');
    await search.ask('gong li', /^Gong Li/);
    await search.option(/^Gong Li/).click();
    await expect(site.heading(/^Gong Li/)).toBeVisible();
  });
}

test('what is opened while the browser prepares to keep pages is kept, too', async ({ site, keeping, host }) => {
  const asked = host.holds(/^offline-.*\.html$/);
  await site.open(leap);
  await asked;
  await site.link('Gong Li 巩俐').first().click();
  await expect(site.heading(/^Gong Li/)).toBeVisible();
  host.letsGo();
  await keeping.isReady();
  await keeping.keeps(`${leap}data.json`);
});

test('the bar shows how far everything is, in all tabs', async ({ keeping, host, anotherTab }) => {
  await keeping.open();
  await expect(keeping.keep).toBeVisible();
  const other = await anotherTab('about/');
  const there = new Offline(other.page, other.site);
  await expect(there.keep).toBeVisible();
  host.hangs();
  await keeping.keep.click();
  await expect(keeping.bar).toBeVisible();
  await expect(there.bar).toBeVisible();
  await expect(there.said).toContainText('You can go on reading.');
});

test.describe('an interruption while everything is fetched', () => {
  test('is said, and the rest comes at the next visit', async ({ site, keeping, host }) => {
    test.setTimeout(300_000);
    await keeping.open();
    await expect(keeping.keep).toBeVisible();
    host.failsAfter(100);
    await keeping.keep.click();
    await expect(keeping.said).toContainText(/^\d+\.\d MB of \d+\.\d MB are kept\. The rest did not come/);
    await expect(keeping.again).toBeVisible();
    host.works();
    const isData = ({ path }) => path.startsWith('company/') && path.endsWith('/data.json');
    const kept = host.answered.splice(0).filter(isData).map(({ path }) => path);
    expect(kept.length).toBeGreaterThan(50);
    await site.open(leap);
    await keeping.open();
    await expect(keeping.said).toContainText('Everything is kept', { timeout: 180_000 });
    const asked = host.answered.filter(isData).map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(50);
    const again = kept.filter((path) => asked.includes(path));
    expect(again.length, 'what is here is not fetched again, but for what was on its way').toBeLessThanOrEqual(6);
  });
});

test('where there is no room for everything, that is said and pages go on', async ({ page, context, site, keeping, baseURL }) => {
  test.setTimeout(90_000);
  await keeping.open();
  await expect(keeping.keep).toBeVisible();
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(baseURL);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 300_000 });
  await keeping.keep.click();
  await expect(keeping.said).toContainText('There is no room for everything in this browser', { timeout: 120_000 });
  await expect(keeping.again).toBeVisible();
  await site.open(season);
  await expect(site.heading(/^The Long Season – /)).toBeVisible();
});

test('a network that hangs gives way to what is kept', async ({ page, site, keeping, host }) => {
  await site.open(leap);
  await keeping.isReady();
  host.hangs();
  const begun = Date.now();
  await site.open(leap);
  await expect(site.heading(/^Leap – /)).toBeVisible();
  const first = Date.now() - begun;
  expect(first, 'it gets two seconds').toBeGreaterThan(1900);
  expect(first).toBeLessThan(4500);
  await page.reload({ waitUntil: 'commit' });
  await site.isLive();
  expect(Date.now() - begun - first, 'and then none for a while').toBeLessThan(1900);
});

test.describe('a server that is out of order', () => {
  test('gives way to what is kept', async ({ site, keeping, host }) => {
    await site.open(leap);
    await keeping.isReady();
    host.breaks();
    await site.open(leap);
    await expect(site.heading(/^Leap – /)).toBeVisible();
  });
});

test.describe('a browser without service workers', () => {
  test('says so', async ({ page, keeping }) => {
    await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
    await keeping.open();
    await expect(keeping.said).toContainText('This browser keeps no pages of this site.');
    await expect(keeping.stop).toBeHidden();
    await expect(keeping.keep).toBeHidden();
  });
});
