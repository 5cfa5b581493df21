// What is passed on by link: it travels in the link itself, and is somebody else's until it is kept.
import { expect, test } from './fixtures.mjs';
import { list, mark, review, shelf, words } from './kept-records.mjs';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Copies the link that is offered, and says what it is. */
async function copied(page) {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('#desk-said')).toHaveText('Link copied.');
  const link = await page.getByLabel(/^Link/).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  return link;
}

const keep = (page) => page.getByRole('button', { name: 'Keep a copy on my shelf' });
/** What a page says of what was sent. */
const standing = (page) => page.locator('.list-head').getByRole('status');
const parcel = (page) => page.getByRole('main').locator('.parcel');
/** What a page says instead of a parcel. */
const trouble = (page, heading) => page.getByRole('heading', { level: 2, name: heading });

/** A text that does not become shorter by packing. */
const chinese = (length, seed = 0) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + (((at + 999 * seed) * 7919) % 20_000))).join('');

/** The link that a page offers to a reader who has made something. */
async function linkOf(page, site, files, texts, address) {
  await site.open('about/');
  await files.keep(texts);
  await site.open(address);
  return copied(page);
}

test('a review arrives word for word, is kept by a press, and is there the second time', async ({ page, site, files, anotherReader }) => {
  const mine = review('a1', 'leap-2020', { rating: 9, headline: '好, "very" good', body: words, scores: { story: 8 } });
  const link = await linkOf(page, site, files, mine, 'shelf/?share=a1');
  await expect(page.getByRole('heading', { name: 'Share: my review of Leap' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR code of the link to my review of Leap' })).toBeVisible();
  const other = await anotherReader(link);
  await expect(standing(other.page)).toHaveText('It is not saved here unless you keep it.');
  await expect(other.page.getByRole('main').getByRole('link', { name: /^Leap/ })).toBeVisible();
  const shown = other.page.getByRole('article');
  await expect(shown.getByRole('heading')).toHaveText('好, "very" good');
  expect((await shown.locator('.review__text').allInnerTexts()).join('\n\n')).toBe(words);
  await expect(parcel(other.page)).toContainText('Story');
  expect(await other.files.kept()).toEqual({});

  await keep(other.page).click();
  await expect(other.files.said).toHaveText('Kept on your shelf. Undo');
  await other.files.keeps(mine);
  await expect(standing(other.page)).toHaveText('This is on your shelf already.');
  await expect(keep(other.page)).toHaveCount(0);
  await other.files.undo.click();
  await other.files.keeps({});
  await keep(other.page).click();
  await other.files.keeps(mine);
  await other.site.reload();
  await expect(standing(other.page)).toHaveText('This is on your shelf already.');
  await other.site.open('title/leap-2020/');
  await expect(other.reviews.item('看了三遍。')).toBeVisible();
});

test('of two versions both can be kept, or mine replaced, and undo has mine again', async ({ page, site, files, anotherReader }) => {
  const link = await linkOf(page, site, files, review('a1', 'leap-2020', { body: 'Theirs.' }), 'shelf/?share=a1');
  const other = await anotherReader(link);
  const mine = review('a1', 'leap-2020', { day: '2026-04-01', body: 'Mine.' });
  await other.files.keep(mine);
  await other.site.reload();
  await expect(parcel(other.page)).toContainText('Your shelf has another version of this, changed on 1 April 2026.');
  const bodies = async () => Object.values(await other.files.kept()).map((text) => JSON.parse(text).record.review.body);
  await other.page.getByRole('button', { name: 'Replace mine' }).click();
  await expect.poll(bodies).toEqual(['Theirs.']);
  await other.files.undo.click();
  await other.files.keeps(mine);
  await other.page.getByRole('button', { name: 'Keep both' }).click();
  await expect.poll(async () => (await bodies()).sort()).toEqual(['Mine.', 'Theirs.']);
});

test('a list arrives with its note and order, from its button', async ({ page, site, files, anotherReader }) => {
  const mine = list('b1', '合家欢 for all', ['hero-2002', 'leap-2020', 'gone-1999'], { note: 'On New Year.\n\nIn this order.' });
  await site.open('about/');
  await files.keep({ ...mine, ...review('a1', 'yi-yi-2000', { body: 'Named.' }) });
  await site.open('shelf/?show=list&id=b1');
  await page.getByRole('button', { name: 'Share by link' }).click();
  await expect(page.getByRole('heading', { name: 'Share: 合家欢 for all' })).toBeFocused();
  const link = await copied(page);
  await page.getByRole('link', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Share:/ })).toHaveCount(0);
  await expect(page).toHaveURL(/\?show=list&id=b1$/);

  const other = await anotherReader(link);
  await expect(parcel(other.page)).toContainText('A list by Mei 美 · 3 titles');
  await expect(parcel(other.page)).toContainText('On New Year.');
  await expect(parcel(other.page).locator('.card__name')).toHaveText(['Hero', 'Leap']);
  await expect(parcel(other.page)).toContainText('gone-1999');
  await keep(other.page).click();
  await other.files.keeps(mine);
});

test('a year arrives as numbers, and there is nothing to keep', async ({ page, site, files, anotherReader }) => {
  await site.open('about/');
  await files.keep({
    ...mark('leap-2020', { status: 'seen', rating: 9, viewings: ['2025-01-31'] }),
    ...review('a1', 'leap-2020', { day: '2025-02-01', body: 'Again.' }),
  });
  await site.open('shelf/stats/?year=2025');
  await page.getByRole('main').locator('button[name=share-year]').click();
  await expect(page.getByRole('heading', { name: 'Share: my 2025 in review' })).toBeFocused();
  const other = await anotherReader(await copied(page));
  await expect(parcel(other.page).getByRole('heading', { level: 2 })).toHaveText('2025, as seen by Mei 美');
  await expect(parcel(other.page)).toContainText('1 title');
  await expect(parcel(other.page).locator('.card__name')).toHaveText(['Leap']);
  await expect(keep(other.page)).toHaveCount(0);
  await expect(standing(other.page)).toHaveText('It is in the link alone, and not saved here.');
  expect(await other.files.kept()).toEqual({});
});

test('the codes for another device bring the same records, in any order', async ({ page, files, anotherReader }) => {
  test.slow();
  const filler = Array.from({ length: 12 }, (_, at) => review(`c${at}`, 'yi-yi-2000', { body: chinese(300, at) }));
  const { 'draft:hero-2002': draft, 'review:leap-2020:z9': newer, ...records } = shelf;
  await files.open();
  await files.keep(Object.assign({ 'review:leap-2020:z9': newer }, records, ...filler));
  await files.open();
  await files.showCodes.click();
  await page.getByText('The same as links').click();
  const links = await page.getByLabel(/^Code \d+ of \d+$/).and(page.locator('input')).evaluateAll((fields) => fields.map((field) => field.value));
  expect(links.length).toBeGreaterThan(2);
  await expect(page.getByText('Not sent: 1 record that this version cannot read.')).toBeVisible();
  await page.getByRole('button', { name: 'Next code' }).click();
  await expect(page.getByRole('img', { name: `Code 2 of ${links.length}` })).toBeVisible();

  const other = await anotherReader(links.at(-1));
  for (const link of links.toReversed()) {
    await other.page.goto(link);
    await expect(parcel(other.page)).toContainText(`piece ${links.indexOf(link) + 1} of ${links.length}`);
    await other.page.getByRole('button', { name: 'See what it would change' }).click();
    await other.files.confirm.click();
    await other.files.undo.waitFor();
  }
  await other.files.keeps(Object.assign({}, records, ...filler));
  await other.page.goto(links[0]);
  await other.page.getByRole('button', { name: 'See what it would change' }).click();
  await expect(other.files.preview).toContainText('Nothing would change');
});

test('what is too long for messengers, or for any link, says so and goes as a file', async ({ page, site, files, anotherReader, baseURL }) => {
  await site.open('about/');
  await files.keep({ ...review('a1', 'leap-2020', { body: chinese(1500) }), ...review('a2', 'leap-2020', { body: chinese(40_000) }) });
  await site.open('shelf/?share=a1');
  await expect(page.getByText('Many messengers cut links of more than 2000 characters.')).toBeVisible();
  const long = await anotherReader(await copied(page));
  await expect(long.page.getByRole('article')).toContainText(chinese(1500));

  await site.open('shelf/?share=a2');
  await expect(page.getByText('It is too long for any link.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(0);
  const { name, content } = await files.downloaded(page.getByRole('button', { name: 'Save as a file to send' }));
  expect(name).toBe('juku-shared.json');
  const other = await anotherReader(`${baseURL}shelf/?show=copy`);
  await other.files.bring(name, content);
  await other.files.keeps(review('a2', 'leap-2020', { body: chinese(40_000) }));
});

test.describe('a link that is not whole', () => {
  const text = 'It came whole. 完整。';
  let link;
  test.beforeEach(async ({ page, site, files }) => {
    link = await linkOf(page, site, files, review('a1', 'leap-2020', { body: text }), 'shelf/?share=a1');
  });

  test('opens with what programs put around links, and says what is wrong with all others', async ({ anotherReader }) => {
    const [address, fragment] = link.split('#');
    const other = await anotherReader(link);
    const ends = ['', '.', ',', ')', '。', '>', '%20', '…', '&utm_source=x', '?from=timeline'].map((end) => fragment + end);
    const whole = [...ends, `%23${fragment}`, `/${fragment}`, fragment.replace('.', '%2E')];
    const middle = fragment.length / 2;
    const broken = [
      ['', 'This link holds nothing.'],
      [fragment.slice(0, -9), 'The end of this link is missing.'],
      [fragment.slice(0, 5), 'The end of this link is missing.'],
      [fragment.slice(0, middle) + (fragment[middle] === 'A' ? 'B' : 'A') + fragment.slice(middle + 1), 'This link was changed on its way.'],
      [fragment.replace(/^1/, '2'), 'A newer version of this site made this link.'],
      [fragment.replace(/^1/, '99999999999999'), 'This link was changed on its way.'],
      [fragment.replace(/^1/, '0'), 'This link was changed on its way.'],
      ['review-a1', 'This link was changed on its way.'],
      ['<img src=x onerror=alert(1)>', 'This link was changed on its way.'],
      ['javascript:alert(1)', 'This link was changed on its way.'],
      ['%', 'This link was changed on its way.'],
      ['%ff%fe', 'This link was changed on its way.'],
      [`1.${'A'.repeat(70_000)}`, 'This link is too long.'],
    ];
    expect(broken).toHaveLength(whole.length);
    const open = (fragment) => other.page.evaluate((link) => location.assign(link), `${address}#${fragment}`);
    // In turn, so that none is taken for the one before.
    for (const [at, [some, heading]] of broken.entries()) {
      await open(some);
      await expect(trouble(other.page, heading), some.slice(0, 80)).toBeVisible();
      await expect(other.page.getByRole('main').getByRole('link', { name: 'My shelf' })).toBeVisible();
      await expect(other.page.getByRole('article')).toHaveCount(0);
      await open(whole[at]);
      await expect(other.page.getByRole('article'), whole[at]).toContainText(text);
    }
    // The same where the page begins with it.
    await open(fragment.slice(0, -9));
    await other.site.reload();
    await expect(trouble(other.page, 'The end of this link is missing.')).toBeVisible();
  });

  test('gives way to another in the same tab, and Back has the first again', async ({ page, site, files, anotherReader }) => {
    await site.open('about/');
    await files.keep(review('a2', 'hero-2002', { body: 'The second.' }));
    await site.open('shelf/?share=a2');
    const second = await copied(page);
    const other = await anotherReader(link);
    const shown = other.page.getByRole('article');
    await expect(shown).toContainText(text);
    await keep(other.page).click();
    await expect(other.files.said).not.toHaveText('');
    await other.page.evaluate((link) => location.assign(link), second);
    await expect(shown).toContainText('The second.');
    await expect(standing(other.page)).toHaveText('It is not saved here unless you keep it.');
    await expect(other.files.said).toHaveText('');
    await other.page.goBack();
    await expect(shown).toContainText(text);
    await expect(standing(other.page)).toHaveText('This is on your shelf already.');
    await other.page.evaluate(() => location.assign('#nonsense'));
    await expect(trouble(other.page, 'This link was changed on its way.')).toBeVisible();
    await other.page.goBack();
    await expect(shown).toContainText(text);
    await other.page.getByRole('main').getByRole('link', { name: /^Leap/ }).click();
    await expect(other.site.heading(/^Leap/)).toBeVisible();
    await other.page.goBack();
    await expect(shown).toContainText(text);
  });
});
