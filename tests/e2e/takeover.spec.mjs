// The application takes the place of the prerendered page: nobody may notice.
import { expect, test } from './fixtures.mjs';

const leap = 'title/leap-2020/';
const wasm = /_bg\.wasm$/;

/** Holds the application back until `release` is called. */
async function held(page) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(wasm, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Opens a page that can be read, while the application is on its way. */
async function openEarly(page, address = leap) {
  const release = await held(page);
  await page.goto(`./${address}`, { waitUntil: 'domcontentloaded' });
  expect(await page.evaluate(() => 'live' in document.documentElement.dataset)).toBe(false);
  return release;
}

for (const [name, address] of [
  ['the start page', ''],
  ['a list', 'year/2023/'],
  ['a list of a genre', 'genre/war/'],
  ['a title', leap],
  ['a person', 'person/gong-li/'],
  ['the page about the site', 'about/'],
  ['the page that searches', 'search/'],
  ['a page that is not there', 'nonsense'],
  ['the start page in Chinese', 'zh/'],
  ['a list in Chinese', 'zh/year/2023/'],
  ['a title in Chinese', `zh/${leap}`],
  ['a person in Chinese', 'zh/person/gong-li/'],
  ['the page about the site in Chinese', 'zh/about/'],
  ['the page that searches in Chinese', 'zh/search/'],
  ['a page that is not there in Chinese', 'zh/nonsense'],
]) {
  test(`the HTML of ${name} is what the application shows`, async ({ page, site, request, baseURL }) => {
    const html = await (await request.get(`./${address}`)).text();
    await site.open(address);
    await site.painted();
    const [before, after] = await page.evaluate(compared, { html, origin: new URL(baseURL).origin });
    expect(after.length).toBeGreaterThan(20);
    expect(after).toEqual(before);
  });
}

/** When the first file that the application needs was asked for, and when the page was painted first. */
const times = (page) =>
  page.evaluate(() => {
    const ours = /\/(juku-.*\.(js|wasm)|words-.*|data\.json)$/;
    const files = performance.getEntriesByType('resource').filter(({ name }) => ours.test(name));
    const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    return { count: files.length, asked: Math.min(...files.map(({ startTime }) => startTime)), painted };
  });

for (const address of ['', leap, 'zh/year/2023/']) {
  test(`/${address} is painted before anything of the application is asked for`, async ({ page, site }) => {
    await site.open(address);
    const { count, asked, painted } = await times(page);
    expect(count).toBeGreaterThanOrEqual(4);
    expect(asked).toBeGreaterThanOrEqual(painted);
  });
}

test('a page that is never painted loads the application all the same', async ({ page, site }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await site.open(leap);
  const { asked } = await times(page);
  expect(asked).toBeGreaterThanOrEqual(2000);
});

test('what was typed and chosen before is in the form, and kept', async ({ page, site, reviews }) => {
  const release = await openEarly(page);
  await reviews.name.fill('Ada');
  await reviews.text.fill('What a match.');
  await reviews.stars('4').check();
  await reviews.spoiler.check();
  release();
  await site.isLive();
  await expect(reviews.name).toHaveValue('Ada');
  await expect(reviews.text).toHaveValue('What a match.');
  await expect(reviews.stars('4')).toBeChecked();
  await expect(reviews.spoiler).toBeChecked();
  await expect(page.getByText('Draft kept')).toBeVisible();
  await reviews.post.click();
  await expect(reviews.items).toHaveCount(1);
});

test('a kept draft is not lost to what was typed before it could be shown', async ({ page, site, reviews }) => {
  await site.open(leap);
  await reviews.text.fill('From yesterday.');
  await expect(page.getByText('Draft kept')).toBeVisible();
  const release = await held(page);
  await page.goto('about:blank');
  await page.goto(`./${leap}`, { waitUntil: 'domcontentloaded' });
  await reviews.text.fill('From today.');
  release();
  await site.isLive();
  await expect(reviews.text).toHaveValue('From yesterday.\n\nFrom today.');
});

test('typing goes on in the same place', async ({ page, site, reviews }) => {
  const release = await openEarly(page);
  await reviews.text.fill('one three');
  await reviews.text.evaluate((field) => field.setSelectionRange(4, 4));
  release();
  await site.isLive();
  await site.painted();
  await expect(reviews.text).toBeFocused();
  await page.keyboard.type('two ');
  await expect(reviews.text).toHaveValue('one two three');
});

test('characters that are being composed are not cut off', async ({ page, site, reviews }) => {
  const release = await held(page);
  // Input methods speak up once the application's script listens, which it does before its data comes.
  let answer;
  await page.route('**/data.json', async (route) => {
    await new Promise((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  release();
  await page.goto(`./${leap}`, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => page.evaluate(() => 'wasmBindings' in window)).toBe(true);
  await reviews.text.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'duo', selectionStart: 3, selectionEnd: 3 });
  answer();
  await page.waitForResponse('**/data.json');
  await site.painted();
  expect(await page.evaluate(() => 'live' in document.documentElement.dataset)).toBe(false);
  await client.send('Input.insertText', { text: '夺冠' });
  await site.isLive();
  await expect(reviews.text).toHaveValue('夺冠');
});

test('the focused link, the scroll position and selected words stay', async ({ page, site }) => {
  const release = await openEarly(page, 'year/2023/');
  const link = page.locator('main a[href*="/title/"]').nth(30);
  await link.focus();
  const href = await link.getAttribute('href');
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.evaluate(() => {
    const words = document.querySelector('.list-head .quiet').firstChild;
    getSelection().setBaseAndExtent(words, 3, words, 20);
  });
  const selected = await page.evaluate(() => getSelection().toString());
  expect(selected.length).toBe(17);
  const scrolled = await site.scrolled();
  release();
  await site.isLive();
  await site.painted();
  expect(await page.evaluate(() => document.activeElement.getAttribute('href'))).toBe(href);
  expect(await page.evaluate(() => getSelection().toString())).toBe(selected);
  expect(await site.scrolled()).toBe(scrolled);
});

test('a link that is clicked before is simply followed', async ({ page, site }) => {
  const release = await openEarly(page, 'year/2020/');
  await site.link(/^Leap 夺冠/).click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
  release();
  await site.isLive();
  await page.goBack();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
});

test('a review that is sent too early stays, and may be sent again', async ({ page, site, reviews }) => {
  const release = await openEarly(page);
  await reviews.name.fill('Ada');
  await reviews.text.fill('Too early.');
  await reviews.post.click();
  await expect(site.notReady).toBeVisible();
  release();
  await site.isLive();
  await expect(site.notReady).toBeHidden();
  await expect(reviews.text).toHaveValue('Too early.');
});

test.describe('when the application does not come', () => {
  test.use({ allowConsole: [/ERR_FAILED|Failed to fetch/] });

  test('the page can be read and its links followed, and it says so', async ({ page, site }) => {
    await page.route(wasm, (route) => route.abort());
    // The console tells of it; the page does not throw otherwise.
    page.context().removeAllListeners('weberror');
    await page.goto(`./${leap}`);
    await expect(site.notReady).toBeVisible();
    await site.link('2020 Chinese Drama List').first().click();
    await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
    await expect(site.notReady).toBeVisible();
    await page.unroute(wasm);
    await site.notReady.getByRole('link').click();
    await site.isLive();
    await expect(site.notReady).toBeHidden();
  });
});

for (const [name, noise] of Object.entries({
  'an inserted banner': () => {
    const banner = document.createElement('div');
    banner.innerHTML = '<p>Coupons!</p><a href="#x">Save</a>';
    document.body.prepend(banner);
    document.querySelector('main').prepend(banner.cloneNode(true));
  },
  'wrapped texts': () => {
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const wrap = document.createElement('font');
      text.replaceWith(wrap);
      wrap.append(text);
    }
  },
  'a translation': () => {
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\w+/g, 'Wort');
  },
  'attributes and styles of extensions': () => {
    for (const element of document.querySelectorAll('*')) element.setAttribute('data-darkreader-inline-bgcolor', '');
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--user-agent';
    document.head.prepend(style);
    document.body.append(document.createElement('grammarly-desktop-integration'));
  },
  'comments and removed nodes': () => {
    const comments = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    document.querySelector('.share')?.remove();
  },
})) {
  test.describe(name, () => {
  // Extensions run in a world of their own, which the page's policy does not bind; the test's style is refused.
  if (noise.toString().includes("'style'")) test.use({ allowConsole: [/inline style violates/] });

  test('in the page does not disturb the application', async ({ page, site, reviews }) => {
    const release = await openEarly(page);
    await reviews.text.fill('Still here.');
    await page.evaluate(noise);
    release();
    await site.isLive();
    await expect(site.heading('Leap – Gong Li, Huang Bo, Wu Gang')).toBeVisible();
    await expect(reviews.text).toHaveValue('Still here.');
    await site.link('2020 Chinese Drama List').click();
    await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
    await page.goBack();
    await expect(site.heading(/^Leap – /)).toBeVisible();
    await reviews.write({ text: 'Written after all.' });
    await expect(reviews.items).toHaveCount(1);
  });
  });
}

test('after a click the address for share sheets is that of the page', async ({ page, site }) => {
  await site.open('year/2020/');
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', /\/year\/2020\/$/);
  await site.link(/^Leap 夺冠/).click();
  await expect(canonical).toHaveAttribute('href', /^https:\/\/juku\.example\/.*title\/leap-2020\/$/);
});

/** The application's part of a page's HTML, and of the running page, as lines that can be compared. */
function compared({ html, origin }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [parsed.getElementById('app'), document.getElementById('app')].map((root) => {
    const lines = [];
    const visit = (node, depth) => {
      if (node.nodeType === Node.TEXT_NODE) {
        // Texts side by side are one to a reader.
        const last = lines.at(-1);
        if (last?.startsWith(`${depth}"`)) lines[lines.length - 1] = last + node.data;
        else if (node.data) lines.push(`${depth}"${node.data}`);
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      // What is inside differs by the reading: text where scripts run.
      if (node.localName === 'noscript') return lines.push(`${depth}noscript`);
      const home = 'https://juku.example';
      const attributes = [...node.attributes]
        .filter(({ name, value }) => !(name === 'class' && value === '') && name !== 'data-prerendered')
        .map(({ name, value }) => {
          const here = value.replaceAll(home, origin);
          const encoded = (text) => encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('-', '%2D');
          return `${name}=${here.replaceAll(encoded(home), encoded(origin))}`;
        });
      lines.push(`${depth}<${node.localName} ${attributes.sort().join(' ')}`);
      for (const child of node.childNodes) visit(child, `${depth} `);
    };
    visit(root, '');
    return lines;
  });
}
