// The focus stays near where pages are kept for times without a network.
import { expect, test } from './offline-fixtures.mjs';

test.use({ serviceWorkers: 'allow' });

test('everything asked for keeps the focus near', async ({ page, site, keeping, host }) => {
  await keeping.open();
  await expect(keeping.keep).toBeVisible();
  host.hangs();
  await site.enter(keeping.keep);
  await expect(keeping.bar).toBeVisible();
  await site.painted();
  await expect(page.locator('body')).not.toBeFocused();
});

test('keeping stopped and begun again keeps the focus near', async ({ page, site, keeping }) => {
  await keeping.open();
  await expect(keeping.keep).toBeVisible();
  await site.enter(keeping.stop);
  await expect(keeping.said).toHaveText('No pages are kept, as you wished.');
  await site.painted();
  await expect(page.locator('body'), 'after it was stopped').not.toBeFocused();
  await site.enter(keeping.resume);
  await expect(keeping.keep).toBeVisible();
  await site.painted();
  await expect(page.locator('body'), 'after it began again').not.toBeFocused();
});
