// The pages that matter most look as they did: their first screen, as a grid of mean colours, against the pictures in
// `visual/`. All text is set in bars (`bars.mjs`), so typefaces are no part of it. `cargo xtask shots --references` draws
// the pictures anew.
//
// Measured on these pages, as the share of cells that differ: the same machine again, and with no other fonts than DejaVu,
// than Liberation, than Noto Sans and WenQuanYi: 0. Chromium 131 instead of 156: up to 1.2 %, all of it buttons that the
// older one shows without a pointer over them. The faults below, on all pictures: 2.4 % where posters are small and few,
// else 5.9 % and more. 2 % may differ. In the machine's own fonts, without bars, none of this can be told apart: other
// fonts come to 35 %, a masthead that is gone to 19 %.
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { beside, compare, gridOf, read, written } from './grids.mjs';
import { conditions, draw, pictures } from './pages/pictures.mjs';

test.use(conditions);

const anew = 'If that is as it should be, draw the references anew with `cargo xtask shots --references`.';

function reference(file) {
  const place = new URL(`visual/${file}`, import.meta.url);
  expect(existsSync(place), `there is no tests/e2e/visual/${file}. ${anew}`).toBe(true);
  return read(readFileSync(place));
}

for (const picture of pictures) {
  const name = `${picture.page} at ${picture.width} px, ${picture.theme},`;

  test(`${name} looks as it did`, async ({ page, site }, testInfo) => {
    await draw(page, site, picture);
    const [seen, wanted] = [gridOf(await page.screenshot()), reference(picture.file)];
    const difference = compare(seen, wanted);
    if (!difference.isAlike) {
      const path = testInfo.outputPath('beside.png');
      await writeFile(path, beside(seen, wanted, difference));
      await testInfo.attach('reference, page, and where they differ', { path, contentType: 'image/png' });
    }
    expect(difference.isAlike, `${name} ${difference.told}. ${anew}`).toBe(true);
  });
}

/** The part of each page without which it would be of no use. */
const parts = {
  home: '.feature',
  year: '.cards',
  title: '.title-hero',
  person: '.cards',
  browse: '.browse__found',
  search: 'main section',
  shelf: '.browse__found',
  stats: '.browse__found',
  about: 'main section',
  'title-zh': '.title-hero',
};

const faults = [
  { name: 'without its main part', css: ({ page }) => `${parts[page]} { visibility: hidden !important; }` },
  { name: 'without its masthead', css: () => '.masthead { display: none !important; }' },
  { name: 'in one column', css: () => '* { grid-template: none !important; flex-direction: column !important; }' },
  { name: 'moved down by 20 pixels', css: () => 'main { padding-top: 20px !important; }' },
  { name: 'without posters', css: () => '.poster { visibility: hidden !important; }', shows: '.poster' },
  { name: 'with grey posters', css: () => '.poster, .poster * { fill: #888 !important; background: #888 !important; }', shows: '.poster' },
];

// Each page on one of its two screens; two pages at a time change from phone to desk.
for (const picture of pictures.filter((_, at) => at % 2 === Math.floor(at / 4) % 2)) {
  test(`faults of ${picture.page} at ${picture.width} px, ${picture.theme}, are seen`, async ({ page, site }) => {
    await draw(page, site, picture);
    const wanted = reference(picture.file);
    const isSeen = async (fault) => {
      const { isAlike, told } = compare(gridOf(await page.screenshot()), wanted);
      expect.soft(isAlike, `${picture.page} ${fault} ${told}`).toBe(false);
    };
    for (const { name, css, shows } of faults) {
      if (shows && !(await isOnScreen(page, shows))) continue;
      const sheet = await page.evaluateHandle((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return sheet;
      }, css(picture));
      await isSeen(name);
      await sheet.evaluate((sheet) => {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
      });
    }
    expect(compare(gridOf(await page.screenshot()), wanted).isAlike, 'the page without a fault').toBe(true);
    await page.emulateMedia({ colorScheme: picture.theme === 'dark' ? 'light' : 'dark' });
    await isSeen('in the other theme');
    await page.emulateMedia({ colorScheme: picture.theme });
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    await isSeen('without its style sheets');
  });
}

const isOnScreen = (page, what) =>
  page.locator(what).evaluateAll((all) => all.some((one) => one.getBoundingClientRect().top < window.innerHeight - 100));

/** A grid of one colour, but for some of its cells. */
const plain = (colour, others = {}) => ({
  columns: 10,
  rows: 10,
  colours: Array.from({ length: 100 }, (_, at) => others[at] ?? colour),
});
const paper = [246, 240, 228];
const ink = [35, 29, 24];

test('a grid is like itself, also when it was written and read', () => {
  const grid = plain(paper, { 7: ink });
  expect(compare(grid, grid)).toMatchObject({ cells: [], of: 100, mean: 0, isAlike: true });
  expect(read(written(grid))).toEqual(grid);
});

test('a grid may differ in few cells, and says in which', () => {
  expect(compare(plain(paper, { 12: ink }), plain(paper))).toMatchObject({ cells: [12], isAlike: true });
  const far = compare(plain(paper, { 12: ink, 13: ink, 45: ink }), plain(paper));
  expect(far).toMatchObject({ cells: [12, 13, 45], isAlike: false });
  expect(far.told).toMatch(/^differs in 3 of 100 cells of 20 px, in rows 2 to 5 and columns 3 to 6, /);
});

test('a grid may differ a little everywhere, but not more', () => {
  const tinted = (by) => plain(paper.map((value) => value - by));
  expect(compare(tinted(2), plain(paper)).isAlike).toBe(true);
  expect(compare(tinted(6), plain(paper))).toMatchObject({ cells: [], isAlike: false });
});

test('a grid of another size is not alike', () => {
  const { isAlike, told } = compare({ columns: 1, rows: 1, colours: [paper] }, plain(paper));
  expect(isAlike).toBe(false);
  expect(told).toBe('has 1 × 1 cells instead of 10 × 10 cells');
});
