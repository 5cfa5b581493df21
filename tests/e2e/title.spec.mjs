// What a title page shows.
import { expect, test } from './fixtures.mjs';

/** The facts as pairs of label and value. */
async function facts(site) {
  const rows = site.section('Facts').locator('dl > div');
  await expect(rows).not.toHaveCount(0);
  return Object.fromEntries(
    await rows.evaluateAll((all) =>
      all.map((row) => ['dt', 'dd'].map((part) => row.querySelector(part).innerText.replace(/\s+/g, ' '))),
    ),
  );
}

test('a title opened cold shows all that is known of it', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  await expect(page).toHaveTitle('Leap – Gong Li, Huang Bo, Wu Gang · Juku 剧库');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
    'Leap – Gong Li, Huang Bo, Wu Gang',
  );
  await expect(
    page.getByText(
      'Leap (夺冠) is a 2020 Chinese-language sports film directed by Peter Chan and starring Gong Li, Huang Bo and Wu Gang.',
    ),
  ).toBeVisible();
  expect(await facts(site)).toEqual({
    'English Title': 'Leap',
    'Chinese Title': '夺冠',
    'Also Known As': expect.stringContaining('中国女排'),
    Genre: expect.stringMatching(/^Sport.*Drama$/),
    Duration: '135 min.',
    Director: 'Peter Chan 陈可辛',
    Writer: 'Zhang Ji 张冀',
    Producer: expect.stringMatching(/^Xu Yuezhen 许月珍.*Zhang Yibai 张一白$/),
    'Product Company': 'J.Q. Pictures',
    'Released Date': '25 September 2020',
    'Broadcast Website': expect.stringMatching(/^Viki.*Huashi\.tv$/),
  });
  const cast = site.section('Cast').getByRole('listitem');
  await expect(cast).toHaveCount(6);
  await expect(cast.first()).toHaveText(/^Gong Li\s*巩俐\s*Lang Ping$/);
  await expect(cast.last()).toHaveText(/volleyball team\s*中国女子排球队\s*Themselves$/);
  const story = site.section('Story').getByRole('paragraph');
  await expect(story).toHaveCount(4);
  await expect(story.first()).toContainText('trains against the men of Jiangsu');
});

test('six other titles are shown, each with a reason', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  const cards = site.section('You May Also Like').getByRole('listitem');
  await expect(cards).toHaveCount(6);
  for (const card of await cards.all()) {
    await expect(card).toContainText(/Same (director|writer|producer): |With |Also |From \d{4}|The same story/);
  }
  await expect(cards.filter({ hasText: 'Same director: Peter Chan' })).not.toHaveCount(0);
  const first = cards.first().getByRole('link');
  const address = await first.getAttribute('href');
  await first.click();
  await expect(page).toHaveURL((url) => url.pathname === address);
  await expect(site.heading(/./)).not.toContainText('Leap');
});

const kinds = [
  '',
  'year/2023/',
  'title/leap-2020/',
  'title/one-and-only-2023/',
  'title/journey-to-the-west-1986/',
  'genre/sport/',
  'person/gong-li/',
];
for (const address of kinds) {
  test(`every Chinese character of /${address} is marked as Chinese`, async ({ page, site }) => {
    await site.open(address);
    const { seen, unmarked } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const isCode = parentElement.closest('script, style, noscript');
        if (/\p{Script=Han}/u.test(data) && !isCode) {
          const language = parentElement.closest('[lang]').getAttribute('lang');
          texts.push({ text: data, marked: language.startsWith('zh-Han') });
        }
      }
      return { seen: texts.length, unmarked: texts.filter(({ marked }) => !marked) };
    });
    expect(seen).toBeGreaterThan(5);
    expect(unmarked).toEqual([]);
  });
}

test('titles of the same name are told apart by their year', async ({ site }) => {
  for (const [year, name] of [
    [2023, 'One and Only'],
    [2021, 'One and Only'],
    [2001, 'Meteor Garden'],
    [2018, 'Meteor Garden'],
    [2017, 'The King’s Avatar'],
    [2019, 'The King’s Avatar'],
  ]) {
    const distinct = new RegExp(`^${name.replace('’', "['’]")} \\(${year}\\)`);
    await site.open(`year/${year}/`);
    await site.link(distinct).click();
    await expect(site.heading(distinct)).toBeVisible();
  }
});

test('a date is shown as exact as it is known', async ({ site }) => {
  for (const [id, label, words] of [
    ['a-world-without-thieves-2004', 'Released Date', 'December 2004'],
    ['not-one-less-1999', 'Released Date', '1999'],
    ['journey-to-the-west-1986', 'Released Date', '1986'],
    ['journey-to-the-west-1986', 'Ended', '1988'],
    ['the-kings-avatar-2017', 'Ended', 'June 2017'],
  ]) {
    await site.open(`title/${id}/`);
    expect(await facts(site), id).toHaveProperty([label], words);
  }
});

test('what is not known has no label', async ({ site }) => {
  await site.open('title/the-volunteers-the-battle-of-life-and-death-2024/');
  const film = Object.keys(await facts(site));
  expect(film).toContain('Director');
  for (const label of ['Duration', 'Product Company', 'Episodes']) expect(film).not.toContain(label);
  await site.open('title/love-me-love-my-voice-2023/');
  const series = await facts(site);
  expect(series.Episodes).toBe('33');
  for (const label of ['Duration', 'Director', 'Product Company']) expect(series).not.toHaveProperty([label]);
});

test('no page shows an empty value or the word of a programmer', async ({ page, site }) => {
  for (const id of [
    'leap-2020',
    'the-volunteers-the-battle-of-life-and-death-2024',
    'love-me-love-my-voice-2023',
    'still-tomorrow-2016',
    'back-to-field-2017',
    'havoc-in-heaven-1961',
    'pleasant-goat-and-big-big-wolf-2005',
    'article-20-2024',
    'the-kings-avatar-2019',
    'sisters-who-make-waves-2020',
  ]) {
    await site.open(`title/${id}/`);
    const values = Object.values(await facts(site));
    expect(values.filter((value) => !value.trim()), id).toEqual([]);
    await expect(page.locator('body'), id).not.toContainText(/\b(null|undefined|NaN)\b/);
    const filled = 'h1, h2, h3, li, dt, dd, a, button, .story p, .title-hero p';
    await expect(page.locator(`main :is(${filled}):empty`), id).toHaveCount(0);
  }
});
