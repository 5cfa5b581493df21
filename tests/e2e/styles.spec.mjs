// Whether the styles are of use: each selector finds something on some page.
import { expect, test } from './fixtures.mjs';
import { chineseViews } from './pages/chinese.mjs';
import { Site } from './pages/site.mjs';
import { views } from './pages/views.mjs';

/** What only a moment shows that no test can hold. */
const passing = [
  'html:not([data-live]) .needs-live', // until the application runs
  'html:not([data-day]) .features > :first-child', // without script
  '.feature .lead:not(:has(+ *))', // while it arrives
  '[data-leaves]', // as a poster begins to grow, and while it does
  '::view-transition',
  '::view-transition-group(*)',
  '::view-transition-old(*)',
  '::view-transition-new(*)',
  '[data-more]', // until the rest of a list is there
  '.waiting__late', // after twelve seconds of waiting for it
  '.about progress', // while everything is fetched
];

/** The selectors of a page's styles without what depends on a moment (hover, focus) or is no element (::before). */
function selectors() {
  const found = new Set();
  const walk = (rules) => {
    for (const rule of rules) {
      if (rule.selectorText) found.add(rule.selectorText);
      if (rule.cssRules && !(rule instanceof CSSKeyframesRule)) walk(rule.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) walk(sheet.cssRules);
  return [...found];
}

/** Those of the selectors that find something in the page. */
function found(selectors) {
  const momentary = /::?(before|after|first-letter|placeholder|backdrop|file-selector-button|-webkit-[\w-]+|-moz-[\w-]+)|:(hover|focus-visible|focus-within|focus|active|disabled|checked|open)(?![\w-])/g;
  return selectors.filter((selector) => {
    // Of a number in an attribute, one stands for all.
    const lasting = selector
      .replace(/="\d+"/g, '')
      .replace(momentary, '')
      .replace(/:(not|has|is)\(\s*,?\s*\)/g, '')
      .replace(/([>~+ ,(]|^)\s*(?=[,)]|$)/g, '$1*');
    return document.querySelector(lasting);
  });
}

test('every rule of the styles is of use on some page', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const unused = new Set();
  const used = new Set();
  // A few rules are for Chinese alone.
  for (const { open } of [...views, ...chineseViews.filter(({ name }) => name === 'title-of-a-reader-zh')]) {
    const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
    const page = await context.newPage();
    await open(page, new Site(page));
    const all = await page.evaluate(selectors);
    // A list of selectors is of use only as a whole.
    for (const selector of all.flatMap((list) => list.split(/,\s*(?![^()]*\))/))) unused.add(selector);
    for (const selector of await page.evaluate(found, [...unused])) used.add(selector);
    await context.close();
  }
  expect([...unused].filter((selector) => !used.has(selector) && !passing.includes(selector))).toEqual([]);
});
