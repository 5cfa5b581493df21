// Page data that does not come, comes damaged, late, or from another version of the site.
import { expect, test } from './fixtures.mjs';

const leap = 'title/leap-2020/';
const data = `**/${leap}data.json`;

/** The ways to fail, what they say, and the line that Chromium writes about them. */
const failures = [
  {
    name: 'an answer 500',
    answer: (route) => route.fulfill({ status: 500, body: 'broken' }),
    says: 'The server answered with an error (500).',
    console: [/status of 500/],
  },
  {
    name: 'no answer',
    answer: (route) => route.abort('internetdisconnected'),
    says: 'No answer came. Is there a connection to the network?',
    console: [/ERR_INTERNET_DISCONNECTED/],
  },
  {
    name: 'data cut short',
    answer: async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
    },
    says: 'What came could not be read; it may have been cut short.',
    console: [],
  },
];

for (const failure of failures) {
  test.describe(`after ${failure.name}`, () => {
    test.use({ allowConsole: failure.console });
    test.beforeEach(({ page }) => page.route(data, failure.answer));

    test('a title opened cold can be read, and more after another try', async ({ page, site, reviews }) => {
      const typed = 'Typed while nothing else worked.';
      await page.goto(`./${leap}`);
      await expect(site.notReady).toBeVisible();
      await expect(site.heading(/^Leap – /)).toBeVisible();
      await reviews.text.fill(typed);

      const again = page.waitForRequest(data);
      await site.notReady.getByRole('link').click();
      await again;
      await expect(site.notReady, 'when it fails again').toBeVisible();

      await page.unroute(data);
      await site.notReady.getByRole('link').click();
      await site.isLive();
      await expect(site.notReady).toBeHidden();
      await expect(site.heading(/^Leap – /)).toBeVisible();
      await expect(reviews.text).toHaveValue(typed);
    });

    test('a title reached from a list is there after another try', async ({ page, site }) => {
      await site.open('year/2020/');
      await site.link(/^Leap 夺冠/).click();
      await expect(site.failure).toContainText(failure.says);
      await expect(page).toHaveURL(/\/title\/leap-2020\/$/);
      await page.unroute(data);
      await site.tryAgain.click();
      await expect(site.heading(/^Leap – /)).toBeVisible();
      await page.goBack();
      await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
    });

    test('pointing at a link in vain does not spoil the click that follows', async ({ page, site }) => {
      await site.open('year/2020/');
      const over = page.waitForEvent('requestfinished', (request) => request.url().includes(leap));
      const failed = page.waitForEvent('requestfailed', (request) => request.url().includes(leap));
      await site.link(/^Leap 夺冠/).hover();
      await Promise.any([over, failed]);
      await site.painted();
      await page.unroute(data);
      await site.link(/^Leap 夺冠/).click();
      await expect(site.heading(/^Leap – /)).toBeVisible();
    });
  });
}

test('data of a newer version offers to load that version, and does', async ({ page, site }) => {
  await page.route(data, (route) => route.fulfill({ json: { version: 999 } }));
  await site.open('year/2020/');
  await site.link(/^Leap 夺冠/).click();
  await expect(site.failure).toContainText('The site has been published anew since it was opened here.');
  await expect(site.tryAgain).toBeHidden();
  await page.unroute(data);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await loaded;
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test.describe('slow data', () => {
  let release;

  test.beforeEach(async ({ page, site }) => {
    const released = new Promise((resolve) => {
      release = resolve;
    });
    await page.route(data, async (route) => {
      await released;
      await route.continue();
    });
    // Every moment at which "Loading…" was to be seen, in milliseconds since it was put there.
    await page.addInitScript(() => {
      window.seenLoading = [];
      let since = null;
      const look = (now) => {
        const word = [...document.querySelectorAll('main h1')].find(({ textContent }) => textContent === 'Loading…');
        if (!word) since = null;
        else {
          since ??= now;
          const options = { visibilityProperty: true, opacityProperty: true };
          if (word.checkVisibility(options)) window.seenLoading.push(now - since);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await site.open('year/2020/');
  });

  test('is announced only when the wait is felt, and then shown', async ({ page, site }) => {
    await site.link(/^Leap 夺冠/).click();
    await expect(site.loading).toBeVisible();
    expect(await page.evaluate(() => window.seenLoading[0])).toBeGreaterThan(200);
    await expect(site.heading('2020 Chinese Drama List')).toBeHidden();
    release();
    await expect(site.heading(/^Leap – /)).toBeVisible();
    await expect(site.loading).toBeHidden();
    await expect(site.heading(/^Leap – /)).toBeFocused();
  });

  test('can be left by Back', async ({ page, site }) => {
    await site.link(/^Leap 夺冠/).click();
    await expect(site.loading).toBeVisible();
    await page.goBack();
    await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
    release();
    await page.waitForResponse(data);
    await site.painted();
    await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
    await expect(page).toHaveTitle('2020 Chinese Drama List · Juku 剧库');
  });

  test('that is not slow shows no word about it', async ({ page, site }) => {
    release();
    await site.link(/^Leap 夺冠/).click();
    await expect(site.heading(/^Leap – /)).toBeVisible();
    const seen = await page.evaluate(() => window.seenLoading);
    expect(seen.filter((after) => after < 200)).toEqual([]);
  });
});

test('an answer that never comes is given up after a while, and may be tried again', async ({ page, site }) => {
  await page.clock.install();
  let isSilent = true;
  await page.route('**/title/leap-2020/data.json', (route) => (isSilent ? undefined : route.continue()));
  const asked = page.waitForRequest('**/title/leap-2020/data.json');
  await page.goto('./title/leap-2020/', { waitUntil: 'commit' });
  await asked;
  // Asked for by the page at first; the application waits for the same answer.
  await expect.poll(() => page.evaluate(() => 'wasmBindings' in window)).toBe(true);
  await page.clock.fastForward('00:21');
  await expect(site.notReady).toBeVisible();
  isSilent = false;
  await site.notReady.getByRole('link').click();
  await site.isLive();
  await expect(site.heading(/^Leap/)).toBeVisible();
});

test('an answer that never comes after a click is given up after a while', async ({ page, site }) => {
  await page.clock.install();
  await page.route(data, () => undefined);
  await site.open('year/2020/');
  await site.link(/^Leap 夺冠/).click();
  await page.clock.fastForward('00:21');
  await expect(site.failure).toContainText('The answer took too long.');
  await page.unroute(data);
  await site.tryAgain.click();
  await expect(site.heading(/^Leap/)).toBeVisible();
});

test('without a network nothing is fetched in advance', async ({ page, context, site }) => {
  await site.open('year/2020/');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await site.link(/^Leap 夺冠/).hover();
  await site.painted();
  expect(asked).toEqual([]);
  await context.setOffline(false);
  await page.mouse.move(0, 0);
  const data = page.waitForRequest('**/title/leap-2020/data.json');
  await site.link(/^Leap 夺冠/).hover();
  await data;
});
