// The site in two languages: addresses, the way between them, and which names come first.
import { openInChinese, toChinese } from './pages/chinese.mjs';
import { expect, test } from './fixtures.mjs';
import { Search } from './pages/search.mjs';
import { Shelf } from './pages/shelf.mjs';

const leap = 'title/leap-2020/';

test('the other language is a link away, on the page that is open by then', async ({ page, site, baseURL }) => {
  await site.open('year/2020/');
  await page.locator('.card a', { hasText: 'Leap' }).click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
  await toChinese(page);
  await expect(page).toHaveURL(new URL(`zh/${leap}`, baseURL).href);
  await expect(page).toHaveTitle('夺冠 – 巩俐、黄渤、吴刚 · Juku 剧库');
  await expect(site.heading('夺冠 – 巩俐、黄渤、吴刚')).toBeVisible();
  await page.goBack();
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test('what the address says beside the page goes along', async ({ page, baseURL }) => {
  await page.goto('./search/?q=gong+li');
  const search = new Search(page);
  await expect(search.lines.first()).toBeVisible();
  await toChinese(page);
  await expect(page).toHaveURL(new URL('zh/search/?q=gong+li', baseURL).href);
  await expect(search.lines.first()).toContainText('巩俐');
  await page.goto('./about/#keys');
  await toChinese(page);
  await expect(page).toHaveURL(new URL('zh/about/#keys', baseURL).href);
});

test('so it does before the application runs', async ({ page, baseURL }) => {
  await page.route(/juku-.*\.wasm$/, () => {});
  await page.goto('./search/?q=gong+li#main', { waitUntil: 'commit' });
  await page.locator('.masthead a[hreflang=zh-Hans]').click();
  await expect(page).toHaveURL(new URL('zh/search/?q=gong+li#main', baseURL).href);
});

test('the shelf is the same in both languages', async ({ page, site, reviews }) => {
  await site.open(leap);
  await reviews.write({ text: 'What a match.' });
  await toChinese(page);
  await expect(page.getByText('What a match.')).toBeVisible();
  await page.getByRole('button', { name: '看过', exact: true }).first().click();
  await page.getByRole('link', { name: '我的片架', exact: true }).click();
  await expect(new Shelf(page).entries.first()).toContainText('夺冠');
  await expect(new Shelf(page).entries.first()).toContainText('看过');
  await page.locator('.masthead a[hreflang=en]').click();
  await expect(new Shelf(page).entries.first()).toContainText('Leap');
});

test('links lead to pages in the same language, and the search answers in it', async ({ page, site }) => {
  await openInChinese(page, leap);
  await page.locator('.facts a', { hasText: '陈可辛' }).first().click();
  await expect(site.heading('陈可辛 Peter Chan')).toBeVisible();
  await expect(page).toHaveURL(/\/zh\/person\/peter-chan\/$/);
  await page.getByRole('combobox').fill('duoguan');
  const option = page.getByRole('option').first();
  await expect(option).toContainText('夺冠');
  await option.click();
  await expect(page).toHaveURL(/\/zh\/title\/leap-2020\/$/);
});

test('names come in the order that the reader chose, and go on doing so', async ({ page, site }) => {
  await site.open(leap);
  await page.getByRole('button', { name: 'Chinese names first' }).click();
  await expect(site.heading('夺冠 – 巩俐, 黄渤, 吴刚')).toBeVisible();
  await expect(page.locator('h1 [lang=zh-Hans]').first()).toHaveText('夺冠');
  await site.isLive();
  await page.locator('.title-hero a', { hasText: '2020 Chinese Drama List' }).click();
  await expect(page.locator('.card__name', { hasText: '夺冠' })).toBeVisible();
  await page.getByRole('combobox').fill('leap');
  await expect(page.getByRole('option').first().locator('.answer__name')).toHaveText('夺冠 Leap');
  await site.open(leap);
  await expect(site.heading('夺冠 – 巩俐, 黄渤, 吴刚')).toBeVisible();
  await page.getByRole('button', { name: 'English names first' }).click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test('that the order of names cannot be remembered is said', async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await site.open('about/');
  await page.getByRole('button', { name: 'Chinese names first' }).click();
  await expect(page.getByRole('alert')).toHaveText('This browser keeps nothing of this site, so names stay in their order.');
});

test('days are said as the browser says them', async ({ page, site }) => {
  for (const [language, open] of [['en-GB', () => site.open(leap)], ['zh-Hans', () => openInChinese(page, leap)]]) {
    await open();
    const said = await page.evaluate(
      (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2020-09-25')),
      language,
    );
    await expect(page.locator('.facts dd', { hasText: said })).toHaveCount(1);
  }
});

test.describe('words that do not come', () => {
  test.use({ allowConsole: [/status of 503.*words/] });

  test('leave the page as it is, and come when they are asked for again', async ({ page, site }) => {
    let isDown = true;
    await page.route(/words-zh/, (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue()));
    await page.goto(`./zh/${leap}`);
    const notice = page.getByRole('alert').filter({ hasText: '再试一次' });
    await expect(notice).toBeVisible();
    await expect(site.heading(/^夺冠/)).toBeVisible();
    isDown = false;
    await notice.getByRole('link').click();
    await site.isLive();
    await expect(notice).toBeHidden();
  });
});

test('a host that answers with a page in place of the words is told from one that has them', async ({ page, site }) => {
  let isLost = true;
  await page.route(/words-en/, (route) => (isLost ? route.fulfill({ body: '<!DOCTYPE html>\n<title>Juku</title>' }) : route.continue()));
  await page.goto(`./${leap}`);
  await expect(site.notReady).toBeVisible();
  await expect(site.heading(/^Leap – /)).toBeVisible();
  isLost = false;
  await site.notReady.getByRole('link').click();
  await site.isLive();
  await expect(site.link('Browse')).toBeVisible();
});
