// Lists and people: the ways through the catalogue, and back.
import { expect, test } from './fixtures.mjs';

const notFound = 'This page is not in the catalogue';

test('a reader goes from the start by a genre and a title to a person, to another title, and back', async ({
  page,
  site,
}) => {
  await site.open();
  await site.section('By kind and genre').getByRole('link', { name: /^Sport \d+$/ }).click();
  await expect(site.heading('Chinese Sports Films and Series')).toBeVisible();
  await expect(page).toHaveTitle('Chinese Sports Films and Series · Juku 剧库');

  const leap = site.link(/^Leap 夺冠 · 2020/);
  await leap.scrollIntoViewIfNeeded();
  const placeInList = await site.scrolled();
  await leap.click();
  await expect(site.heading(/^Leap – /)).toBeVisible();
  await site.isScrolledTo(0);

  const gongLi = site.section('Cast').getByRole('link', { name: 'Gong Li 巩俐' });
  await gongLi.scrollIntoViewIfNeeded();
  const placeInTitle = await site.scrolled();
  await gongLi.click();
  await expect(site.heading('Gong Li 巩俐')).toBeFocused();
  await expect(page).toHaveTitle('Gong Li 巩俐 · Juku 剧库');
  await site.isScrolledTo(0);

  const another = site.section('Cast').getByRole('link', { name: /^Raise the Red Lantern/ });
  await another.scrollIntoViewIfNeeded();
  const placeInPerson = await site.scrolled();
  await another.click();
  await expect(site.heading(/^Raise the Red Lantern – /)).toBeVisible();

  await page.goBack();
  await expect(site.heading('Gong Li 巩俐')).toBeAttached();
  await site.isScrolledTo(placeInPerson);
  await page.goBack();
  await expect(site.section('Story')).toBeAttached();
  await site.isScrolledTo(placeInTitle);
  await page.goBack();
  await expect(site.heading('Chinese Sports Films and Series')).toBeAttached();
  await site.isScrolledTo(placeInList);
});

test('a long list goes on at an address of its own, and back', async ({ page, site }) => {
  await site.open('genre/romance/');
  const cards = page.getByRole('main').getByRole('list').getByRole('link');
  await expect(cards).toHaveCount(60);
  const first = await cards.first().getAttribute('href');
  await site.link('Next page').click();
  await expect(page).toHaveURL(/\/genre\/romance\/page\/2\/$/);
  await expect(page).toHaveTitle('Chinese Romance Films and Series, page 2 · Juku 剧库');
  await expect(page.getByText(/^Page 2 of \d$/)).toBeVisible();
  await expect(cards.first()).not.toHaveAttribute('href', first);
  await site.link('Previous page').click();
  await expect(page).toHaveURL(/\/genre\/romance\/$/);
  await expect(cards.first()).toHaveAttribute('href', first);
});

test('the company and the site of a title lead to their lists', async ({ page, site }) => {
  for (const [link, heading] of [
    ['J.Q. Pictures', 'Produced by J.Q. Pictures'],
    ['Viki', 'To watch on Viki'],
  ]) {
    await site.open('title/leap-2020/');
    await site.section('Facts').getByRole('link', { name: link, exact: true }).click();
    await expect(site.heading(heading)).toBeVisible();
    await expect(page).toHaveTitle(`${heading} · Juku 剧库`);
    await expect(site.link(/^Leap 夺冠/)).toHaveCount(1);
  }
});

test('the link to the genres leads to them from everywhere', async ({ page, site }) => {
  await site.open('person/gong-li/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Genres' }).click();
  await expect(page.getByRole('heading', { name: 'By kind and genre' })).toBeInViewport();
  await site.section('By kind and genre').getByRole('link', { name: /^Films \d+$/ }).click();
  await expect(site.heading('Films')).toBeVisible();
});

for (const address of ['person/nobody-at-all/', 'company/nobody-at-all/', 'genre/romance/page/99/']) {
  test.describe(`/${address}, which is not there`, () => {
    test.use({ allowConsole: [new RegExp(`status of 404 .*/${address}`)] });

    test('is not found', async ({ page, site }) => {
      await site.open(address);
      await expect(site.heading(notFound)).toBeVisible();
      await expect(page).toHaveTitle(`${notFound} · Juku 剧库`);
    });
  });
}

test('a genre that does not exist is not found', async ({ site }) => {
  await site.open('genre/romanze/');
  await expect(site.heading(notFound)).toBeVisible();
});
