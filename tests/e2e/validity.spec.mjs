// Whether pages are HTML as it is written down: all that were generated, and what the application makes of them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { dist } from './offline-fixtures.mjs';
import { expect, test } from './fixtures.mjs';
import { chineseViews } from './pages/chinese.mjs';
import { views } from './pages/views.mjs';

const rules = {
  // The list under the box goes with a field, and has links in two scripts, which a select cannot have.
  'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
  // All files are of one origin, and browsers ignore it on a preload of wasm.
  'require-sri': 'off',
};
const extended = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];
const validating = (more) => new HtmlValidate(new StaticConfigLoader({ root: true, extends: extended, rules: { ...rules, ...more } }));
const generated = validating({});
// Where the application runs, most controls act at once, and their forms have nothing to submit.
const live = validating({ 'wcag/h32': 'off' });

const faults = ({ results }) =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, selector }) => `${filePath.replace(dist, '')}: ${ruleId}: ${message} [${selector}]`),
  );

// They differ in their content alone; of each kind these are hundreds.
const shares = 16;
for (let share = 0; share < shares; share += 1) {
  test(`generated pages are valid, part ${share + 1} of ${shares}`, async () => {
    test.setTimeout(120_000);
    const pages = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.html')).sort();
    expect(pages.length).toBeGreaterThan(4000);
    const found = [];
    for (const page of pages.filter((_, at) => at % shares === share)) {
      found.push(...faults(await generated.validateFile(join(dist, page))));
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
}

for (const { name, open, console } of [...views, ...chineseViews]) {
  test.describe(name, () => {
    if (console) test.use({ allowConsole: [console] });

    test('is valid as the application shows it', async ({ page, site }) => {
      await open(page, site);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      expect(faults(await live.validateString(`<!DOCTYPE html>\n${html}`, name))).toEqual([]);
    });
  });
}
