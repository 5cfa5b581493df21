// The site without script: pages that can be read and links that lead on.
import { expect, test } from './fixtures.mjs';

test.use({ javaScriptEnabled: false });

test('a reader goes from the start by a year to a title and to a person', async ({ page, site }) => {
  await page.goto('./');
  await expect(site.heading('Juku 剧库')).toBeAttached();
  await site.link(/^2020 Chinese Drama List/).click();
  await expect(site.heading('2020 Chinese Drama List')).toBeVisible();
  await expect(page).toHaveTitle('2020 Chinese Drama List · Juku 剧库');
  await site.link(/^Leap 夺冠/).click();
  await expect(site.heading('Leap – Gong Li, Huang Bo, Wu Gang')).toBeVisible();
  await expect(page).toHaveTitle(/^Leap – /);
  await expect(page.getByText(/In 1980 the women's team/)).toBeVisible();
  await site.link(/^Gong Li/).first().click();
  await expect(site.heading(/^Gong Li/)).toBeVisible();
  await expect(page).toHaveTitle(/^Gong Li/);
  await expect(page.getByText('Lang Ping')).toBeVisible();
  await site.link(/^Farewell My Concubine/).first().click();
  await expect(site.section('Story')).toBeVisible();
});

test('the form says that it needs script', async ({ page }) => {
  await page.goto('./title/leap-2020/');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await expect(page.getByText(/does not let the site keep anything/)).toBeHidden();
});

test('an unknown address answers 404 with the page that says so', async ({ page, site }) => {
  const answer = await page.goto('./title/nothing-1900/');
  expect(answer.status()).toBe(404);
  await expect(site.heading('This page is not in the catalogue')).toBeVisible();
  await site.link('To the start page').click();
  await expect(site.heading('Juku 剧库')).toBeAttached();
});

test('the search box leads to a page that says what searching needs, and where to browse', async ({ page, site, search }) => {
  await page.goto('./title/leap-2020/');
  await search.box.fill('gong li');
  await search.box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=gong\+li$/);
  await expect(site.heading('Search')).toBeVisible();
  await expect(page.getByText('Searching needs JavaScript. The lists of the catalogue do not.')).toBeVisible();
  await site.link('The lists of the catalogue').click();
  await expect(page.getByRole('heading', { name: /By kind/ }).first()).toBeInViewport();
});
