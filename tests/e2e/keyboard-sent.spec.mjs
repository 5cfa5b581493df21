// What is passed on by link, and the shelf for another device, by keyboard alone.
import { expect, test } from './fixtures.mjs';
import { fill, filled, ids, linkTo } from './pages/filled.mjs';
import { Parcel } from './pages/parcel.mjs';
import { shareSheet } from './pages/share-sheet.mjs';
import { Shelf } from './pages/shelf.mjs';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const reviewKey = `review:the-long-season-2023:${ids.review}`;

/** A text that does not become shorter by packing. */
const chinese = (length, seed) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + (((at + 999 * seed) * 7919) % 20_000))).join('');

/** Copies the link that is offered, and closes the offer. */
async function copied({ page, site }) {
  const parcel = new Parcel(page);
  await expect(parcel.link).toBeVisible();
  await site.enter(parcel.copy);
  await expect(parcel.said).toHaveText('Link copied.');
  await expect(parcel.copy).toBeFocused();
  const link = await parcel.clipboard();
  expect(link).toBe(await parcel.link.inputValue());
  await site.enter(parcel.close);
  await expect(parcel.offer).toHaveCount(0);
  await expect(site.heading(/./)).toBeFocused();
  return link;
}

/** The keys of all that a reader keeps. */
const keys = async (files) => Object.keys(await files.kept());

test('the address of a title is copied', async ({ page, site, baseURL }) => {
  await site.open('title/leap-2020/');
  const share = site.section('Spread the love');
  const copy = share.getByRole('button', { name: 'Copy link' });
  await site.enter(copy);
  await expect(share.getByRole('status')).toHaveText('Link copied');
  await expect(copy).toBeFocused();
  expect(await new Parcel(page).clipboard()).toBe(new URL('title/leap-2020/', baseURL).href);
});

test("a title and a review are handed to the system's share sheet", async ({ page, site, baseURL }) => {
  const shared = await shareSheet(page);
  await site.open('title/leap-2020/');
  const title = site.section('Spread the love').getByRole('button', { name: 'Share…' });
  // Closed without a choice, and opened again.
  for (const times of [1, 2]) {
    if (times === 1) await site.enter(title);
    else await page.keyboard.press('Enter');
    await expect.poll(shared).toHaveLength(times);
    await expect(title).toBeFocused();
  }
  expect((await shared())[1].url).toBe(new URL('title/leap-2020/', baseURL).href);

  await fill(page, site);
  await site.open(`shelf/?share=${ids.review}`);
  const parcel = new Parcel(page);
  const link = await parcel.link.inputValue();
  await site.enter(parcel.sheet);
  await expect.poll(async () => (await shared()).map((data) => data.url)).toEqual([link]);
  await expect(parcel.sheet).toBeFocused();
});

test('a review is passed on; who gets it keeps it, takes that back, and keeps it again', async ({ page, site, anotherReader }) => {
  await fill(page, site);
  await site.open(`shelf/?share=${ids.review}`);
  const other = await anotherReader(await copied({ page, site }));
  const parcel = new Parcel(other.page);
  await expect(parcel.standing).toHaveText('It is not saved here unless you keep it.');
  await other.site.enter(parcel.keep);
  await expect(parcel.said).toHaveText('Kept on your shelf. Undo');
  await expect(parcel.said).toBeFocused();
  expect(await keys(other.files)).toEqual([reviewKey]);
  await other.site.enter(other.files.undo, 3);
  await expect(parcel.said).toHaveText('As it was before.');
  await expect(parcel.said).toBeFocused();
  await other.files.keeps({});
  await other.site.enter(parcel.keep);
  await expect(parcel.standing).toHaveText('This is on your shelf already.');
  await other.site.enter(parcel.shelf);
  await expect(other.site.heading('My shelf')).toBeFocused();
  await expect(new Shelf(other.page).stands('The Long Season')).toHaveText('Reviewed');
});

test('another version of a review takes the place of mine, mine comes back, and both are kept', async ({ page, site, anotherReader }) => {
  await fill(page, site);
  const other = await anotherReader(await linkTo(page, site, `shelf/?share=${ids.review}`));
  const parcel = new Parcel(other.page);
  const { review } = filled[reviewKey].record;
  const mine = { [reviewKey]: JSON.stringify({ v: 2, record: { review: { ...review, body: 'Mine.' } } }) };
  await other.files.keep(mine);
  await other.site.reload();
  await expect(parcel.shown).toContainText('Your shelf has another version of this');
  await other.site.enter(parcel.replace);
  await expect(parcel.said).toBeFocused();
  expect(JSON.parse((await other.files.kept())[reviewKey]).record.review.body).toBe(review.body);
  await other.site.enter(other.files.undo, 3);
  await other.files.keeps(mine);
  await other.site.enter(parcel.both);
  await expect(parcel.said).toBeFocused();
  const bodies = Object.values(await other.files.kept()).map((text) => JSON.parse(text).record.review.body);
  expect(bodies.sort()).toEqual([review.body, 'Mine.'].sort());
});

test('a list is passed on from where it stands, and is a list of who keeps it', async ({ page, site, anotherReader }) => {
  const shelf = new Shelf(page);
  await fill(page, site);
  await site.open('shelf/');
  await site.enter(shelf.way(/^Lists/));
  await site.enter(page.getByRole('link', { name: /With the family/ }));
  const share = page.getByRole('button', { name: 'Share by link' });
  await site.enter(share);
  await expect(new Parcel(page).offer).toBeFocused();
  const names = await shelf.itemNames.allTextContents();
  expect(names).toHaveLength(5);
  const other = await anotherReader(await copied({ page, site }));
  await expect(share).toBeVisible();

  const parcel = new Parcel(other.page);
  await expect(parcel.shown.locator('.card__name')).toHaveText(names);
  await other.site.enter(parcel.keep);
  await expect(parcel.said).toBeFocused();
  await other.site.enter(parcel.shelf);
  await expect(other.site.heading('My shelf')).toBeFocused();
  const theirs = new Shelf(other.page);
  await other.site.enter(theirs.way(/^Lists 1$/));
  await other.site.enter(other.page.getByRole('link', { name: /With the family/ }));
  await expect(theirs.itemNames).toHaveText(names);
});

test('a year is passed on, and its titles lead on', async ({ page, site, anotherReader }) => {
  await fill(page, site);
  await site.open('shelf/stats/?year=2025');
  await site.enter(page.getByRole('button', { name: 'Share by link' }));
  await expect(new Parcel(page).offer).toBeFocused();
  const other = await anotherReader(await copied({ page, site }));
  const parcel = new Parcel(other.page);
  await expect(parcel.shown.getByRole('heading', { name: '2025, as seen by Mei 梅' })).toBeVisible();
  await other.site.enter(parcel.shown.getByRole('link', { name: /^Yi Yi/ }));
  await expect(other.site.heading(/^Yi Yi – /)).toBeFocused();
});

test('a shelf goes to another device by codes, and by the same as links', async ({ page, site, files, anotherReader }) => {
  test.slow();
  const { keyboard } = page;
  const { 'mark:duckweed-2017': newer, 'draft:farewell-my-concubine-1993': draft, ...records } = filled;
  for (const at of [1, 2, 3]) {
    const more = { ...filled[reviewKey].record.review, id: `c${at}`, title: 'yi-yi-2000', body: chinese(300, at) };
    records[`review:yi-yi-2000:c${at}`] = { v: 2, record: { review: more } };
  }
  await fill(page, site, records);
  await files.open();
  await site.enter(files.showCodes);
  const code = page.getByRole('img', { name: /^Code \d+ of \d+$/ });
  await expect(code).toHaveAccessibleName(/^Code 1 of/);
  const count = Number((await code.getAttribute('aria-label')).match(/\d+$/)[0]);
  expect(count).toBeGreaterThan(2);
  const next = page.getByRole('button', { name: 'Next code' });
  await site.enter(next);
  await expect(code).toHaveAccessibleName(/^Code 2 of/);
  await expect(next).toBeFocused();
  const previous = page.getByRole('button', { name: 'Previous code' });
  await keyboard.press('Shift+Tab');
  await expect(previous).toBeFocused();

  await site.enter(page.locator('summary', { hasText: 'The same as links' }));
  const links = [];
  for (let at = 1; at <= count; at += 1) {
    const copy = page.getByRole('button', { name: `Copy: Code ${at} of ${count}` });
    await site.enter(copy, 3);
    const link = await page.getByRole('textbox', { name: `Code ${at} of ${count}` }).inputValue();
    await expect.poll(() => new Parcel(page).clipboard()).toBe(link);
    await expect(copy).toBeFocused();
    links.push(link);
  }

  const other = await anotherReader(links[0]);
  const parcel = new Parcel(other.page);
  for (const [at, link] of links.entries()) {
    await other.page.goto(link);
    await expect(parcel.shown).toContainText(`piece ${at + 1} of ${count}`);
    await other.site.enter(parcel.look);
    await expect(other.page.getByRole('heading', { name: 'What this file would bring' })).toBeFocused();
    await other.site.enter(other.files.confirm);
    await expect(other.files.said).toBeFocused();
    await expect(other.files.undo).toBeVisible();
  }
  expect(await keys(other.files)).toEqual(Object.keys(records).sort());
});
