// Files: what goes out of the shelf, and what comes into it.
import { expect, test } from './fixtures.mjs';
import { mark, review, shelf, words } from './kept-records.mjs';
import { cells, unzip } from './made-files.mjs';

const day = /-\d{4}-\d{2}-\d{2}/;

/** Opens the files of a reader who has made something. */
async function openWith(files, texts) {
  await files.open();
  await files.keep(texts);
  await files.open();
}

test.describe('taken away', () => {
  test.beforeEach(({ files }) => openWith(files, shelf));

  test('everything goes into one copy, and what cannot be read goes along', async ({ files }) => {
    const { name, content } = await files.take('Everything (JSON)');
    expect(name.replace(day, '')).toBe('juku.json');
    await expect(files.said).toHaveText('Saved as a file.');
    const copy = JSON.parse(content);
    const records = Object.values(shelf).map((text) => JSON.parse(text).record).filter(Boolean);
    expect(copy.juku).toBe(2);
    expect(copy.records).toHaveLength(records.length);
    expect(copy.records).toEqual(expect.arrayContaining(records));
    expect(copy.drafts).toEqual([{ key: 'hero-2002', text: shelf['draft:hero-2002'] }]);
    expect(copy.unreadable).toEqual([{ key: 'review:leap-2020:z9', text: shelf['review:leap-2020:z9'] }]);
    await files.keeps(shelf);
  });

  test('the table opens in spreadsheets, and holds each word', async ({ files }) => {
    const { name, content } = await files.take('Table (CSV)');
    expect(name.replace(day, '')).toBe('juku.csv');
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [names, ...rows] = cells(content.toString().slice(1));
    const table = rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
    expect(table.map((row) => row.Id)).toEqual(['gone-1999', 'hero-2002', 'leap-2020', 'the-long-season-2023']);
    expect(table[2]).toMatchObject({
      'English name': 'Leap',
      'Chinese name': '夺冠',
      Status: 'Seen',
      'Stars of 5': '4.5',
      'Days watched': '2021-02-12; 2025-01-31',
      Tags: 'With Mum, 国庆',
      Lists: '合家欢 for all',
      Headline: '好, "very" good',
      Review: words,
    });
    expect(table[3]).toMatchObject({ 'Episodes seen': '5', 'Tells the ending': 'yes' });
  });

  test('for Letterboxd there are tables of films in its columns', async ({ files }) => {
    const { name, content } = await files.take('For Letterboxd');
    expect(name.replace(day, '')).toBe('juku-letterboxd.zip');
    const tables = unzip(content);
    expect(Object.keys(tables)).toEqual(['watched.csv', 'watchlist.csv']);
    const [names, ...rows] = cells(tables['watched.csv']);
    expect(names.join()).toBe('tmdbID,imdbID,Title,Year,Directors,Rating10,WatchedDate,Rewatch,Tags,Review');
    expect(rows.map((row) => row.slice(2, 8))).toEqual([
      ['Leap', '2020', 'Peter Chan', '9', '2021-02-12', ''],
      ['Leap', '2020', 'Peter Chan', '9', '2025-01-31', 'true'],
    ]);
    expect(rows[1][9]).toBe(`好, "very" good\n\n${words}`);
    expect(cells(tables['watchlist.csv'])[1].slice(2, 4)).toEqual(['Hero', '2002']);
  });

  test('for NeoDB there are films and series, each with marks and reviews', async ({ files }) => {
    const { name, content } = await files.take('For NeoDB');
    expect(name.replace(day, '')).toBe('juku-neodb.zip');
    const tables = unzip(content);
    expect(Object.keys(tables)).toEqual(['movie_mark.csv', 'movie_review.csv', 'tv_mark.csv', 'tv_review.csv']);
    const [names, ...films] = cells(tables['movie_mark.csv']);
    expect(names.join()).toBe('title,info,links,timestamp,status,rating,comment,tags');
    expect(films.map((row) => [row[0], row[4], row[5], row[7]])).toEqual([
      ['英雄', 'wishlist', '', ''],
      ['夺冠', 'complete', '9', 'With Mum|国庆'],
    ]);
    expect(cells(tables['movie_review.csv'])[1].slice(4)).toEqual(['好, "very" good', words]);
    expect(cells(tables['tv_mark.csv'])[1].slice(4, 6)).toEqual(['progress', '8']);
  });

  test('reviews go into a document to read', async ({ files }) => {
    const { name, content } = await files.take('Reviews (Markdown)');
    expect(name.replace(day, '')).toBe('juku-reviews.md');
    const text = content.toString();
    for (const part of ['夺冠', '看了三遍。', 'This review tells how the story ends.', 'It ends badly.']) {
      expect(text).toContain(part);
    }
    expect(text, 'a tag of the reader is text').not.toContain('<b>');
  });
});

test.describe('a copy', () => {
  test('brings an empty browser to the same shelf, undo to none, and once more to nothing new', async ({
    files,
    anotherReader,
    baseURL,
  }) => {
    await openWith(files, shelf);
    const { content } = await files.take('Everything (JSON)');
    const other = (await anotherReader(`${baseURL}shelf/?show=copy`)).files;
    await other.choose('juku.json', content);
    await expect(other.preview).toContainText('juku.json · A copy of a shelf');
    await expect(other.preview.locator('summary')).toHaveText(['7 new entries']);
    expect((await other.lines(/^\d+ new /)).map((line) => line.split(' · ')).sort()).toEqual([
      ['Hero 英雄', 'Want to watch, draft of a review, deleted'],
      ['Leap 夺冠', 'Seen, 4½ stars, 2 days watched, 2 tags, review'],
      ['The Long Season 漫长的季节', 'Watching, 5\u00a0episodes, review'],
      ['Yi Yi 一一', 'deleted'],
      ['gone-1999', 'Dropped, 1 star'],
      ['review:leap-2020:z9', 'of another version'],
      ['合家欢 for all', '2 titles'],
    ]);
    await other.keeps({});
    await other.confirm.click();
    await expect(other.said).toHaveText('11 records brought in. Undo');
    await expect(other.said).toBeFocused();
    await other.keeps(shelf);
    await other.undo.click();
    await other.keeps({});
    await other.bring('juku.json', content);
    await other.keeps(shelf);

    await other.choose('juku.json', content);
    await expect(other.preview).toContainText('Nothing would change');
    expect(await other.lines('already here')).toHaveLength(7);
    await expect(other.confirm).toHaveCount(0);
    await other.close.click();
    await expect(other.preview).toHaveCount(0);
    await other.keeps(shelf);
  });

  test('tells what would change and what stays, and is taken back to the letter', async ({ files }) => {
    const mine = {
      ...mark('leap-2020', { day: '2026-02-01', status: 'want' }),
      ...mark('hero-2002', { status: 'want' }),
      ...review('a2', 'the-long-season-2023', { day: '2026-09-09', body: 'Written later.' }),
      'draft:yi-yi-2000': '{"v":1,"began_from":null,"draft":{"name":"Mei","rating":null,"headline":"","body":"Mine","spoiler":false}}',
    };
    const copy = {
      juku: 2,
      records: [
        ...Object.values({
          ...mark('leap-2020', { status: 'seen', rating: 9 }),
          ...mark('hero-2002', { status: 'want' }),
          ...review('a2', 'the-long-season-2023', { body: 'Written before.' }),
          ...mark('infernal-affairs-2002', { status: 'seen' }),
        }).map((text) => JSON.parse(text).record),
        { mood: 'good' },
      ],
      drafts: [{ key: 'yi-yi-2000', text: 'another' }],
      unreadable: [],
    };
    await openWith(files, mine);
    await files.choose('juku.json', JSON.stringify(copy));
    await expect(files.preview.locator('summary')).toHaveText(['1 new title', '1 title changed', '2 kept back', '2 titles already here']);
    expect(await files.lines(/^\d+ new /)).toEqual(['Infernal Affairs 无间道 · Seen']);
    expect(await files.lines('changed')).toEqual(['Leap 夺冠 · Seen, 4½ stars']);
    expect(await files.lines('already here')).toEqual(['Hero 英雄 · Want to watch', 'The Long Season 漫长的季节 · review']);
    expect(await files.lines('kept back')).toEqual([
      'Yi Yi 一一 · You have a draft there. Post or discard it, then bring the file in again.',
      '{"mood":"good"} · It is damaged in the file.',
    ]);
    await files.confirm.click();
    await expect(files.said).toHaveText('2 records brought in. Undo');
    await files.keeps({
      ...mine,
      ...mark('leap-2020', { status: 'seen', rating: 9 }),
      ...mark('infernal-affairs-2002', { status: 'seen' }),
    });
    await files.undo.click();
    await expect(files.said).toHaveText('As it was before.');
    await files.keeps(mine);
  });

  test('is left where it is when the reader wants that, and then the same file can be chosen again', async ({ page, files }) => {
    await openWith(files, mark('hero-2002', { status: 'want' }));
    const before = await files.kept();
    const copy = JSON.stringify({ juku: 2, records: [{ mark: { title: 'yi-yi-2000', updated: 5, status: 'seen' } }] });
    await files.choose('juku.json', copy);
    await files.leave.click();
    await expect(files.preview).toHaveCount(0);
    await expect(files.file).toBeFocused();
    // A browser tells of no choice while the same file stays chosen.
    await expect(files.file).toHaveValue('');
    await files.keeps(before);
    await files.choose('juku.json', copy);
    await expect(files.preview).toContainText('1 new');
    await page.reload();
    await files.file.waitFor();
    await expect(files.preview).toHaveCount(0);
    await files.keeps(before);
  });
});
