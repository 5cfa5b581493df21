// Two tabs of one browser.
import { expect, test } from './fixtures.mjs';

const leap = 'title/leap-2020/';

test('a review written in one tab appears in the other', async ({ site, reviews, anotherTab }) => {
  await site.open(leap);
  const other = await anotherTab(leap);
  await expect(other.reviews.empty).toBeVisible();
  await reviews.write({ text: 'Written in the first tab.' });
  await expect(other.reviews.item('Written in the first tab.')).toBeVisible();
  await expect(other.reviews.empty).toBeHidden();

  await reviews.edit('Written in').click();
  await reviews.text.fill('Changed in the first tab.');
  await reviews.save.click();
  await expect(other.reviews.item('Changed in the first tab.')).toBeVisible();
  await expect(other.reviews.items).toHaveCount(1);
});

test('a review deleted in one tab vanishes from the other, and undo brings it back to both', async ({
  site,
  reviews,
  anotherTab,
}) => {
  await site.open(leap);
  const other = await anotherTab(leap);
  await reviews.write();
  await other.reviews.delete(/./).click();
  await expect(reviews.items).toHaveCount(0);
  await expect(reviews.empty).toBeVisible();
  await other.reviews.undo.click();
  await expect(reviews.items).toHaveCount(1);
  await expect(other.reviews.items).toHaveCount(1);
});

test('a change from another tab is shown before it is replaced', async ({ site, reviews, anotherTab }) => {
  await site.open(leap);
  await reviews.write({ text: 'At first.' });
  const other = await anotherTab(leap);
  await other.reviews.edit('At first.').click();
  await other.reviews.text.fill('By the other tab.');

  await reviews.edit('At first.').or(reviews.items.getByRole('button', { name: 'Go on editing' })).click();
  await reviews.text.fill('By this tab.');
  await reviews.save.click();
  await expect(reviews.item('By this tab.')).toBeVisible();

  await expect(other.reviews.text).toHaveValue('By the other tab.');
  await other.reviews.save.click();
  await expect(other.reviews.trouble).toContainText('This review was changed in another tab meanwhile');
  await expect(other.reviews.item('By this tab.')).toBeVisible();
  await expect(other.reviews.text).toHaveValue('By the other tab.');

  await other.reviews.save.click();
  await expect(other.reviews.trouble).toBeHidden();
  await expect(other.reviews.item('By the other tab.')).toBeVisible();
  await expect(reviews.item('By the other tab.')).toBeVisible();
  await expect(reviews.items).toHaveCount(1);
});

test('what is typed in one tab stays when another tab saves a review', async ({
  site,
  reviews,
  anotherTab,
}) => {
  await site.open(leap);
  const other = await anotherTab(leap);
  await other.reviews.fill({ text: 'Still typing' });
  await reviews.write({ text: 'Posted meanwhile.' });
  await expect(other.reviews.item('Posted meanwhile.')).toBeVisible();
  await expect(other.reviews.text).toHaveValue('Still typing');
  await other.reviews.post.click();
  await expect(reviews.items).toHaveCount(2);
});
