// Files of other sites, files that are none, and files for which there is no room.
import { expect, test } from './fixtures.mjs';
import { mark, review } from './kept-records.mjs';
import { csv, zip } from './made-files.mjs';

const says = (text) => JSON.parse(text).record;
const letterboxd = ['Date', 'Name', 'Year', 'Letterboxd URI'];
const uri = 'https://boxd.it/1a';

test.beforeEach(({ files }) => files.open());

test('the zip of Letterboxd brings what was watched, wanted, rated, logged, written and liked', async ({ files }) => {
  const written = 'He said "看",\nthen "go".\n\n<b>Twice</b>.';
  const archive = zip({
    'watched.csv': csv([letterboxd, ['2024-01-01', 'Leap', '2020', uri], ['2024-01-01', 'Hero', '2002', uri]]),
    'watchlist.csv': csv([letterboxd, ['2024-01-02', 'Yi Yi', '2000', uri], ['2024-01-02', 'Heat', '1995', uri]]),
    'ratings.csv': csv([[...letterboxd, 'Rating'], ['2024-01-03', 'Leap', '2020', uri, '4.5']]),
    'diary.csv': csv([
      [...letterboxd, 'Rating', 'Rewatch', 'Tags', 'Watched Date'],
      ['2024-01-04', 'Leap', '2020', uri, '4.5', '', 'mum, "new year"', '2024-01-01'],
    ]),
    'reviews.csv': csv([
      [...letterboxd, 'Rating', 'Rewatch', 'Review', 'Tags', 'Watched Date'],
      ['2024-01-05', 'Hi, Mom', '2021', uri, '4', '', written, '', '2024-01-05'],
      ['2024-01-05', 'Hero', '2002', uri, '', '', 'No stars yet.', '', ''],
    ]),
    'likes/films.csv': csv([letterboxd, ['2024-01-06', 'Infernal Affairs', '2002', uri]]),
    'lists/to-see.csv': `Letterboxd list export v7\n${csv([
      ['Date', 'Name', 'Tags', 'URL', 'Description'],
      ['2024-01-07', 'To see, "soon"', '', uri, 'With friends.'],
    ])}\n${csv([['Position', 'Name', 'Year', 'URL', 'Description'], ['1', 'Yi Yi', '2000', uri, ''], ['2', 'Leap', '2020', uri, '']])}`,
    'profile.csv': csv([['Date Joined', 'Username'], ['2020-01-01', 'mei']]),
  });
  await files.choose('letterboxd-mei.zip', archive);
  await expect(files.preview).toContainText('From Letterboxd');
  await expect(files.preview.locator('summary')).toHaveText(['6 new entries', '1 not matched']);
  expect((await files.lines(/^\d+ new /)).sort()).toEqual([
    'Hero 英雄 · Seen, draft of a review',
    'Hi, Mom 你好，李焕英 · Seen, 4 stars, a day watched, review',
    'Leap 夺冠 · Seen, 4½ stars, a day watched, 2 tags',
    'Liked on Letterboxd · 1 title',
    'To see, "soon" · 2 titles',
    'Yi Yi 一一 · Want to watch',
  ]);
  expect(await files.lines('not matched')).toEqual(['Heat (1995) · not in this catalogue']);
  await files.confirm.click();
  await files.undo.waitFor();
  const kept = await files.kept();
  expect(says(kept['mark:leap-2020']).mark).toMatchObject({ status: 'seen', rating: 9, viewings: ['2024-01-01'] });
  expect(says(kept['mark:yi-yi-2000']).mark).toMatchObject({ status: 'want' });
  expect(JSON.parse(kept['draft:hero-2002']).draft.body).toBe('No stars yet.');
  const [text] = Object.entries(kept).flatMap(([key, text]) => (key.startsWith('review:hi-mom-2021:') ? [text] : []));
  expect(says(text).review).toMatchObject({ rating: 8, body: written });
  await files.choose('letterboxd-mei.zip', archive);
  await expect(files.preview).toContainText('Nothing would change');
  await files.close.click();
  await files.keeps(kept);
});

test('ratings of IMDb tell namesakes apart by year and shape, and name those that they cannot', async ({ files }) => {
  const names = 'Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors';
  const row = (title, type, year, directors = '') =>
    ['tt1', '9', '2024-02-03', title, 'https://www.imdb.com/title/tt1', type, '7.1', '90', year, 'Drama', '5', `${year}-01-01`, directors];
  const table = csv([
    names.split(','),
    row('Meteor Garden', 'TV Series', '2018'),
    row('One and Only', 'Movie', '2023', 'Da Peng'),
    row("The King's Avatar", 'TV Series', ''),
    row('Hi, Mom', 'Movie', '2021'),
    row('Heat', 'Movie', '1995'),
  ], '\r\n');
  // As a spreadsheet saves it.
  await files.choose('ratings.csv', `\ufeff${table}`);
  await expect(files.preview).toContainText('From IMDb');
  await expect(files.preview.locator('summary')).toHaveText(['3 new titles', '2 not matched']);
  expect((await files.lines(/^\d+ new /)).map((line) => line.replace(/ [^ ]* · /, ' · '))).toEqual([
    'Hi, Mom · Seen, 4½ stars',
    // Who rates a series may still be watching it.
    'Meteor Garden (2018) · 4½ stars',
    'One and Only (2023) · Seen, 4½ stars',
  ]);
  const unmatched = await files.lines('not matched');
  expect(unmatched[0]).toMatch(/^The King's Avatar · Could be: The King's Avatar 全职高手 \(20\d\d\), The King's Avatar 全职高手 \(20\d\d\)$/);
  expect(unmatched[1]).toBe('Heat (1995) · not in this catalogue');
  await files.confirm.click();
  await files.undo.waitFor();
  expect(Object.keys(await files.kept())).toEqual(['mark:hi-mom-2021', 'mark:meteor-garden-2018', 'mark:one-and-only-2023']);
});

test('the export of NeoDB brings films and series by their Chinese names, and leaves books out', async ({ files }) => {
  const marks = ['title', 'info', 'links', 'timestamp', 'status', 'rating', 'comment', 'tags'];
  const at = '2024-03-04T05:06:07.000000+00:00';
  const archive = zip({
    'movie_mark.csv': csv([
      marks,
      ['夺冠', 'imdb:tt1 year:2020', '', at, 'complete', '9', '好看', '排球|国庆'],
      ['霸王别姬 Farewell My Concubine', 'year:1993', '', at, 'wishlist', '', '', ''],
    ]),
    'movie_review.csv': csv([
      ['title', 'info', 'links', 'timestamp', 'title', 'content'],
      ['夺冠', 'year:2020', '', at, '女排, "again"', '第一段。\n\n第二段。'],
    ]),
    'tv_mark.csv': csv([marks, ['漫长的季节', 'year:2023', '', at, 'progress', '10', '', '']]),
    'book_mark.csv': csv([marks, ['英雄', 'year:2002', '', at, 'complete', '8', '', '']]),
  });
  await files.choose('neodb.zip', archive);
  await expect(files.preview).toContainText('From NeoDB');
  await expect(files.preview.locator('summary')).toHaveText(['3 new titles']);
  await files.confirm.click();
  await files.undo.waitFor();
  const kept = Object.values(await files.kept()).map(says);
  const told = (kind) => kept.flatMap((record) => record[kind] ?? []);
  expect(told('mark')).toMatchObject([
    { title: 'farewell-my-concubine-1993', status: 'want' },
    { title: 'leap-2020', status: 'seen', rating: 9, tags: ['排球', '国庆'] },
    { title: 'the-long-season-2023', status: 'watching', rating: 10 },
  ]);
  expect(told('review').map(({ headline, body }) => [headline, body]).sort()).toEqual([
    [undefined, '好看'],
    ['女排, "again"', '第一段。\n\n第二段。'],
  ].sort());
});

test('tables in UTF-16 are read, and other letters are refused with what to do', async ({ files }) => {
  const table = csv([['Title', 'Year', 'WatchedDate'], ['夺冠', '2020', '2024-01-01']]);
  // 夺冠 in GB 18030, as older programs write it.
  await files.choose('table.csv', Buffer.concat([Buffer.from('Title,Year,tmdbID\n'), Buffer.from('b6e1b9da', 'hex'), Buffer.from(',2020,\n')]));
  await expect(files.refusal).toHaveText(/letters in this file cannot be read.*save it as “CSV UTF-8”/);
  await files.choose('table.csv', Buffer.from(`\ufeff${table}`, 'utf16le'));
  await expect(files.refusal).toHaveCount(0);
  await expect(files.preview).toContainText('From Letterboxd');
  await expect(files.preview.locator('summary')).toHaveText(['1 new title']);
});

test('a file that cannot be brought in says why, and the next one is read', async ({ files }) => {
  const whole = zip({ 'watched.csv': csv([letterboxd, ['2024-01-01', 'Leap', '2020', uri]]) });
  for (const [name, content, why] of [
    ['empty.json', '', /This file is empty/],
    ['cut.json', '{"juku":2,"records":[{"mark"', /damaged or not complete/],
    ['other.json', '{"name":"package"}', /no copy of a shelf/],
    ['newer.json', '{"juku":99,"records":[]}', /A newer version of Juku wrote this copy/],
    ['notes.csv', 'Day,Mood\n1,<b>good</b>\n', /its columns are “day”, “mood”/],
    ['head.csv', 'Name,Year,Letterboxd URI\n', /a head but no rows/],
    ['cut.zip', whole.subarray(0, 60), /zip file is damaged/],
    ['photos.zip', zip({ 'cat.jpg': 'x', 'dog.jpg': 'x' }), /it has cat\.jpg, dog\.jpg/],
    ['sheet.xlsx', zip({ 'xl/workbook.xml': '<x/>' }), /save a spreadsheet as CSV/],
    ['bomb.zip', zip({ 'watched.csv': Buffer.alloc(200 << 20, 'Name,Year\n') }), /What is packed in this file is larger than/],
  ]) {
    await files.choose(name, content);
    await expect(files.refusal, name).toHaveText(why);
    await expect(files.preview).toHaveCount(0);
    expect(await files.kept()).toEqual({});
  }
  await files.choose('letterboxd.zip', whole);
  await expect(files.refusal).toHaveCount(0);
  await expect(files.preview).toContainText('From Letterboxd');
  await expect(files.preview.locator('summary')).toHaveText(['1 new title']);
});

test('where the storage is full nothing of a file is written, and once there is room all of it is', async ({ page, site, files }) => {
  const mine = { ...review('a1', 'leap-2020', { body: 'Mine.' }), ...mark('leap-2020', { day: '2024-01-01', status: 'want' }) };
  await files.keep(mine);
  await site.reload();
  await files.file.waitFor();
  const records = ['leap-2020', 'hero-2002', 'yi-yi-2000'].map((title) => ({
    mark: { title, updated: Date.parse('2026-03-03'), status: 'seen', tags: ['x'.repeat(40)] },
  }));
  // The first of them has room.
  const room = await page.evaluate(() => {
    let size = 5 << 20;
    for (let step = size; step >= 1; step = Math.floor(step / 2)) {
      try {
        localStorage.setItem('other-site:', 'x'.repeat(size));
        size += step;
      } catch {
        size -= step;
      }
    }
    while (!localStorage.getItem('other-site:')) {
      size -= 1;
      try {
        localStorage.setItem('other-site:', 'x'.repeat(size));
      } catch {}
    }
    localStorage.setItem('other-site:', localStorage.getItem('other-site:').slice(200));
    return localStorage.getItem('other-site:').length;
  });
  await files.choose('juku.json', JSON.stringify({ juku: 2, records }));
  await files.confirm.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('storage is full');
  await expect(files.undo).toHaveCount(0);
  await files.keeps(mine);
  expect(await page.evaluate(() => localStorage.getItem('other-site:').length)).toBe(room);

  await page.evaluate(() => localStorage.removeItem('other-site:'));
  await files.confirm.click();
  await expect(files.said).toHaveText('3 records brought in. Undo');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect(Object.keys(await files.kept())).toHaveLength(4);
});

test('a file goes on waiting while something else finds no room', async ({ page, files }) => {
  await files.choose('watched.csv', csv([letterboxd, ['2024-01-01', 'Leap', '2020', uri]]));
  await expect(files.preview).toContainText('1 new');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  // When it was taken last is kept.
  await files.take('Everything (JSON)');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('storage is full');
  await expect(files.preview).toContainText('1 new');
  expect(await files.kept()).toEqual({});
});
