// How fast the search is beside two libraries in JavaScript, with 10,000 titles: `cargo xtask bench`.
//
// All run in workers of one browser and one run, on the same names and queries. `JUKU_BENCH_PEOPLE=others` gives the
// 10,000 titles more people than the shipped ones have.
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../server.mjs';
import { documents, multiplied, read, written } from './search/catalogue.mjs';

const { JUKU_BROWSER: executablePath, JUKU_DIST: dist, JUKU_BENCH_PEOPLE: people = 'shared' } = process.env;
const index = process.env.JUKU_INDEX ?? join(dist, 'catalog.json');
const titleCount = 10_000;
/** How many queries Fuse.js is asked: it takes most of a second for each. */
const sampleSize = Number(process.env.JUKU_BENCH_SAMPLE ?? 150);
const wanted = { ours: 2, MiniSearch: 5, Fuse: 50, browse: 16 };

const here = fileURLToPath(new URL('.', import.meta.url));
const queries = JSON.parse(await readFile(join(here, '../../../catalog/tests/search-queries.json'), 'utf8'));
const shipped = JSON.parse(await readFile(index, 'utf8'));
const small = read(shipped);
const large = multiplied(small, { count: titleCount, hasOtherPeople: people === 'others' });

/** A folder with everything that a page needs to search some titles; gives the name of the site's worker. */
async function lay(folder, titles, shards) {
  await mkdir(folder);
  const write = (name, text) => writeFile(join(folder, name), text);
  for (const name of ['ours.js', 'others.mjs', 'page.js']) await copyFile(join(here, 'search', name), join(folder, name));
  for (const [library, name] of [['minisearch', 'minisearch.mjs'], ['fuse.js', 'fuse.mjs']]) {
    await copyFile(fileURLToPath(import.meta.resolve(library)), join(folder, name));
  }
  for (const name of await readdir(dist)) {
    if (/finder.*\.(js|wasm)$/.test(name)) await copyFile(join(dist, name), join(folder, name));
  }
  for (const [at, shard] of shards.entries()) await write(at === 0 ? 'catalog.json' : `catalog-${at + 1}.json`, shard);
  await write('documents.json', JSON.stringify(documents(titles)));
  await write('index.html', '<!doctype html><script src="page.js"></script>');
}

/** The script of the worker: a release gives it a name with a hash. */
async function workerScript() {
  const name = (await readdir(dist)).find((name) => /^finder-[0-9a-f]+\.js$|^juku-finder_loader\.js$/.test(name));
  if (!name) throw new Error(`there is no worker in ${dist}; build the site first: cargo xtask build`);
  return name;
}

const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];
const times = (answers) => answers.map(({ took }) => took);
const ms = (value) => (value < 10 ? value.toFixed(3) : value.toFixed(1));
const isRight = (answer, at) => queries[at].want.includes(answer.first);
const all = queries.map(({ q }) => q);
// Every so many of them, whatever their kind.
const isSampled = all.map((_, at) => Math.floor((at * sampleSize) / all.length) !== Math.floor(((at - 1) * sampleSize) / all.length));
const sampled = (list) => list.filter((_, at) => isSampled[at]);

const root = await mkdtemp(join(tmpdir(), 'juku-search-'));
const shards = written(large, shipped);
await lay(join(root, 'small'), small, [JSON.stringify(shipped)]);
await lay(join(root, 'large'), large, shards);
// Without these the browser's clock is coarse.
await writeFile(join(root, '_headers'), '/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp\n');
const host = await serve({ dist: root });
const args = ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
const script = await workerScript();
const { traditional, simplified } = shipped;
const tables = { traditional, simplified };
const ours = (isTimed) => page.evaluate((what) => ours(what), { script, isTimed, queries: all });
/** Everything narrowed down in many ways, one page of cards each. */
const filters = ['', '?kind=film', '?genre=drama&genre=romance&genres=all', '?from=1990&to=2015&sort=pinyin', '?kind=series&min=40&max=59&sort=title', '?episodes-from=20&episodes-to=40&watch=viki', '?company=tencent-video&genre=costume&sort=length&page=3'];
const browsed = () => page.evaluate((what) => ours(what), { script, isTimed: true, wish: 'page', queries: Array(10).fill(filters).flat().map((query) => `browse/${query}`) });
const others = (settings, list, warmUp) =>
  page.evaluate((what) => others(what), { settings, tables, queries: list, warmUp });
// MiniSearch answers by default with what has any word of the query: slower, and right more often.
const libraries = {
  allWords: { library: 'MiniSearch', combineWith: 'AND' },
  anyWord: { library: 'MiniSearch', combineWith: 'OR' },
  fuse: { library: 'Fuse' },
};
const countRight = ({ answers }) => answers.filter(isRight).length;

await page.goto(`${host.url}small/`);
const right = { ours: countRight(await ours(true)) };
for (const [name, settings] of Object.entries(libraries)) right[name] = countRight(await others(settings, all, []));

await page.goto(`${host.url}large/`);
const timed = await ours(true);
const messages = await ours(false);
const browse = await browsed();
const allWords = await others(libraries.allWords, all, all);
const anyWord = await others(libraries.anyWord, all, all);
const fuse = await others(libraries.fuse, sampled(all), sampled(all).slice(0, 5));
await browser.close();
await host.close();
await rm(root, { recursive: true });

const row = (name, answers, count) => {
  const list = times(answers);
  const cells = [quantile(list, 0.5), quantile(list, 0.95), Math.max(...list)].map((value) => ms(value).padStart(9));
  const share = count === undefined ? '' : `${((count * 100) / all.length).toFixed(1)} %`;
  return `  ${name.padEnd(40)}${cells.join('')}${share.padStart(10)}`;
};
console.log(`Search of ${large.length} titles in ${shards.length} shards, ${new Set(large.flatMap(({ credits }) => credits.flat())).size} people, ${all.length} queries, in ms:`);
console.log(`  ${''.padEnd(40)}${['median', 'p95', 'most'].map((name) => name.padStart(9)).join('')}${'right'.padStart(10)} (first answers with the ${small.length} shipped titles)`);
console.log(row('ours, in the worker', timed.answers, right.ours));
console.log(row('ours, with both messages', messages.answers));
console.log(row('ours, browse: filter, count, 60 cards', browse.answers));
console.log(row('MiniSearch, all words', allWords.answers, right.allWords));
console.log(row('MiniSearch, any word (its default)', anyWord.answers, right.anyWord));
console.log(row(`ours, ${sampled(all).length} queries`, sampled(timed.answers)));
console.log(row(`Fuse.js, ${sampled(all).length} queries`, fuse.answers, right.fuse));

const verdict = (text, holds) => console.log(`  ${text.padEnd(68)}${holds ? 'holds' : 'DOES NOT HOLD'}`);
const p95 = (answers) => quantile(times(answers), 0.95);
const oursP95 = p95(timed.answers);
const miniRatio = Math.min(p95(allWords.answers), p95(anyWord.answers)) / oursP95;
const fuseRatio = p95(fuse.answers) / p95(sampled(timed.answers));
console.log('Wanted:');
verdict(`p95 of ours ${ms(oursP95)} ms (below ${wanted.ours})`, oursP95 < wanted.ours);
verdict(`p95 of browse ${ms(p95(browse.answers))} ms (a frame, ${wanted.browse})`, p95(browse.answers) <= wanted.browse);
verdict(`p95 of the faster MiniSearch ÷ ours ${miniRatio.toFixed(1)} (at least ${wanted.MiniSearch})`, miniRatio >= wanted.MiniSearch);
verdict(`p95 of Fuse.js ÷ ours ${fuseRatio.toFixed(1)} (at least ${wanted.Fuse}; the same queries)`, fuseRatio >= wanted.Fuse);
console.log('From the first request, with the worker still to start:');
for (const [name, { firstAnswer, complete }] of Object.entries({ 'the worker': messages, 'the worker, measured from inside': timed })) {
  console.log(`  ${name.padEnd(40)} first answer ${firstAnswer.toFixed(0)} ms, all shards ${complete.toFixed(0)} ms`);
}
console.log(`  ready: MiniSearch ${allWords.prepared.toFixed(0)} ms, Fuse.js ${fuse.prepared.toFixed(0)} ms (without fetching)`);

console.log('Ours by kind of query, in ms, the slowest first:');
const kinds = [...new Set(queries.map(({ kind }) => kind))].map((kind) => {
  const answers = timed.answers.filter((_, at) => queries[at].kind === kind);
  return { kind, answers, p95: p95(answers) };
});
for (const { kind, answers } of kinds.toSorted((a, b) => b.p95 - a.p95)) console.log(row(kind, answers));
