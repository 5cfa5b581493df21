// A poster that is pressed grows to that of its title, and nobody has to wait for it.
import { expect, test } from './fixtures.mjs';
import { Site } from './pages/site.mjs';

/** Writes down the posters that grow: from where, in whole pixels of the window. */
function watchPosters() {
  window.grown = [];
  const seen = new WeakSet();
  const look = () => {
    for (const animation of document.getAnimations()) {
      if (seen.has(animation) || animation.effect.pseudoElement !== '::view-transition-group(poster)') continue;
      seen.add(animation);
      const from = new DOMMatrix(animation.effect.getKeyframes()[0].transform);
      window.grown.push([Math.round(from.e), Math.round(from.f)]);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const grown = (page) => page.evaluate(() => window.grown);

const first = (page, name) => page.locator('main .card a', { hasText: name ?? '' }).first();

/** Has the title of a card loaded; tells where its poster stands. */
async function readyCard(page, card) {
  const loaded = page.waitForResponse(/\/title\/[^/]+\/data.*\.json/);
  await card.hover();
  await (await loaded).finished();
  await new Site(page).painted();
  const box = await card.locator('.poster').boundingBox();
  return [Math.round(box.x), Math.round(box.y)];
}

test.beforeEach(({ page }) => page.addInitScript(watchPosters));

test('the poster of a card grows to that of its title, and that of another from there', async ({ page, site }) => {
  await site.open('year/2023/');
  const season = first(page, 'The Long Season');
  const corner = await readyCard(page, season);
  await season.click();
  await expect(site.heading(/^The Long Season/)).toBeFocused();
  await expect.poll(() => grown(page)).toEqual([corner]);
  const name = await first(page).locator('.card__name').innerText();
  const other = await readyCard(page, first(page));
  await first(page).click();
  await expect(site.heading(new RegExp(`^${name}`))).toBeFocused();
  await expect.poll(() => grown(page)).toEqual([corner, other]);
  await page.goBack();
  await expect(site.heading(/^The Long Season/)).toBeVisible();
  expect(await page.locator('[data-leaves]').count()).toBe(0);
});

test('of two cards that are pressed at once, the later one is opened, and nothing is said of the other', async ({ page, site }) => {
  await site.open('year/2023/');
  const [one, other] = [first(page, 'The Long Season'), first(page, 'Blossoms Shanghai')];
  await readyCard(page, one);
  await readyCard(page, other);
  // The watch over the page sees what nobody catches.
  await page.evaluate(([one, other]) => [one, one, other].forEach((card) => card.click()), [
    await one.elementHandle(),
    await other.elementHandle(),
  ]);
  await expect(site.heading(/^Blossoms Shanghai/)).toBeFocused();
  await page.goBack();
  await expect(site.heading(/^The Long Season/)).toBeVisible();
  await page.goBack();
  await expect(site.heading('2023 Chinese Drama List')).toBeVisible();
});

test('while it grows, what is below can be pressed', async ({ page, site }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('--duration', '1000s');
    });
  });
  await site.open('year/2023/');
  await readyCard(page, first(page, 'The Long Season'));
  await first(page, 'The Long Season').click();
  await expect(site.heading(/^The Long Season/)).toBeFocused();
  await expect.poll(async () => (await grown(page)).length).toBe(1);
  await page.getByRole('navigation').getByRole('link', { name: 'Browse', exact: true }).click();
  await expect(page).toHaveURL(/\/browse\/$/);
});

test.describe('asked for less movement', () => {
  test.use({ reducedMotion: 'reduce' });

  test('the next page is there at once', async ({ page, site }) => {
    await site.open('year/2023/');
    await readyCard(page, first(page, 'The Long Season'));
    await first(page, 'The Long Season').click();
    await expect(site.heading(/^The Long Season/)).toBeFocused();
    await site.painted();
    expect(await grown(page)).toEqual([]);
  });
});

test('a browser that cannot shows the next page as ever', async ({ page, site }) => {
  await page.addInitScript(() => delete Document.prototype.startViewTransition);
  await site.open('year/2023/');
  await readyCard(page, first(page, 'The Long Season'));
  await first(page, 'The Long Season').click();
  await expect(site.heading(/^The Long Season/)).toBeFocused();
  expect(await page.locator('[data-leaves]').count()).toBe(0);
});

test('a page that is still to come is not waited for', async ({ page, site }) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(/\/title\/the-long-season[^/]*\/data/, async (route) => {
    await held;
    await route.continue();
  });
  await site.open('year/2023/');
  await first(page, 'The Long Season').click();
  await expect(page).toHaveURL(/\/title\/the-long-season/);
  await expect(page.locator('.card')).toHaveCount(0);
  release();
  await expect(site.heading(/^The Long Season/)).toBeFocused();
  expect(await grown(page)).toEqual([]);
});
