// The pages that are compared with pictures of how they should look, and how they are drawn for it.
import { bars } from '../bars.mjs';
import { chineseViews } from './chinese.mjs';
import { views } from './views.mjs';

/** What a page is drawn in, beside what `draw` sets. */
export const conditions = { timezoneId: 'UTC', deviceScaleFactor: 1 };

const NOW = '2026-03-01T12:00:00Z';
const HEIGHT = 900;

const dayOnPhone = [{ width: 360, theme: 'light' }, { width: 1280, theme: 'dark' }];
const nightOnPhone = [{ width: 360, theme: 'dark' }, { width: 1280, theme: 'light' }];

/** By the name of a view: on which screens it is drawn. */
const screens = {
  home: dayOnPhone,
  year: nightOnPhone,
  title: dayOnPhone,
  person: nightOnPhone,
  browse: dayOnPhone,
  search: nightOnPhone,
  shelf: dayOnPhone,
  stats: nightOnPhone,
  about: dayOnPhone,
  'title-zh': nightOnPhone,
};

/** `file` is the name of the reference in `visual/`. */
export const pictures = Object.entries(screens).flatMap(([page, all]) =>
  all.map(({ width, theme }) => ({ page, width, theme, file: `${page}-${width}-${theme}.png` })),
);

const opens = Object.fromEntries([...views, ...chineseViews].map(({ name, open }) => [name, open]));
const typeface = bars().toString('base64');

/** Opens a page on a screen; `screenshot` then takes its first screen. */
export async function draw(page, site, { page: name, width, theme }) {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(NOW);
  await opens[name](page, site);
  await page.evaluate(alikeEverywhere, typeface);
  await site.painted();
}

/** In a page: text and scroll bars take the same room on every machine. Only then do lines break alike. */
async function alikeEverywhere(typeface) {
  const file = Uint8Array.from(atob(typeface), (character) => character.charCodeAt(0));
  const bars = new FontFace('Bars', file, { weight: '1 1000', style: 'oblique 0deg 20deg' });
  document.fonts.add(await bars.load());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { scrollbar-width: none !important; }
    *, ::before, ::after, ::marker, ::placeholder {
      font-family: Bars !important;
      font-synthesis: none !important;
      text-rendering: geometricPrecision !important;
    }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
