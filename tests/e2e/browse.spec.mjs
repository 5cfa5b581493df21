// Browse: any combination of filters; and lists in any order.
import { Browse } from './pages/browse.mjs';
import { expect, test as base } from './fixtures.mjs';
import { watchShifts } from './shifts.mjs';

const test = base.extend({
  browse: async ({ page, site }, use) => use(new Browse(page, site)),
});

test('choices narrow the catalogue down, say what one more would leave, and are steps of the history', async ({ page, browse }) => {
  await browse.open();
  const all = await browse.left();
  await expect(browse.cards).toHaveCount(60);
  const before = await browse.entries();

  const films = browse.box(/^Films/);
  const count = await browse.count(films);
  await films.check();
  await expect(browse.said).toHaveText(`${count} of ${all} titles`);
  await expect(page).toHaveURL(/\/browse\/\?kind=film$/);
  const war = browse.box(/^War/);
  const fewer = await browse.count(war);
  expect(fewer).toBeLessThan(count);
  await war.check();
  await expect(browse.said).toHaveText(`${fewer} of ${all} titles`);
  await expect(page).toHaveURL(/\?kind=film&genre=war$/);
  await expect(war).toBeFocused();
  expect(await browse.entries()).toBe(before + 2);

  await page.goBack();
  await expect(browse.said).toHaveText(`${count} of ${all} titles`);
  await expect(war).not.toBeChecked();
  await expect(films).toBeChecked();
  await page.goForward();
  await expect(war).toBeChecked();
  await page.reload();
  await expect(browse.said).toHaveText(`${fewer} of ${all} titles`);
  await expect(war).toBeChecked();
});

test('a screen of cards is there first, and the rest is that of the last choice', async ({ page, browse }) => {
  await browse.open();
  await expect(browse.cards).toHaveCount(60);
  await page.evaluate(() => {
    window.frames = [];
    window.requestAnimationFrame = (act) => window.frames.push(act);
  });
  const first = browse.cards.first();
  const newest = await first.getAttribute('href');
  await browse.order('Oldest').click();
  await expect(first).not.toHaveAttribute('href', newest);
  await expect(browse.cards).toHaveCount(24);
  const oldest = await first.getAttribute('href');
  await browse.order('Title').click();
  await expect(first).not.toHaveAttribute('href', oldest);
  await expect(browse.cards).toHaveCount(24);
  // All frames that were held back, and those that they ask for.
  await page.evaluate(() => {
    while (window.frames.length > 0) window.frames.shift()(performance.now());
  });
  await expect(browse.cards).toHaveCount(60);
  const names = await browse.cards.locator('.card__name').allTextContents();
  await browse.open('?sort=title');
  await expect(browse.cards).toHaveCount(60);
  await expect(browse.cards.locator('.card__name')).toHaveText(names);
});

test('the address has what is chosen before anything else can happen', async ({ page, browse }) => {
  await browse.open();
  const queries = await browse.from.evaluate((field) => {
    const move = (year) => {
      field.value = year;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return location.search;
    };
    return [move('1990'), move('1991')];
  });
  expect(queries).toEqual([expect.stringContaining('1990'), expect.stringContaining('1991')]);
  await page.reload();
  await expect(browse.from).toHaveValue('1991');
});

test('when what searches breaks, nothing stays below the message that passes other filters', async ({ page, browse }) => {
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.worker = this;
      }
    };
  });
  await browse.open();
  await expect(browse.cards).toHaveCount(60);
  await page.evaluate(() => window.worker.dispatchEvent(new Event('error')));
  await expect(browse.again).toBeVisible();
  await expect(browse.cards).toHaveCount(0);
  await browse.again.click();
  await expect(browse.cards).toHaveCount(60);
});

test('what is chosen can be taken back one by one, and at once', async ({ page, browse }) => {
  await browse.open('?kind=film&genre=war&genre=drama&genres=all');
  await expect(browse.form.getByRole('radio', { name: 'all of these' })).toBeChecked();
  await browse.form.getByRole('radio', { name: 'any of these' }).check();
  await expect(page).not.toHaveURL(/genres=all/);
  await page.goBack();
  await expect(browse.form.getByRole('radio', { name: 'all of these' })).toBeChecked();
  await browse.chosen.getByRole('link', { name: 'Remove Drama' }).click();
  await expect(browse.box(/^Drama/)).not.toBeChecked();
  await expect(page).toHaveURL(/\?kind=film&genre=war&genres=all$/);
  await browse.clear.click();
  await expect(browse.chosen).toBeHidden();
  await expect(page).toHaveURL(/\/browse\/$/);
  await expect(browse.box(/^Films/)).not.toBeChecked();
  await page.goBack();
  await expect(browse.box(/^Films/)).toBeChecked();
});

test.describe('years', () => {
  test('are one step of the history, however far a handle is moved', async ({ page, browse }) => {
    await browse.open();
    const before = await browse.entries();
    const { x, y, width, height } = await browse.from.boundingBox();
    await page.mouse.move(x + height / 2, y + height / 2);
    await page.mouse.down();
    const seen = new Set();
    for (const part of [0.2, 0.35, 0.5, 0.6]) {
      await page.mouse.move(x + width * part, y + height / 2);
      await expect(browse.chosen.getByRole('link', { name: /^Remove from/ })).toHaveAccessibleName(
        `Remove from ${await browse.from.inputValue()}`,
      );
      seen.add(browse.query());
    }
    await page.mouse.up();
    expect(seen.size, 'the address follows the handle').toBe(4);
    expect(await browse.entries()).toBe(before + 1);
    const year = await browse.from.inputValue();
    await expect(page).toHaveURL(new RegExp(`\\?from=${year}$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/browse\/$/);
    await expect(browse.from).toHaveValue(await browse.from.getAttribute('min'));
  });

  test('follow the address even when a handle has the focus', async ({ page, browse }) => {
    await browse.open('?from=2010');
    await browse.from.press('ArrowRight');
    await expect(page).toHaveURL(/\?from=2011$/);
    // The focus goes to the heading a frame later than an answer may come: it is held here.
    await page.evaluate(() => {
      const handle = document.querySelector('#years-from');
      addEventListener('focusin', ({ target }) => target !== handle && handle.focus());
    });
    await page.goBack();
    await expect(page).toHaveURL(/\?from=2010$/);
    await expect(browse.from).toHaveValue('2010');
    await expect(browse.from).toBeFocused();
  });

  test('can be chosen by keyboard, and one by its bar', async ({ page, browse }) => {
    await browse.open('?from=2010');
    await browse.from.press('ArrowRight');
    await expect(page).toHaveURL(/\?from=2011$/);
    await expect(browse.from).toBeFocused();
    await browse.to.press('ArrowLeft');
    await expect(page).toHaveURL(/\?from=2011&to=20\d\d$/);
    await page.locator('.span__bars a').filter({ hasText: /^2015:/ }).click();
    await expect(page).toHaveURL(/\?from=2015&to=2015$/);
    await expect(browse.from).toHaveValue('2015');
    await expect(browse.to).toHaveValue('2015');
    const years = await browse.cards.locator('.card__meta').allTextContents();
    expect(years.every((text) => text.includes('2015')), years.join('; ')).toBe(true);
  });
});

test('a choice changes what is left and not where the reader is', async ({ page, browse, site }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await browse.open();
  const romance = browse.box(/^Romance/);
  await romance.scrollIntoViewIfNeeded();
  const place = await site.scrolled();
  expect(place).toBeGreaterThan(100);
  await romance.check();
  await expect(page).toHaveURL(/genre=romance$/);
  await expect(browse.chosen.getByRole('link', { name: 'Remove Romance' })).toBeVisible();
  // The chips above take a line.
  expect(Math.abs((await site.scrolled()) - place)).toBeLessThan(80);
});

test('until an answer comes the one before stays, and each is announced once', async ({ page, browse }) => {
  await browse.open();
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector('main [role=status]');
    window.cards = [];
    const watch = () => {
      window.said.push(status.textContent);
      window.cards.push(document.querySelectorAll('.browse__found .card').length);
    };
    new MutationObserver(watch).observe(document.querySelector('main'), { childList: true, characterData: true, subtree: true });
  });
  const count = await browse.count(browse.box(/^Films/));
  await browse.box(/^Films/).check();
  await expect(browse.said).toHaveText(new RegExp(`^${count} of`));
  const { said, cards } = await page.evaluate(() => ({ said: window.said, cards: window.cards }));
  expect(said.filter((text) => !text.startsWith(`${count} of`)), 'nothing else is said').toEqual([]);
  expect(Math.min(...cards), 'the cards stay until others come').toBeGreaterThan(0);
});

test('a surprise is one of what is left', async ({ page, browse, site }) => {
  await browse.open('?kind=documentary');
  const left = await browse.cards.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await browse.surprise.click();
  await expect(site.section('Story')).toBeVisible();
  expect(left).toContain(new URL(page.url()).pathname);
  await page.goBack();
  await expect(browse.box(/^Documentaries/)).toBeChecked();
});

test('the reader’s own ratings can be filtered', async ({ page, browse, site, reviews }) => {
  await browse.open();
  await expect(browse.form.getByText('What you rate on title pages can be filtered here.')).toBeAttached();
  await site.open('title/leap-2020/');
  await reviews.write({ stars: '4½', name: 'Mei', text: 'Worth it.' });
  await site.link('Browse').click();
  await browse.form.getByText('My rating').click();
  const four = browse.form.getByRole('link', { name: /^4 stars and more/ });
  await expect(four).toHaveText(/1$/);
  await four.click();
  await expect(browse.cards).toHaveCount(1);
  await expect(browse.cards).toHaveAccessibleName(/^Leap/);
  await expect(four).toHaveAttribute('aria-current', 'true');
  await four.click();
  await expect(browse.cards).toHaveCount(60);
});

test('from page to page the heading has the focus, and going back leads to the same place', async ({ page, browse, site }) => {
  await browse.open('?kind=series');
  await site.link('Next page').scrollIntoViewIfNeeded();
  const place = await site.scrolled();
  await site.link('Next page').click();
  await expect(site.heading('Browse')).toBeFocused();
  await site.isScrolledTo(0);
  await expect(page).toHaveURL(/\?kind=series&page=2$/);
  await page.goBack();
  await expect(page.getByText(/^Page 1 of/)).toBeAttached();
  await site.isScrolledTo(place);
  await browse.box(/^Films/).check();
  await expect(page).toHaveURL(/\?kind=film&kind=series$/);
});

test('where nothing is left, that is said, and how to go on', async ({ page, browse }) => {
  await browse.open('?kind=variety&genre=horror');
  await expect(page.getByRole('heading', { name: 'Nothing in the catalogue passes all of these.' })).toBeVisible();
  await expect(browse.surprise).toBeHidden();
  await browse.chosen.getByRole('link', { name: 'Remove Variety Show' }).click();
  await expect(browse.cards).toHaveCount(1);
});

test('an address that says nonsense shows everything', async ({ browse }) => {
  await browse.open('?kind=x&genre=&from=abc&page=999&%F0%9F=%ED%A0%80&company=' + 'x'.repeat(2000));
  await expect(browse.said).toHaveText(/ titles$/);
});

test('on a small screen the filters come on request', async ({ page, browse }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await browse.open();
  await expect(browse.box(/^Films/)).toBeHidden();
  await page.getByText('Filters', { exact: true }).click();
  await browse.box(/^Films/).check();
  await expect(page).toHaveURL(/kind=film$/);
  await expect(browse.box(/^Films/), 'they stay').toBeVisible();
  await page.getByText('Filters', { exact: true }).click();
  await expect(browse.box(/^Films/)).toBeHidden();
});

for (const width of [360, 1280]) {
  test(`nothing moves while it loads, ${width} px`, async ({ page, browse }) => {
    await page.addInitScript(watchShifts);
    await page.setViewportSize({ width, height: 800 });
    await browse.open('?genre=war');
    await browse.site.painted();
    expect(await page.evaluate(() => window.shifts())).toEqual([]);
  });
}

test('an index that does not come is said, and comes with another try', async ({ page, browse, site }) => {
  await page.route(/catalog\.json/, (route) => route.fulfill({ status: 404 }));
  await site.open('browse/?kind=film');
  await expect(browse.said).toHaveText(/error 404/);
  await page.unroute(/catalog\.json/);
  await browse.again.click();
  await expect(browse.cards.first()).toBeVisible();
  await expect(browse.again).toBeHidden();
});

test.describe('a list', () => {
  const names = (page) => page.locator('.card__name').allTextContents();
  const inAlphabet = (list) => list.map((name) => name.replace(/^(The|An?) /, '').toLowerCase());

  test('comes in any order, shareable and with its pages', async ({ page, site }) => {
    await site.open('genre/costume/');
    const newest = await names(page);
    const orders = page.getByRole('navigation', { name: 'Order' });
    await expect(orders.getByRole('link', { name: 'Newest' })).toHaveAttribute('aria-current', 'true');
    await orders.getByRole('link', { name: 'Title' }).click();
    await expect(page).toHaveURL(/\/genre\/costume\/\?sort=title$/);
    await expect(orders.getByRole('link', { name: 'Title' })).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText(/, by title/)).toBeVisible();
    await expect.poll(() => names(page)).not.toEqual(newest);
    const sorted = inAlphabet(await names(page));
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
    await site.link('Next page').click();
    await expect(page).toHaveURL(/\/genre\/costume\/page\/2\/\?sort=title$/);
    await expect(page.getByText('Page 2 of 2')).toBeVisible();
    // The data of the page comes first, in its own order.
    await expect.poll(async () => inAlphabet(await names(page))[0] > sorted.at(-1)).toBe(true);
    const last = inAlphabet(await names(page));
    await page.reload();
    await expect.poll(async () => inAlphabet(await names(page))).toEqual(last);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(newest);
  });

  test('can be narrowed down', async ({ page, site, browse }) => {
    await site.open('company/tencent-video/');
    await site.link('Narrow it down').click();
    await expect(site.heading('Browse')).toBeFocused();
    await expect(browse.chosen.getByRole('link', { name: 'Remove Tencent Video' })).toBeVisible();
    await expect(page).toHaveURL(/\/browse\/\?company=tencent-video$/);
  });

  test('keeps its order when the index does not come, and says so', async ({ page, site }) => {
    await page.route(/catalog\.json/, (route) => route.abort());
    await site.open('genre/war/?sort=title');
    await expect(page.getByRole('alert')).toHaveText(/The index of the catalogue did not come/);
    await expect(page.locator('.card').first()).toBeVisible();
  });
});
