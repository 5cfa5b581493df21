// "Spread the love".
import { expect, test } from './fixtures.mjs';
import { shareSheet } from './pages/share-sheet.mjs';

const words = 'Leap – Gong Li, Huang Bo, Wu Gang 夺冠';
const addressOf = (baseURL) => new URL('title/leap-2020/', baseURL).href;

/** A link's address without its query, and the query's values. */
async function target(section, name) {
  const url = new URL(await section.getByRole('link', { name, exact: true }).getAttribute('href'));
  return [url.href.replace(/\?.*/, ''), Object.fromEntries(url.searchParams)];
}

test('plain links lead to where people share, with the title and its address', async ({ site, baseURL }) => {
  await site.open('title/leap-2020/');
  const share = site.section('Spread the love');
  const url = addressOf(baseURL);
  const both = `${words} ${url}`;
  expect(await target(share, 'X')).toEqual(['https://x.com/intent/post', { text: words, url }]);
  expect(await target(share, 'Facebook')).toEqual([
    'https://www.facebook.com/sharer/sharer.php',
    { u: url },
  ]);
  expect(await target(share, 'WhatsApp')).toEqual(['https://wa.me/', { text: both }]);
  expect(await target(share, 'Weibo')).toEqual([
    'https://service.weibo.com/share/share.php',
    { title: words, url },
  ]);
  expect(await target(share, 'E-mail')).toEqual(['mailto:', { subject: words, body: both }]);
  for (const link of await share.getByRole('link').all()) {
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
});

test('the address is copied, and said to be', async ({ page, context, site, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.open('title/leap-2020/');
  const share = site.section('Spread the love');
  await share.getByRole('button', { name: 'Copy link' }).click();
  await expect(share.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(baseURL));
});

for (const [why, clipboard] of [
  ['is missing', null],
  ['refuses', 'refuses'],
]) {
  test(`where the clipboard ${why}, another way is named`, async ({ page, site }) => {
    await page.addInitScript((clipboard) => {
      const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      const value = clipboard ? { writeText: refuse } : undefined;
      Object.defineProperty(Navigator.prototype, 'clipboard', { value });
    }, clipboard);
    await site.open('title/leap-2020/');
    const share = site.section('Spread the love');
    await share.getByRole('button', { name: 'Copy link' }).click();
    await expect(share.getByRole('status')).toContainText('copy the address from its address bar');
  });
}

test("the system's share sheet is offered where there is one", async ({ page, site, baseURL }) => {
  const shared = await shareSheet(page);
  await site.open('title/leap-2020/');
  const button = site.section('Spread the love').getByRole('button', { name: 'Share…' });
  await button.click();
  await button.click();
  const sent = { title: words, url: addressOf(baseURL) };
  await expect.poll(shared).toEqual([sent, sent]);
});

test('no share sheet is offered where there is none', async ({ page, site }) => {
  await page.addInitScript(() => delete Navigator.prototype.share);
  await site.open('title/leap-2020/');
  const share = site.section('Spread the love');
  await expect(share.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(share.getByRole('button', { name: 'Share…' })).toHaveCount(0);
});
