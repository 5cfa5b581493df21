// The search box in the masthead: for eyes, ears, keyboards, pointers and input methods.
import { expect, test } from './fixtures.mjs';

const leap = 'title/leap-2020/';

test('the box, its answers and their number are told to a screen reader', async ({ site, search }) => {
  await site.open('about/');
  await search.isClosed();
  await expect(search.box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(search.box).toHaveAttribute('aria-controls', 'answers');
  await expect(search.whole).toMatchAriaSnapshot(`
    - search:
      - combobox "Search"
  `);
  await search.box.fill('zhang yimou');
  await expect(search.whole).toMatchAriaSnapshot(`
    - search:
      - combobox "Search" [expanded]: zhang yimou
    - listbox "Answers":
      - group "People":
        - option "Zhang Yimou 张艺谋 17 titles"
      - group "Titles":
        - option "Article 20 第二十条 Film · 2024 · Zhang Yimou"
        - option /Under the Light/
        - option /Full River Red/
        - option /Cliff Walkers/
        - option /One Second/
        - option /Shadow/
  `);
  await expect(search.said).toHaveText('17 titles and 1 person; the first 6 are shown');
  await expect(search.list).toHaveAttribute('id', 'answers');
  await expect(search.chosen).toHaveCount(0);
  await search.box.press('ArrowDown');
  await search.hasChosen(search.options.first());
  await search.box.press('ArrowDown');
  await search.hasChosen(search.options.nth(1));
  await expect(search.list).toMatchAriaSnapshot(`
    - listbox "Answers":
      - group "People":
        - option /Zhang Yimou/
      - group "Titles":
        - option /Article 20/ [selected]
        - option /Under the Light/
  `);

  await search.box.fill('qqqqqqqq');
  await expect(search.said).toHaveText('Nothing in the catalogue has this name.');
  await expect(search.box).toHaveAttribute('aria-expanded', 'false');
});

test('the place where the number of answers is announced is there before it speaks', async ({ site, search }) => {
  await site.open('about/');
  // A screen reader follows what it knows: what is hidden until it has a text is often not read.
  await expect(search.said).toBeAttached();
  await expect(search.said).toHaveText('');
});

test.describe('by keyboard', () => {
  test('the box is reached from anywhere', async ({ page, site, search }) => {
    await site.open('year/2020/');
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await expect(search.box, key).toBeFocused();
      await expect(search.box).toHaveValue('');
      await site.link(/^Leap 夺冠/).focus();
    }
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    await expect(search.box, 'where one writes, a slash is a slash').toHaveValue('a/b');
    await site.link(/^Leap 夺冠/).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('leap');
    await expect(search.box, 'what was there is written over').toHaveValue('leap');
  });

  test('a slash in a review is a slash, and from its stars it leads to the box', async ({ page, site, search, reviews }) => {
    await site.open(leap);
    await reviews.text.focus();
    await page.keyboard.type('10/10');
    await expect(reviews.text).toBeFocused();
    await expect(reviews.text).toHaveValue('10/10');
    await page.keyboard.press('Control+k');
    await expect(search.box).toBeFocused();
    await expect(reviews.text).toHaveValue('10/10');
    await reviews.stars('4').focus();
    await page.keyboard.press('/');
    await expect(search.box).toBeFocused();
  });

  test('arrows go through the answers and around, and Home and End to the ends', async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask('gong li', /^Gong Li/);
    const [first, second, last] = [search.options.first(), search.options.nth(1), search.options.last()];
    await expect(search.options).toHaveCount(7);
    for (const [key, option] of [
      ['ArrowUp', last],
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['ArrowUp', last],
      ['Home', first],
      ['End', last],
    ]) {
      await page.keyboard.press(key);
      await search.hasChosen(option);
    }
    await expect(search.box).toHaveValue('gong li');
  });

  test('Home and End move in the text while nothing is chosen', async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask('li', /./);
    await page.keyboard.press('Home');
    await page.keyboard.type('gong ');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect(search.box).toHaveValue('gong li!');
    await expect(search.chosen).toHaveCount(0);
  });

  test('Enter opens the chosen answer; then the box is empty and the heading has the focus', async ({ page, site, search }) => {
    await site.open('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('leap');
    await expect(search.option(/^Leap 夺冠/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(site.heading(/^Leap – /)).toBeFocused();
    await expect(page).toHaveURL(/\/title\/leap-2020\/$/);
    await expect(search.box).toHaveValue('');
    await search.isClosed();
    await page.goBack();
    await expect(site.heading(/./)).toBeFocused();
    await expect(search.box).toHaveValue('');
  });

  test('Enter without a choice leads to all that was found', async ({ page, site, search }) => {
    await site.open('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('gong li');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=gong\+li$/);
    await expect(site.heading('“gong li”')).toBeFocused();
    await expect(search.box).toHaveValue('gong li');
    await expect(search.lines.first()).toBeVisible();
    await search.isClosed();
  });

  test('an answer that is the page which is open already closes the list', async ({ page, site, search }) => {
    await site.open(leap);
    await search.ask('leap', /^Leap 夺冠/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await search.isClosed();
  });

  test('Escape closes, then clears; an arrow opens again', async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask('leap', /^Leap/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await search.isClosed();
    await expect(search.box).toHaveValue('leap');
    await page.keyboard.press('ArrowDown');
    await expect(search.option(/^Leap/)).toBeVisible();
    await page.keyboard.press('Escape');
    await search.isClosed();
    await page.keyboard.press('Escape');
    await expect(search.box).toHaveValue('');
    await expect(search.box).toBeFocused();
  });

  for (const height of [900, 400]) {
    test(`Tab leaves the box and closes it, in a window of ${height} px`, async ({ page, site, search }) => {
      await page.setViewportSize({ width: 900, height });
      await site.open('about/');
      await search.ask('gong li', /^Gong Li/);
      await page.keyboard.press('Tab');
      await search.isClosed();
      await expect(search.whole.locator(':focus')).toHaveCount(0);
      await expect(page.getByRole('link').and(page.locator(':focus'))).toHaveCount(1);
      await page.keyboard.press('Shift+Tab');
      await expect(search.box).toBeFocused();
      await expect(search.box).toHaveValue('gong li');
    });
  }

  test('a choice among answers that others replace leads somewhere', async ({ page, site, search }) => {
    await page.addInitScript(holdAnswers);
    await site.open('about/');
    await search.ask('gong li', /^Gong Li/);
    await page.evaluate(() => window.hold());
    await search.box.fill('leap');
    await page.keyboard.press('ArrowUp');
    await page.evaluate(() => window.release());
    await expect(search.options).toHaveCount(1);
    await site.painted();
    const named = await search.box.getAttribute('aria-activedescendant');
    if (named) await expect(page.locator(`#${named}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(search\/\?q=leap|title\/leap-2020\/)$/);
  });
});

test.describe('an input method', () => {
  const compose = (client, text) =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  /** A key that the input method gets; the page hears of it while something is composed. */
  const press = async (client, key) => {
    for (const type of ['rawKeyDown', 'keyUp']) {
      await client.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 });
    }
  };

  test.beforeEach(({ page }) => page.addInitScript(listen));

  test('is let finish: nothing is asked or shown before', async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask('leap', /^Leap/);
    await search.box.fill('');
    await search.isClosed();
    const asked = await page.evaluate(() => window.asked.length);
    const client = await page.context().newCDPSession(page);
    for (const letters of ['c', 'chang', "chang'an"]) {
      await compose(client, letters);
      await expect(search.box).toHaveValue(letters);
    }
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Home']) await press(client, key);
    await site.painted();
    await search.isClosed();
    expect(await page.evaluate(() => window.asked.length)).toBe(asked);
    await expect(page).toHaveURL(/\/about\/$/);

    await client.send('Input.insertText', { text: '长安' });
    await expect(search.box).toHaveValue('长安');
    await expect(search.option(/^Chang'an 长安三万里/)).toBeVisible();
    expect(await page.evaluate(() => window.asked.slice(-1))).toEqual(['长安']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(site.heading(/^Chang'an – /)).toBeFocused();
  });

  test('has its keys, also over answers to what was written before', async ({ page, site, search }) => {
    await site.open('about/');
    await search.ask('长', /./);
    const client = await page.context().newCDPSession(page);
    await compose(client, 'an');
    for (const key of ['ArrowDown', 'Enter']) await press(client, key);
    await site.painted();
    await expect(search.box).not.toHaveAttribute('aria-activedescendant');
    await expect(page).toHaveURL(/\/about\/$/);
    await client.send('Input.insertText', { text: '安' });
    await expect(search.box).toHaveValue('长安');
    await expect(search.said).toHaveText('3 titles');
  });

  test('that is broken off by Escape leaves a box that answers', async ({ page, site, search }) => {
    await site.open('about/');
    await search.box.focus();
    const client = await page.context().newCDPSession(page);
    await compose(client, 'chang');
    await press(client, 'Escape');
    await compose(client, '');
    await search.box.fill('');
    await search.box.pressSequentially('leap');
    await expect(search.option(/^Leap 夺冠/)).toBeVisible();
  });
});

/** Lets a test hold back what the worker says. */
function holdAnswers() {
  const { get, set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
  let held = null;
  Object.defineProperty(Worker.prototype, 'onmessage', {
    get,
    set(listener) {
      set.call(this, (event) => (held ? held.push(() => listener.call(this, event)) : listener.call(this, event)));
    },
  });
  window.hold = () => {
    held = [];
  };
  window.release = () => {
    const waiting = held;
    held = null;
    for (const say of waiting) say();
  };
}

/** Writes down what the worker is asked. */
function listen() {
  window.asked = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (text, ...others) {
    const question = JSON.parse(text);
    if (question.text) window.asked.push(question.text);
    return post.call(this, text, ...others);
  };
}
