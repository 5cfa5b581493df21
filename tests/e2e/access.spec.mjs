// Whether everybody can use every kind of page: what axe-core finds by itself, in both themes, on a phone and a desk.
import axe from 'axe-core';
import { expect, test } from './fixtures.mjs';
import { chineseViews } from './pages/chinese.mjs';
import { views } from './pages/views.mjs';

/** What axe finds wrong in the page, a line for each element. */
async function faults(page) {
  // Playwright's evaluation is not held by the page's policy, which refuses other scripts.
  await page.evaluate(axe.source);
  // Of the rules of WCAG 2.2 AA axe leaves out this one unless it is asked for.
  const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 120)} ${any.map(({ message }) => message).join(' ')}`),
  );
}

for (const { name, open, console } of [...views, ...chineseViews]) {
  test.describe(name, () => {
    if (console) test.use({ allowConsole: [console] });

    test('has nothing that axe finds wrong', async ({ page, site }) => {
      await open(page, site);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          await site.painted();
          expect.soft(await faults(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });
  });
}
