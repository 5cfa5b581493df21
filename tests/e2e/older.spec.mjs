// Browsers that lack what newer ones have, and pages opened without https.
import { expect, test } from './fixtures.mjs';

test('a browser without AbortSignal.timeout, clipboard, share sheet and randomUUID shows and keeps reviews', async ({ page, site, reviews }) => {
  await page.addInitScript(() => {
    delete AbortSignal.timeout;
    delete Crypto.prototype.randomUUID;
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    delete Navigator.prototype.share;
  });
  await site.open('title/leap-2020/');
  await expect(site.heading(/^Leap/)).toBeVisible();
  await reviews.write({ stars: '4', name: 'Ada', text: 'Well played.' });
  await page.reload();
  await expect(page.getByText('Well played.')).toBeVisible();
});
