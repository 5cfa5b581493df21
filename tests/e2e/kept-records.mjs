// What a reader has made, as it lies in the storage.

const kept = (record) => JSON.stringify({ v: 2, record });
const moment = (day) => Date.parse(`${day}T12:00:00Z`);
/** Traces of what was deleted last for 90 days. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** A review under its key. Its fields stand in the order in which the site writes them. */
export function review(id, title, { day = '2026-03-01', name = 'Mei 美', rating = 8, headline, body, spoiler = false, scores }) {
  const at = moment(day);
  const all = { id, title, created: at, updated: at, name, rating, headline, body, spoiler, scores };
  return { [`review:${title}:${id}`]: kept({ review: all }) };
}

/** How a reader stands to a title, under its key. */
export function mark(title, { day = '2026-03-01', ...rest }) {
  return { [`mark:${title}`]: kept({ mark: { title, updated: moment(day), ...rest } }) };
}

/** A list under its key. */
export function list(id, name, titles, { day = '2026-03-01', note } = {}) {
  const at = moment(day);
  return { [`list:${id}`]: kept({ list: { id, created: at, updated: at, name, note, titles } }) };
}

/** Words that are hard on files and links: both scripts, emoji of several parts, quotes, and lines. */
export const words = '看了三遍。\n\n"Twice", she said; 👩‍👩‍👧‍👦 cried.\n=1+1, & <b>that</b> is it';

/** A shelf with something of every kind. */
export const shelf = {
  ...review('a1', 'leap-2020', { rating: 9, headline: '好, "very" good', body: words, scores: { story: 8, music: 10 } }),
  ...review('a2', 'the-long-season-2023', { body: 'It ends badly.', spoiler: true }),
  'review:hero-2002:a3': kept({ tombstone: { id: 'a3', title: 'hero-2002', deleted: moment(yesterday) } }),
  ...mark('leap-2020', { status: 'seen', rating: 9, viewings: ['2021-02-12', '2025-01-31'], tags: ['With Mum', '国庆'] }),
  ...mark('the-long-season-2023', { status: 'watching', episodes: 5 }),
  ...mark('hero-2002', { status: 'want' }),
  ...mark('yi-yi-2000', { day: yesterday }),
  ...mark('gone-1999', { status: 'dropped', rating: 2 }),
  ...list('b1', '合家欢 for all', ['leap-2020', 'hero-2002'], { note: 'On New Year.\n\nIn this order.' }),
  'draft:hero-2002': '{"v":1,"began_from":null,"draft":{"name":"Mei","rating":null,"headline":"","body":"Half a","spoiler":false}}',
  'review:leap-2020:z9': '{"v":99,"mood":"good"}',
};

/** The copy that has just these. */
export function copyOf(texts) {
  const all = Object.entries(texts);
  const drafts = all.filter(([key]) => key.startsWith('draft:')).map(([key, text]) => ({ key: key.slice(6), text }));
  const records = all.filter(([key]) => !key.startsWith('draft:')).map(([, text]) => JSON.parse(text).record);
  return { juku: 2, records, drafts, unreadable: [] };
}
