// The way through the site: lists, titles, Back and Forward, and addresses that lead nowhere.
import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.mjs';

const notFound = 'This page is not in the catalogue';

test('a reader goes from the start by a year to a title', async ({ page, site }) => {
  await site.open();
  await expect(page).toHaveTitle('Juku 剧库');
  await site.link('2023 Chinese Drama List').click();
  await expect(site.heading('2023 Chinese Drama List')).toBeVisible();
  await expect(page).toHaveTitle('2023 Chinese Drama List · Juku 剧库');
  const of2023 = readdirSync(new URL('../../content/titles', import.meta.url)).filter((file) => /-2023\.json$/.test(file));
  await expect(page.getByText(`${of2023.length} titles, newest first`)).toBeVisible();
  await expect(page.getByRole('main').getByRole('list').getByRole('link')).toHaveCount(Math.min(of2023.length, 60));
  await site.link(/^The Long Season 漫长的季节/).click();
  await expect(site.heading(/^The Long Season – /)).toBeVisible();
  await expect(page).toHaveTitle(/^The Long Season – .+ · Juku 剧库$/);
  await expect(page).toHaveURL(/\/title\/the-long-season-2023\/$/);
});

test('a title leads to its year and the year to its neighbours', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  await site.link('2020 Chinese Drama List').click();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
  const neighbours = page.getByRole('navigation', { name: 'Neighbouring years' });
  await neighbours.getByRole('link', { name: '2021 Chinese Drama List' }).click();
  await expect(site.heading('2021 Chinese Drama List')).toBeVisible();
  await neighbours.getByRole('link', { name: '2020 Chinese Drama List' }).click();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
});

test('the link to the years leads to them, even when the start page comes late', async ({
  page,
  site,
  baseURL,
}) => {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(new URL('data.json', baseURL).href, async (route) => {
    await released;
    await route.continue();
  });
  await site.open('title/leap-2020/');
  const years = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Years' });
  const heading = page.getByRole('heading', { name: 'By year' });
  await years.click();
  await expect(page).toHaveURL(/#years$/);
  await site.painted();
  release();
  await expect(heading).toBeInViewport();

  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(heading).not.toBeInViewport();
  await years.click();
  await expect(heading).toBeInViewport();
});

test.describe('the place in a list', () => {
  let listHeight;

  test.beforeEach(async ({ page, site }) => {
    await site.open('year/2023/');
    const card = page.getByRole('main').getByRole('list').getByRole('link').nth(50);
    await card.scrollIntoViewIfNeeded();
    listHeight = await site.scrolled();
    expect(listHeight).toBeGreaterThan(1000);
    await card.click();
    await expect(site.section('Story')).toBeVisible();
    await site.isScrolledTo(0);
  });

  test('is where it was after Back', async ({ page, site }) => {
    await page.goBack();
    await expect(site.heading('2023 Chinese Drama List')).toBeAttached();
    await site.isScrolledTo(listHeight);
  });

  test('and the place in a title is where it was after Forward', async ({ page, site }) => {
    await page.evaluate(() => window.scrollTo(0, 400));
    await site.isScrolledTo(400);
    await page.goBack();
    await site.isScrolledTo(listHeight);
    await page.goForward();
    await expect(site.section('Story')).toBeAttached();
    await site.isScrolledTo(400);
  });

  test('is where it was after a reload and Back', async ({ page, site }) => {
    await site.reload();
    await page.goBack();
    await expect(site.heading('2023 Chinese Drama List')).toBeAttached();
    await site.isScrolledTo(listHeight);
  });

  test('is where it was after a reload of the list', async ({ page, site }) => {
    await page.goBack();
    await site.isScrolledTo(listHeight);
    await site.reload();
    await site.isScrolledTo(listHeight);
  });
});

test.describe('an unknown title', () => {
  test.use({ allowConsole: [/status of 404 .*\/title\/leap-2021\//] });

  test('leads to the titles with similar names', async ({ page, site }) => {
    await site.open('title/leap-2021/');
    await expect(site.heading(notFound)).toBeVisible();
    await expect(page).toHaveTitle(`${notFound} · Juku 剧库`);
    await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
    await site.link('Leap 夺冠 Film · 2020').click();
    await expect(site.heading(/^Leap – /)).toBeVisible();
    await expect(page).toHaveTitle(/^Leap – /);

    await page.goBack();
    await expect(site.heading(notFound)).toBeVisible();
    await expect(page).toHaveTitle(`${notFound} · Juku 剧库`);
    await expect(site.link('Leap 夺冠 Film · 2020')).toBeVisible();
  });
});

test.describe('an unknown person', () => {
  test.use({ allowConsole: [/status of 404 .*\/person\/zhang-yimo\//] });

  test('leads to the people with similar names', async ({ site }) => {
    await site.open('person/zhang-yimo/');
    await expect(site.heading(notFound)).toBeVisible();
    await site.link('Zhang Yimou 张艺谋 17 titles').click();
    await expect(site.heading(/^Zhang Yimou/)).toBeVisible();
  });
});

test.describe('a year without titles', () => {
  test.use({ allowConsole: [/status of 404 .*\/year\/1900\//] });

  test('is not found', async ({ site }) => {
    await site.open('year/1900/');
    await expect(site.heading(notFound)).toBeVisible();
  });
});

test('an unknown address is not found and leads back to the start', async ({ page, site }) => {
  await site.open('nonsense/');
  await expect(site.heading(notFound)).toBeVisible();
  await expect(page).toHaveTitle(`${notFound} · Juku 剧库`);
  await site.link('To the start page').click();
  await expect(site.heading('Juku 剧库')).toBeVisible();
  await expect(page).toHaveTitle('Juku 剧库');
  await page.goBack();
  await expect(site.heading(notFound)).toBeVisible();
  await expect(page).toHaveTitle(`${notFound} · Juku 剧库`);
});

test('a Chinese name in the address finds its title', async ({ site }) => {
  await site.open(`title/${encodeURIComponent('夺冠')}/`);
  await expect(site.heading(notFound)).toBeVisible();
  await site.link('Leap 夺冠 Film · 2020').click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test('the start page says what the site is, also to who comes from a title', async ({ page, site }) => {
  await site.open();
  const introduction = await page.locator('.home__intro p').textContent();
  await site.open('title/leap-2020/');
  await site.link(/^Juku/).first().click();
  await expect(page.locator('.home__intro p')).toHaveText(introduction);
});

test('the main navigation says on which of its pages one is', async ({ page, site }) => {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const current = navigation.locator('[aria-current=page]');
  await site.open();
  await expect(current).toHaveCount(0);
  await navigation.getByRole('link', { name: 'Browse' }).click();
  await expect(current).toHaveText(['Browse']);
  await navigation.getByRole('link', { name: 'My shelf' }).click();
  await expect(current).toHaveText(['My shelf']);
  await page.goBack();
  await expect(current).toHaveText(['Browse']);
  await site.reload();
  await expect(current).toHaveText(['Browse']);
});
