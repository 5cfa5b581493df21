// Whatever stands in a text is shown as text: 200 strings that would do harm elsewhere, in each field, by each way in.
import { expect, test as base } from './fixtures.mjs';
import { hostile } from './hostile-strings.mjs';
import { copyOf, list, mark, review } from './kept-records.mjs';
import { cells, csv, unzip } from './made-files.mjs';
import { isWhole } from './pages/views.mjs';

const test = base.extend({
  /** A test fails when a script of a text runs, a dialog opens, or the policy of the page had to stop something. */
  harm: [
    async ({ context }, use) => {
      const harm = [];
      await context.exposeFunction('__harm', (what) => harm.push(what));
      await context.addInitScript(() => {
        Object.defineProperty(window, '__hit', { set: () => window.__harm('a script ran'), get: () => undefined });
        addEventListener('securitypolicyviolation', (event) => window.__harm(`${event.violatedDirective} ${event.blockedURI}`));
      });
      context.on('page', (page) => {
        page.on('dialog', (dialog) => {
          harm.push(`dialog ${dialog.message()}`);
          dialog.dismiss();
        });
        page.on('popup', (popup) => harm.push(`popup ${popup.url()}`));
      });
      await use(harm);
      expect(harm, 'what no text may do').toEqual([]);
    },
    { auto: true },
  ],
});

/** Of these a page may have lost spaces only: fields of one line have no line breaks, and edges are trimmed. */
const bare = (text) => text.replace(/[\s\u0085]+/gu, '');
const leap = 'leap-2020';

/** So many harmless texts that pages have all that they have with the others. */
const harmless = Array.from({ length: 80 }, (_, at) => `harmless 无害 ${at}`);

/** All of them, some at a time. */
const groups = (size) => Array.from({ length: Math.ceil(hostile.length / size) }, (_, at) => hostile.slice(at * size, (at + 1) * size));

/** What a page is made of: its elements with their attributes, and where they lead. */
const parts = (page) =>
  page.evaluate(() => {
    const leading = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'style'];
    const all = [...document.querySelectorAll('*')].flatMap((element) =>
      [element.localName].concat(
        element.getAttributeNames().map((name) => {
          const value = element.getAttribute(name);
          const leads = leading.includes(name) ? (/^[^?#]*?:\/*[^/?#]*/.exec(value)?.[0] ?? 'here') : '';
          return `${element.localName} ${name} ${leads}`;
        }),
      ),
    );
    return [...new Set(all)].sort();
  });

/** The texts of elements, without spaces. */
const shown = async (locator) => (await locator.allTextContents()).map(bare);

/** A shelf with a text in every field that a reader can fill. */
function shelfOf(texts, titles) {
  return Object.assign(
    {},
    ...texts.map((text, at) => ({
      ...review(`h${at}`, leap, { name: text, headline: text, body: text, spoiler: at % 9 === 0 }),
      ...mark(titles[at], { status: 'seen', rating: 1 + (at % 10), viewings: ['2025-01-31'], tags: [text] }),
      ...list(`h${at}`, text, [titles[at], leap], { note: text }),
      [`draft:${titles[at]}`]: JSON.stringify({ v: 1, began_from: null, draft: { name: text, rating: 7, headline: '', body: text, spoiler: false } }),
    })),
  );
}

/** So many other titles of the catalogue, films and series in turn. */
const titlesOf = (page, count) =>
  page.evaluate(async ([count, leap]) => {
    const base = document.querySelector('.brand').getAttribute('href');
    const ids = async (list) => (await (await fetch(`${base}kind/${list}/data.json`)).json()).cards.map(({ id }) => id);
    const [films, series] = [
      [...(await ids('film')), ...(await ids('film/page/2'))],
      [...(await ids('series')), ...(await ids('series/page/2'))],
    ];
    return films.flatMap((film, at) => [film, series[at]]).filter((id) => id !== leap).slice(0, count);
  }, [count, leap]);

/** Where texts are shown, and which elements are there then. */
const places = {
  'title/leap-2020/': (page) => page.locator('article.review').last(),
  'shelf/': (page) => page.locator('.entry__tags').last(),
  'shelf/?show=lists': (page) => page.locator('.list-card__name').last(),
  'shelf/?show=list&id=h3': (page) => page.locator('#list-name'),
  'shelf/?show=diary': (page) => page.getByRole('main').locator('time').last(),
  'shelf/?show=drafts': (page) => page.locator('.draft__words').last(),
  'shelf/stats/': (page) => page.locator('.stats').last(),
  'shelf/?share=h3': (page) => page.locator('#offer'),
};

test('a copy with them in every field shows them as text, and no page has an element of theirs', async ({ page, site, files }) => {
  test.slow();
  await files.open();
  const titles = await titlesOf(page, hostile.length);
  const made = {};
  for (const texts of [harmless, hostile]) {
    await page.evaluate(() => localStorage.clear());
    await files.open();
    const wanted = shelfOf(texts, titles);
    const copy = copyOf(wanted);
    // What is damaged is shown, too.
    copy.records.push(...texts.map((text) => ({ mark: { title: text, mood: text } })));
    await files.choose('copy.json', JSON.stringify(copy));
    await files.confirm.waitFor();
    for (const summary of await files.preview.locator('summary').all()) await summary.click();
    const of = { preview: await parts(page) };
    const names = await shown(files.preview.getByRole('listitem'));
    for (const text of texts) expect(names.some((name) => name.startsWith(bare(text))), text).toBe(true);
    await files.confirm.click();
    await files.undo.waitFor();
    await files.keeps(wanted);
    for (const [address, ready] of Object.entries(places)) {
      await site.open(address);
      await ready(page).waitFor({ state: 'attached' });
      await isWhole(page);
      of[address] = await parts(page);
      if (texts !== hostile) continue;
      const left = of[address].filter((part) => !made[address].includes(part));
      expect(left, `only ${address} with hostile texts`).toEqual([]);
      await expect.poll(() => unshown[address]?.(page, titles) ?? [], address).toEqual([]);
    }
    expect(of.preview.filter((part) => made.preview && !made.preview.includes(part))).toEqual([]);
    Object.assign(made, texts === harmless ? of : {});
  }
});

/** The texts that a page should show and does not. */
const unshown = {
  'shelf/': async (page) => {
    const tags = await shown(page.locator('.entry__tags a'));
    expect(tags).toHaveLength(60);
    return tags.filter((tag) => !hostile.some((text) => tag === bare(`#${text}`)));
  },
  'title/leap-2020/': async (page) => {
    const texts = await shown(page.locator('article.review'));
    return hostile.filter((text) => !texts.some((shown) => shown.split(bare(text)).length > 3));
  },
  'shelf/?show=lists': async (page) => {
    const [names, notes] = [await shown(page.locator('.list-card__name')), await shown(page.locator('.list-note'))];
    return hostile.filter((text) => !names.includes(bare(text)) || !notes.includes(bare(text)));
  },
  'shelf/?show=drafts': async (page) => {
    const words = await shown(page.locator('.draft__words'));
    return hostile.filter((text) => !words.includes(bare(text)));
  },
  'shelf/?show=list&id=h3': async (page) => {
    const field = page.locator('#edit-list-note');
    return (await field.inputValue()) === hostile[3] ? [] : [hostile[3]];
  },
};

test('each of them is a tag that the shelf can be narrowed down by', async ({ page, site, files }) => {
  const tags = ['"><img src=x onerror=window.__hit=1>', 'a&tag=b', '#', '100%', '+1', '?', '%22', "';x//", '</option>', '\u202eevil', '长 &amp;'];
  await site.open('about/');
  const titles = await titlesOf(page, tags.length);
  await files.keep(Object.assign({}, ...tags.map((tag, at) => mark(titles[at], { status: 'seen', tags: [tag] }))));
  await site.open('shelf/');
  for (const tag of tags) {
    await page.getByRole('main').getByRole('link', { name: `#${tag}`, exact: true }).click();
    await expect(page).toHaveURL(/tag=/);
    await expect(page.locator('.entry__tags')).toHaveText([`#${tag}`]);
    await expect(page.locator('input[name=tag]:checked')).toHaveValue(tag);
    await page.goBack();
    await expect(page.locator('.entry__tags')).toHaveCount(tags.length);
  }
  await page.goForward();
  await site.reload();
  await expect(page.locator('.entry__tags')).toHaveText([`#${tags.at(-1)}`]);
});

test('a table with them is brought in as they are, and its copy for spreadsheets computes nothing', async ({ page, files }) => {
  await files.open();
  const titles = await titlesOf(page, hostile.length);
  const wanted = shelfOf(hostile, titles);
  await files.choose('copy.json', JSON.stringify(copyOf(wanted)));
  await files.confirm.click();
  await files.undo.waitFor();
  const { content } = await files.take('Table (CSV)');
  const [names, ...rows] = cells(content.toString().slice(1));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell)), 'formulas').toEqual([]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]));
  for (const format of ['For Letterboxd', 'For NeoDB']) {
    for (const table of Object.values(unzip((await files.take(format)).content))) {
      expect(cells(table).flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell)), format).toEqual([]);
    }
  }
  const document = (await files.take('Reviews (Markdown)')).content.toString();
  expect(document.match(/(?<!\\)<|(?<!\\)\]\((?!http)/g), 'elements and links').toBeNull();
  await page.evaluate(() => localStorage.clear());
  await files.open();
  await files.bring('table.csv', content);
  const reviews = Object.entries(await files.kept()).filter(([key]) => key.startsWith('review:'));
  expect(reviews).toHaveLength(hostile.length);
  for (const [key, text] of reviews) {
    const [{ review: back }, { review: whole }] = [text, wanted[key]].map((kept) => JSON.parse(kept).record);
    expect({ ...back, name: bare(back.name), body: bare(back.body) }).toEqual({ ...whole, name: bare(whole.name), body: bare(whole.body) });
  }
});

test('names that are not in the catalogue, and columns that nobody knows, are told as text', async ({ page, files }) => {
  await files.open();
  const before = await parts(page);
  const rows = hostile.map((text) => ['2024-01-01', text, '1899', 'https://boxd.it/x']);
  await files.choose('watched.csv', csv([['Date', 'Name', 'Year', 'Letterboxd URI'], ...rows]));
  const told = (await files.lines('not matched')).map(bare);
  for (const text of hostile) expect(told.some((line) => line.startsWith(bare(text))), text).toBe(true);
  const added = (await parts(page)).filter((part) => !before.includes(part));
  const ours = /^(strong|details|summary|ul|li|p|h2|section|span|button)( (id|class|tabindex|aria-labelledby|open|type|name|value|lang) )?$/;
  expect(added.filter((part) => !ours.test(part))).toEqual([]);
  for (const some of groups(6)) {
    await files.choose('x.csv', csv([some.map((text) => text.replace(/^[{[]/, ' '))]));
    await expect(files.refusal).toBeVisible();
  }
});

test('what is typed into the forms of reviews and lists stays text', async ({ page, site, reviews }) => {
  test.slow();
  await site.open('title/leap-2020/');
  const posts = [];
  for (const [name, headline = name, ...more] of groups(12)) {
    const text = [name, ...more].join('\n');
    await reviews.fill({ name, headline, text });
    await reviews.post.click();
    await expect(reviews.items).toHaveCount(posts.length + 1);
    posts.push([name, headline, text]);
  }
  const texts = (await shown(reviews.items)).reverse();
  for (const [at, post] of posts.entries()) for (const text of post) expect(texts[at]).toContain(bare(text));
  await site.reload();
  await expect(reviews.items).toHaveCount(posts.length);

  await site.open('shelf/?show=lists');
  for (const some of groups(20)) {
    const form = page.getByRole('form', { name: 'Make a new list' });
    await page.locator('#new-list').evaluate((details) => (details.open = true));
    await form.getByLabel('Name').fill(some[0]);
    await form.getByLabel('Note').fill(some.join('\n'));
    await form.getByRole('button', { name: 'Make the list' }).click();
    await expect(page).toHaveURL(/show=list&id=/);
    await expect.poll(() => shown(page.locator('#list-name'))).toEqual([bare(some[0])]);
    expect(await shown(page.locator('.list-note'))).toEqual([bare(some.join(''))]);
    await expect.poll(async () => (await shown(page.locator('#desk-said')))[0]).toContain(bare(some[0]));
    await page.getByRole('main').getByRole('link', { name: 'All lists' }).click();
    await expect(page).toHaveURL(/show=lists$/);
  }
});

test('what is typed as tags stays text, on the title, on the shelf and among its filters', async ({ page, site }) => {
  test.slow();
  await site.open('kind/series/');
  const titles = await page.evaluate(async () => (await (await fetch('data.json')).json()).cards.map(({ id }) => id));
  const tagged = [];
  // Of one line, parted at commas, of 40 characters at most, none twice on a title.
  const tagsOf = (text) => text.split(/[,，、]/).map((tag) => [...tag.trim().split(/\s+/u).join(' ')].slice(0, 40).join('').trim());
  const lines = hostile.map((text) => text.replace(/[\r\n]+/g, ''));
  while (lines.length > 0) {
    const wanted = new Map();
    const title = titles[tagged.length];
    tagged.push(title);
    await site.open(`title/${title}/`);
    const mine = page.getByRole('region', { name: 'On my list' });
    const chips = mine.locator('[name=untag]');
    await mine.locator('details').filter({ has: page.locator('#tag') }).evaluate((details) => (details.open = true));
    while (lines.length > 0) {
      const next = tagsOf(lines[0]).filter((tag) => tag && !wanted.has(tag.toLowerCase()));
      if (wanted.size + next.length > 30) break;
      for (const tag of next) wanted.set(tag.toLowerCase(), tag);
      await page.locator('#tag').fill(lines.shift());
      await mine.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(chips).toHaveCount(wanted.size);
    }
    expect((await shown(chips)).map((chip) => chip.replace(/×$/, ''))).toEqual([...wanted.values()].map(bare));
  }
  const before = await parts(page);
  await site.open('shelf/');
  await expect(page.locator('.entry')).toHaveCount(tagged.length);
  const tags = (await shown(page.locator('.entry__tags'))).join('');
  expect(tags).toContain(bare(tagsOf(hostile[0])[0]));
  const scripts = (all) => all.filter((part) => /^(script|iframe|object|embed|img|style|base|link|meta)\b/.test(part));
  expect(scripts(await parts(page)).filter((part) => !scripts(before).includes(part))).toEqual([]);
});

test('what comes by link stays text', async ({ page, site, files }) => {
  test.slow();
  const sent = {};
  for (const [at, [name, headline = name, ...more]] of groups(6).entries()) {
    Object.assign(sent, review(`r${at}`, leap, { name, headline, body: [name, ...more].join('\n\n') }));
  }
  for (const [at, some] of groups(12).entries()) {
    Object.assign(sent, list(`l${at}`, some[0], [leap], { note: some.join('\n\n') }));
  }
  await site.open('about/');
  await files.keep(sent);
  await files.keep(review('all', leap, { name: hostile[0], body: hostile.join('\n\n') }));
  await site.open('shelf/');
  const links = [];
  for (const key of [...Object.keys(sent), 'review::all']) {
    const id = key.split(':').at(-1);
    // As by a link of the page, without loading the site anew.
    await page.evaluate((id) => {
      history.pushState(null, '', `?share=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, id);
    await expect(page.getByRole('link', { name: 'Close', exact: true })).toHaveAttribute('href', /\/shelf\/$/);
    const link = page.locator('#parcel-link');
    await expect.poll(async () => links.includes(await link.inputValue())).toBe(false);
    links.push(await link.inputValue());
  }
  await page.evaluate(() => localStorage.clear());
  const expected = [...Object.values(sent).map((text) => JSON.parse(text).record), { review: { name: '', body: hostile.join('') } }];
  await page.goto(links[0]);
  await site.isLive();
  const parcel = page.getByRole('main').locator('.parcel');
  for (const [at, link] of links.entries()) {
    await page.evaluate((link) => location.assign(link), link);
    const { review: sentReview, list: sentList } = expected[at];
    const words = sentReview ? [sentReview.name, sentReview.headline ?? '', sentReview.body] : [sentList.name, sentList.note];
    await expect.poll(async () => (await shown(parcel)).filter((text) => words.every((word) => text.includes(bare(word)))).length).toBe(1);
    if (at % 20 === 0) {
      await page.getByRole('button', { name: 'Keep a copy on my shelf' }).click();
      await expect(page.locator('.list-head').getByRole('status')).toHaveText('This is on your shelf already.');
    }
  }
});
