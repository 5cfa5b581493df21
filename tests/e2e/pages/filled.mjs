// A shelf that somebody has filled over three years.
const day = 86_400_000;

const titles = [
  ['the-long-season-2023', { status: 'seen', rating: 10, episodes: 12, viewings: ['2023-05-06', '2025-02-14'], tags: ['东北', 'rewatch'] }],
  ['farewell-my-concubine-1993', { status: 'seen', rating: 9, viewings: ['2024-11-03'], tags: ['with Mei'] }],
  ['yi-yi-2000', { status: 'seen', rating: 10, viewings: ['2025-01-20'] }],
  ['joy-of-life-2019', { status: 'watching', episodes: 17 }],
  ['hidden-love-2023', { status: 'dropped', rating: 3, episodes: 4 }],
  ['crouching-tiger-hidden-dragon-2000', { status: 'seen', rating: 8, viewings: ['2025-03'] }],
  ['a-city-of-sadness-1989', { status: 'want' }],
  ['leap-2020', { status: 'seen', rating: 7, viewings: ['2025-06-01'] }],
  ['strange-tales-of-tang-dynasty-ii-to-the-west-2024', { status: 'seen', rating: 6, episodes: 40, viewings: ['2025-08-09'], tags: ['detectives'] }],
  ['eat-drink-man-woman-1994', { status: 'seen', rating: 8, viewings: ['2025-08-30'], tags: ['with Mei'] }],
  ['gone-1999', { status: 'dropped' }],
];
const review = {
  id: 'd00d0000000000000000000000000001',
  title: 'the-long-season-2023',
  created: 1_740_000_000_000,
  updated: 1_740_000_000_000,
  name: 'Mei 梅',
  rating: 10,
  headline: 'Slow as a winter, and as clear',
  body: 'A detective story that cares for everybody in it.\n\n往前看，别回头。',
  spoiler: false,
  scores: { story: 10, acting: 9, music: 8 },
};
const list = {
  id: 'feed0000000000000000000000000001',
  created: 1_735_700_000_000,
  updated: 1_735_800_000_000,
  name: 'With the family 一家人',
  note: 'Nothing that keeps Grandmother awake.',
  titles: ['eat-drink-man-woman-1994', 'yi-yi-2000', 'leap-2020', 'joy-of-life-2019', 'a-city-of-sadness-1989'],
};
const draft = { name: 'Mei 梅', rating: null, headline: '', body: 'Still thinking about the last hour.', spoiler: false };

/** What lies in the storage, by the rest of the key. */
export const filled = Object.fromEntries([
  ...titles.map(([title, rest], at) => [
    `mark:${title}`,
    { v: 2, record: { mark: { title, updated: 1_735_700_000_000 + at * day, ...rest } } },
  ]),
  [`review:${review.title}:${review.id}`, { v: 2, record: { review } }],
  [`list:${list.id}`, { v: 2, record: { list } }],
  ['draft:farewell-my-concubine-1993', { v: 1, began_from: null, draft }],
  ['mark:duckweed-2017', { v: 99, mood: 'good' }],
]);

export const ids = { review: review.id, list: list.id };

/** Puts a shelf into the storage, as earlier visits would have. */
export async function fill(page, site, shelf = filled) {
  await site.open('about/');
  await page.evaluate((shelf) => {
    const base = document.querySelector('.brand').getAttribute('href');
    for (const [rest, kept] of Object.entries(shelf)) localStorage.setItem(`juku:${base}:${rest}`, JSON.stringify(kept));
  }, shelf);
}

/** The address, as `shared/#…`, that an offer to share holds. */
export async function linkTo(page, site, offer) {
  await site.open(offer);
  const link = await page.getByRole('textbox', { name: /^Link/ }).inputValue();
  return `shared/${new URL(link).hash}`;
}
