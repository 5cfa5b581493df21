// When the search and its index are fetched, and what is said while they are not there.
import { expect, test } from './fixtures.mjs';

const leap = 'title/leap-2020/';
const index = '**/catalog.json';
const script = '**/finder-*.js';
const wasm = '**/finder-*_bg.wasm';
const application = /\/juku-[^/]*_bg\.wasm$/;

/** Lets answers to some addresses wait until `release` is called. */
async function hold(page, addresses) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('before the application runs', () => {
  test('the box is a form that leads to the page of what was found', async ({ page, site, search }) => {
    const release = await hold(page, application);
    await page.goto(`./${leap}`, { waitUntil: 'domcontentloaded' });
    await search.box.fill('gong li');
    await search.box.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=gong\+li$/);
    await expect(site.heading('Search')).toBeVisible();
    await expect(site.notReady).toBeHidden();
    release();
    await site.isLive();
    await expect(site.heading('“gong li”')).toBeVisible();
    await expect(search.lines.first()).toHaveAccessibleName('Gong Li 巩俐 10 titles');
    await expect(search.box).toHaveValue('gong li');
  });

  test('what was typed then is asked and answered later', async ({ page, site, search }) => {
    const release = await hold(page, application);
    await page.goto(`./${leap}`, { waitUntil: 'domcontentloaded' });
    await search.box.focus();
    await page.keyboard.type('gong li');
    release();
    await site.isLive();
    await expect(search.box).toBeFocused();
    await expect(search.box).toHaveValue('gong li');
    await expect(search.option(/^Gong Li/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=gong\+li$/);
  });

  test.describe('and when it never does', () => {
    test.use({ allowConsole: [/ERR_FAILED|Failed to fetch/] });

    test('the box still leads to the page, which says that it does not run', async ({ page, site, search }) => {
      await page.route(application, (route) => route.abort());
      page.context().removeAllListeners('weberror');
      await page.goto(`./${leap}`);
      await expect(site.notReady).toBeVisible();
      await search.box.fill('gong li');
      await search.box.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=gong\+li$/);
      await expect(site.notReady).toBeVisible();
      await page.unroute(application);
      await site.notReady.getByRole('link').click();
      await expect(search.lines.first()).toHaveAccessibleName('Gong Li 巩俐 10 titles');
    });
  });
});

test.describe('nothing of the search is fetched for the first paint', () => {
  let asked;
  const times = (part) => asked.filter((url) => url.includes(part)).length;
  const each = () => ['/catalog.json', '/finder-'].map(times);

  test.beforeEach(async ({ page }) => {
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.install();
  });

  test('but some seconds later', async ({ page, site }) => {
    await site.open(leap);
    await site.painted();
    expect(each()).toEqual([0, 0]);
    const fetched = page.waitForRequest(index);
    await page.clock.fastForward(4_000);
    await fetched;
    await page.clock.fastForward(60_000);
    await site.painted();
    expect(each()).toEqual([1, 2]);
  });

  test('but as soon as somebody writes into the box, and once', async ({ page, site, search }) => {
    await site.open(leap);
    await search.box.focus();
    await site.painted();
    expect(each()).toEqual([0, 0]);
    await search.ask('gong li', /^Gong Li/);
    expect(each()).toEqual([1, 2]);

    await search.option(/^Gong Li/).click();
    await expect(site.heading(/^Gong Li/)).toBeFocused();
    await page.clock.fastForward(60_000);
    await search.ask('长安', /^Chang'an/);
    await search.box.press('Enter');
    await expect(search.lines).toHaveCount(3);
    await page.goBack();
    await expect(site.heading(/^Gong Li/)).toBeFocused();
    await page.goForward();
    await expect(search.lines).toHaveCount(3);
    expect(each()).toEqual([1, 2]);
  });

  test('but at once for the page of what was found', async ({ page, site, search }) => {
    await site.open('search/?q=leap');
    await expect(search.lines).toHaveCount(1);
    await page.clock.fastForward(60_000);
    await site.painted();
    expect(each()).toEqual([1, 2]);
  });

  test('nor without a network', async ({ page, context, site }) => {
    await site.open(leap);
    await context.setOffline(true);
    await page.clock.fastForward(60_000);
    await site.painted();
    expect(each()).toEqual([0, 0]);
    await context.setOffline(false);
  });
});

/** How the index or the worker may fail, and what is said then. */
const failures = [
  ['the index answers 404', index, { status: 404, body: 'lost' }, 'The server answered with error 404.'],
  ['the index answers 500', index, { status: 500, body: 'broken' }, 'The server answered with error 500.'],
  ['the index is cut short', index, { body: '{"version":3,"shard":0,' }, 'The index of the catalogue did not come as a whole.'],
  ['a page answers for the index', index, { contentType: 'text/html', body: '<!doctype html>' }, 'The index of the catalogue did not come as a whole.'],
  ['there is no network', index, null, 'The index of the catalogue did not come. Check the network'],
  ['the script of the search does not come', script, { status: 404, body: 'lost' }, 'did not come. Check the network'],
  ['the wasm of the search does not come', wasm, { status: 404, body: 'lost' }, 'did not come. Check the network'],
];

for (const [name, addresses, answer, says] of failures) {
  test.describe(`when ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      // Browsers tell of a worker that does not start; that is what is tested.
      if (addresses === wasm) page.context().removeAllListeners('weberror');
      await page.route(addresses, (route) => (answer ? route.fulfill(answer) : route.abort('internetdisconnected')));
    });

    test('the page says so, and another try finds', async ({ page, site, search }) => {
      await site.open('search/?q=leap');
      await expect(search.summary).toContainText(says);
      await expect(search.again).toBeVisible();
      const asked = page.waitForRequest(addresses);
      await search.again.click();
      await asked;
      await expect(search.again, 'when it fails again').toBeVisible();
      await expect(search.summary).toContainText(says);
      await page.unroute(addresses);
      await search.again.click();
      await expect(search.summary).toHaveText('1 title');
      await expect(search.lines).toHaveCount(1);
      await expect(search.again).toBeHidden();
    });

    test('the box says so, and finds when more is written', async ({ page, site, search }) => {
      await site.open(leap);
      await search.box.pressSequentially('lea');
      await expect(search.said).toContainText(says);
      await expect(search.box).toHaveAttribute('aria-expanded', 'false');
      await page.unroute(addresses);
      await search.box.pressSequentially('p');
      await expect(search.option(/^Leap 夺冠/)).toBeVisible();
      await expect(search.said).toHaveText('1 title');
    });
  });
}

test('another try by keyboard keeps the focus near', async ({ page, site, search }) => {
  await page.route(index, (route) => route.fulfill({ status: 500, body: 'broken' }));
  await site.open('search/?q=leap');
  await expect(search.again).toBeVisible();
  await page.unroute(index);
  await site.tabTo(search.again);
  await page.keyboard.press('Enter');
  await expect(search.lines).toHaveCount(1);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('an index of another version offers to load the new site', async ({ page, site, search }) => {
  await page.route(index, (route) => route.fulfill({ json: { version: 999 } }));
  await site.open('search/?q=leap');
  await expect(search.summary).toContainText('The site has been published anew.');
  await page.unroute(index);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await loaded;
  await expect(search.lines).toHaveCount(1);
});

test('an index that is on its way is waited for, and said to be', async ({ page, site, search }) => {
  const release = await hold(page, index);
  await site.open('search/?q=leap');
  await expect(search.summary).toHaveText('Searching…');
  release();
  await expect(search.summary).toHaveText('1 title');
});

test('an index that never comes is given up after a while, and may be tried again', async ({ page, site, search }) => {
  test.setTimeout(60_000);
  await page.route(index, () => undefined);
  await site.open('search/?q=leap');
  await expect(search.summary).toHaveText('Searching…');
  // As long as page data gets, 20 seconds; the clock of a worker is not the test's.
  await expect(search.again).toBeVisible({ timeout: 25_000 });
  await page.unroute(index);
  await search.again.click();
  await expect(search.summary).toHaveText('1 title');
});
