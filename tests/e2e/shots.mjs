// Pictures of every kind of page, to be looked at: `cargo xtask shots`. With --posters, all posters on one sheet. With
// --references, the small pictures that `visual.spec.mjs` compares pages with.
//
// Written are also the two pictures of the README.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { gridOf, written } from './grids.mjs';
import { conditions, draw as drawAlike, pictures as alike } from './pages/pictures.mjs';
import { Site } from './pages/site.mjs';
import { chineseViews } from './pages/chinese.mjs';
import { views } from './pages/views.mjs';
import { serve } from './server.mjs';

const { JUKU_BROWSER: executablePath, JUKU_DIST: dist, JUKU_SHOTS: folder, JUKU_PICTURES: pictures } = process.env;
const widths = [360, 768, 1280];
const themes = ['light', 'dark'];
const readme = [
  { name: 'year', address: 'year/2023/' },
  { name: 'leap', address: 'title/leap-2020/' },
];
/** So many pages are drawn at once. */
const AT_ONCE = 2;

const server = await serve({ dist });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });
try {
  if (process.argv.includes('--references')) await references();
  else if (process.argv.includes('--posters')) await posters();
  else await everything();
} finally {
  await browser.close();
  await server.close();
}

/** Opens a page in a browser that has kept nothing. */
async function fresh(options, use) {
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  try {
    return await use(page, new Site(page));
  } finally {
    await context.close();
  }
}

async function everything() {
  await mkdir(folder, { recursive: true });
  const started = Date.now();
  const all = [...views, ...chineseViews];
  const left = [...all];
  let done = 0;
  const work = async () => {
    for (let view = left.shift(); view; view = left.shift()) {
      await fresh({ viewport: { width: 360, height: 800 } }, (page, site) => draw(page, site, view));
      done += 1;
      console.log(`${done} of ${all.length}  ${view.name}  ${Math.round((Date.now() - started) / 1000)} s`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  for (const { name, address } of readme) {
    await fresh({ viewport: { width: 1280, height: 860 } }, async (page, site) => {
      await site.open(address);
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    });
  }
  console.log(`${all.length * widths.length * themes.length} pictures are in ${folder}, those of the README in ${pictures}`);
}

async function draw(page, site, { name, open }) {
  await open(page, site);
  // A picture of the whole page shows what nobody has scrolled to yet.
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.poster, .entry, .gone { content-visibility: visible; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  });
  for (const width of widths) {
    for (const colorScheme of themes) {
      const path = join(folder, `${name}-${width}-${colorScheme}.png`);
      await rm(path, { force: true });
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await site.painted();
      await page.screenshot({ path, fullPage: true });
    }
  }
}

/** The pictures in `visual/`, and no others there. */
async function references() {
  const place = new URL('visual/', import.meta.url);
  const drawn = [];
  for (const picture of alike) {
    await fresh(conditions, async (page, site) => {
      await drawAlike(page, site, picture);
      drawn.push([picture.file, written(gridOf(await page.screenshot()))]);
    });
    console.log(`${drawn.length} of ${alike.length}  ${picture.file}`);
  }
  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  for (const [file, small] of drawn) await writeFile(new URL(file, place), small);
}

/** All posters by year, newest first, as the lists of the years show them. */
async function posters() {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'posters.png');
  const count = await fresh({ viewport: { width: 1920, height: 1080 } }, async (page, site) => {
    await site.open();
    const count = await page.evaluate(async () => {
      const years = [...document.querySelectorAll('a[href*="/year/"]')].map(({ href }) => href);
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      for (const first of new Set(years)) {
        for (let address = first; address; ) {
          const list = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          sheet.append(...list.querySelectorAll('main .poster'));
          const next = list.querySelector('a[rel="next"]')?.getAttribute('href');
          address = next && new URL(next, address).href;
        }
      }
      document.body.replaceChildren(sheet);
      const style = new CSSStyleSheet();
      style.replaceSync('.sheet { display: grid; grid-template-columns: repeat(17, 1fr); gap: 12px; padding: 24px; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
      return sheet.childElementCount;
    });
    await page.screenshot({ path, fullPage: true });
    return count;
  });
  console.log(`${count} posters are in ${path}`);
}
