// What holds for the whole site, by keyboard alone: its language, which names come first, and what is kept of it.
import { expect, test } from './offline-fixtures.mjs';

test('the other language is on the way to the content, and so is the way back', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  await site.enter(page.locator('.masthead a[hreflang=zh-Hans]'), 20);
  await page.locator('html[lang=zh-Hans][data-live]').waitFor({ state: 'attached' });
  await expect(site.heading(/^夺冠/)).toBeVisible();
  await site.enter(page.locator('.masthead a[hreflang=en]'), 20);
  await page.locator('html[lang=en][data-live]').waitFor({ state: 'attached' });
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test('Chinese names come first, and then second again', async ({ page, site }) => {
  await site.open('title/leap-2020/');
  await site.enter(page.getByRole('button', { name: 'Chinese names first' }), 1_000);
  await expect(site.heading('夺冠 – 巩俐, 黄渤, 吴刚')).toBeVisible();
  await site.enter(page.getByRole('button', { name: 'English names first' }), 1_000);
  await expect(site.heading(/^Leap – /)).toBeVisible();
});

test.describe('for times without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('everything is kept, then nothing any more, then what is opened', async ({ site, keeping, host }) => {
    test.setTimeout(300_000);
    await keeping.open();
    await expect(keeping.keep).toBeVisible();
    await site.enter(keeping.keep);
    await expect(keeping.said).toContainText('Everything is kept', { timeout: 180_000 });
    host.fails();
    await site.open('title/the-long-season-2023/');
    await expect(site.heading(/^The Long Season – /)).toBeVisible();
    host.works();

    await keeping.open();
    await expect(keeping.said).toContainText('Everything is kept');
    await site.enter(keeping.stop);
    await expect(keeping.said).toHaveText('No pages are kept, as you wished.');
    await expect.poll(() => keeping.caches()).toEqual([]);
    await site.enter(keeping.resume);
    await expect(keeping.said).toContainText('What you open is kept in this browser');
    await keeping.keeps('about/data.json');
  });
});
