// What becomes of reviews when the browser's storage is blocked, full, or holds what nobody can read.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';

/** The reviews in the file that the button offers. */
async function downloaded(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('juku-reviews.json');
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

/** The reviews in such a file. */
const reviewsIn = (file) => file.records.map(({ review }) => review).filter(Boolean);

test.describe('where the browser has no storage for the site', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }),
  );

  test('a review lasts until the page is closed, and the reader is told', async ({ page, site, reviews }) => {
    await site.open('title/leap-2020/');
    await expect(reviews.section).toContainText('This browser does not let the site keep anything.');
    await reviews.write({ text: 'Only for now.' });
    await site.section('You May Also Like').getByRole('link').first().click();
    await expect(site.heading(/^Leap/)).toBeHidden();
    await page.goBack();
    await expect(reviews.item('Only for now.')).toBeVisible();

    const download = reviews.section.getByRole('button', { name: 'Download my reviews' });
    const file = await downloaded(page, download);
    expect(reviewsIn(file)).toMatchObject([{ title: 'leap-2020', body: 'Only for now.' }]);

    await site.reload();
    await expect(reviews.empty).toBeVisible();
  });

  test('it is not said that reviews are kept in this browser', async ({ page, site, reviews }) => {
    await site.open('title/leap-2020/');
    await reviews.write();
    await expect(reviews.items).toHaveCount(1);
    await expect(page.getByText(/saved in this browser|kept in this browser/)).toHaveCount(0);
  });
});

test.describe('where the browser refuses only to write', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    }),
  );

  test('a review is either kept for now or stays in the form, and the reader is told', async ({
    page,
    site,
    reviews,
  }) => {
    await site.open('title/leap-2020/');
    await reviews.fill({ text: 'Refused.' });
    await reviews.post.click();
    await expect(page.getByText(/does not let the site keep|no longer lets the site keep/)).toBeVisible();
    const isListed = (await reviews.item('Refused.').count()) === 1;
    if (!isListed) await expect(reviews.text).toHaveValue('Refused.');
    const file = await downloaded(page, page.getByRole('button', { name: 'Download my reviews' }));
    expect(reviewsIn(file)).toMatchObject([{ body: 'Refused.', rating: 8, name: 'Ada' }]);
  });

  test('the storage is not said to be full', async ({ page, site, reviews }) => {
    await site.open('title/leap-2020/');
    await reviews.fill({ text: 'Refused.' });
    await reviews.post.click();
    await expect(page.getByText(/lets? the site keep anything/).first()).toBeVisible();
    await expect(page.getByText('storage is full')).toHaveCount(0);
  });
});

test.describe('where the storage is full', () => {
  /** Fills the storage to its last few characters, as another site of the same host might. */
  const fillUp = (page) =>
    page.evaluate(() => {
      const texts = { 'other-site:small': 'mine' };
      Object.assign(localStorage, texts);
      for (let size = 4 << 20; size >= 1; size /= 2) {
        const [key, text] = [`other-site:${size}`, 'x'.repeat(size)];
        try {
          localStorage.setItem(key, text);
          texts[key] = text;
        } catch (error) {
          if (error.name !== 'QuotaExceededError') throw error;
        }
      }
      return texts;
    });

  const ofOthers = (page) =>
    page.evaluate(() =>
      Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('other-site:'))),
    );

  test('the text stays in the form, can be downloaded, and is saved once there is room', async ({
    page,
    site,
    reviews,
  }) => {
    await site.open('title/leap-2020/');
    await reviews.write({ text: 'There was room for this.' });
    const others = await fillUp(page);
    await reviews.fill({ stars: '½', headline: 'Full', text: 'No room for this.' });
    await expect(reviews.form).toContainText('the draft lasts until this page is closed');
    await reviews.post.click();
    await expect(reviews.trouble).toContainText("The browser's storage is full");
    await expect(reviews.text).toHaveValue('No room for this.');
    await expect(reviews.headline).toHaveValue('Full');
    await expect(reviews.items).toHaveCount(1);

    const file = await downloaded(page, reviews.download);
    expect(reviewsIn(file)).toHaveLength(2);
    expect(reviewsIn(file)).toContainEqual(
      expect.objectContaining({ title: 'leap-2020', rating: 1, headline: 'Full', body: 'No room for this.' }),
    );
    expect(await ofOthers(page)).toEqual(others);

    await page.evaluate((key) => localStorage.removeItem(key), `other-site:${4 << 20}`);
    delete others[`other-site:${4 << 20}`];
    await reviews.post.click();
    await expect(reviews.item('No room for this.')).toBeVisible();
    await expect(reviews.trouble).toBeHidden();
    await site.reload();
    await expect(reviews.items).toHaveCount(2);
    expect(await ofOthers(page)).toEqual(others);
  });

  test('the site opens and a review can still be deleted', async ({ page, site, reviews }) => {
    await site.open('title/leap-2020/');
    await reviews.write({ text: 'To be deleted.' });
    const others = await fillUp(page);
    await site.reload();
    await reviews.delete('To be deleted.').click();
    await expect(reviews.deleted).toBeVisible();
    await site.reload();
    await expect(reviews.empty).toBeVisible();
    expect(await ofOthers(page)).toEqual(others);
  });
});

test('records that cannot be read are shown, and left as they are to the byte', async ({
  page,
  site,
  reviews,
  key,
}) => {
  const strange = {
    [key('review:leap-2020:x')]: 'garbage',
    [key('review:leap-2020:y')]: '{"v":3, "record":{"review":{"stars":[4.5]}} }',
    [key('review:leap-2020:z')]: '{"v":1,"record":{"review":{"id":"z"}}}',
    [key('review:')]: '',
    'juku:/elsewhere/:review:leap-2020:a': 'of another folder',
  };
  const kept = () =>
    page.evaluate((keys) => Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key)])), [
      ...Object.keys(strange),
    ]);
  await site.open('title/leap-2020/');
  await page.evaluate((strange) => Object.assign(localStorage, strange), strange);
  await site.reload();
  await expect(reviews.section).toContainText('4 saved records cannot be read by this version of the site.');
  await reviews.write({ text: 'Written.' });
  await reviews.edit('Written.').click();
  await reviews.text.fill('Changed.');
  await reviews.save.click();
  await expect(reviews.item('Changed.')).toBeVisible();
  expect(await kept()).toEqual(strange);
  await reviews.delete('Changed.').click();
  await reviews.undo.click();
  await expect(reviews.item('Changed.')).toBeVisible();
  await site.reload();
  await expect(reviews.item('Changed.')).toBeVisible();
  await expect(reviews.section).toContainText('4 saved records cannot be read');
  expect(await kept()).toEqual(strange);

  const button = reviews.section.getByRole('button', { name: 'Download it' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('garbage');
  expect(text).toContain('"stars":[4.5]');
});
