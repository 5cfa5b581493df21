// Writing, changing and deleting reviews.
import { expect, test } from './fixtures.mjs';
import { Shelf, review } from './pages/shelf.mjs';

test.use({ timezoneId: 'Asia/Shanghai' });

test('a review is written, kept, changed, deleted and brought back', async ({ page, site, reviews }) => {
  const text = '看了三遍，次次落泪。😭🏐\n\n<script>alert(1)</script> & <b>bold</b>';
  await page.clock.setFixedTime('2026-03-01T12:00:00+08:00');
  await site.open();
  await site.link('2020 Chinese Drama List').click();
  await site.link(/^Leap 夺冠/).click();
  await expect(reviews.empty).toBeVisible();
  await reviews.write({ stars: '4½', name: 'Ada 艾达', headline: '值得', text });

  const review = reviews.items;
  const isAsWritten = async () => {
    await expect(review).toHaveCount(1);
    await expect(review.getByRole('img', { name: '4½ of 5 stars', exact: true })).toBeVisible();
    await expect(review).toContainText('Ada 艾达');
    await expect(review).toContainText('1 March 2026');
    await expect(review).not.toContainText('changed');
    await expect(review.getByRole('heading', { name: '值得' })).toBeVisible();
    await expect(review.getByRole('paragraph')).toHaveText([
      '看了三遍，次次落泪。😭🏐',
      '<script>alert(1)</script> & <b>bold</b>',
    ]);
    await expect(review.locator('script, b')).toHaveCount(0);
    await expect(reviews.empty).toBeHidden();
  };
  await isAsWritten();
  await site.reload();
  await isAsWritten();

  await page.clock.setFixedTime('2026-03-02T12:00:00+08:00');
  await reviews.edit(/./).click();
  await expect(reviews.stars('4½')).toBeChecked();
  await expect(reviews.text).toHaveValue(text);
  await reviews.text.fill('第四遍。');
  await reviews.stars('5').check();
  await reviews.save.click();
  const isAsChanged = async () => {
    await expect(review).toHaveCount(1);
    await expect(review).toContainText('1 March 2026, changed 2 March 2026');
    await expect(review.getByRole('img', { name: '5 of 5 stars', exact: true })).toBeVisible();
    await expect(review.getByRole('paragraph')).toHaveText(['第四遍。']);
  };
  await isAsChanged();
  await site.reload();
  await isAsChanged();

  await reviews.delete('第四遍。').click();
  await expect(review).toHaveCount(0);
  await expect(reviews.deleted).toBeVisible();
  await reviews.undo.click();
  await isAsChanged();
  await expect(reviews.deleted).toBeHidden();
  await site.reload();
  await isAsChanged();
});

test('a deleted review stays deleted after a reload', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write();
  await reviews.delete(/./).click();
  await expect(reviews.deleted).toBeVisible();
  await site.reload();
  await expect(reviews.empty).toBeVisible();
  await expect(reviews.items).toHaveCount(0);
});

test('the newest review stands first', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  for (const day of [1, 2, 3]) {
    await page.clock.setFixedTime(`2026-03-0${day}T12:00:00+08:00`);
    await reviews.write({ text: `Seen on day ${day}.` });
  }
  const order = [/on day 3/, /on day 2/, /on day 1/];
  await expect(reviews.items).toContainText(order);
  await page.clock.setFixedTime('2026-03-04T12:00:00+08:00');
  await reviews.edit('on day 1').click();
  await reviews.stars('2').check();
  await reviews.save.click();
  await expect(reviews.item('on day 1')).toContainText('changed 4 March 2026');
  await expect(reviews.items).toContainText(order);
});

test('a review belongs to its title alone', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write();
  await site.section('You May Also Like').getByRole('link').first().click();
  await expect(site.heading(/^Leap/)).toBeHidden();
  await expect(reviews.empty).toBeVisible();
  await expect(reviews.items).toHaveCount(0);
  await expect(reviews.name, 'the name is remembered').toHaveValue('Ada');
});

test('a spoiler is covered until it is asked for', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ headline: 'They win', text: 'China beats Brazil.', spoiler: true });
  for (const when of ['at once', 'after a reload']) {
    await expect(reviews.items, when).toContainText('This review tells how the story ends.');
    await expect(reviews.section.getByText('China beats Brazil.'), when).toBeHidden();
    await expect(reviews.section.getByText('They win'), when).toBeHidden();
    await site.reload();
  }
  await page.getByText('Show it').click();
  await expect(reviews.section.getByText('China beats Brazil.')).toBeVisible();
  await expect(reviews.section.getByText('They win')).toBeVisible();
});

test('the invitation of a title without reviews leads to the form', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await expect(reviews.section).toContainText(
    'There are no reviews for the show. Be the first to Write a review.',
  );
  const before = await page.evaluate(() => history.length);
  await reviews.section.getByRole('link', { name: 'Write a review' }).click();
  await expect(reviews.stars('½')).toBeFocused();
  await expect(reviews.form.getByRole('heading', { name: 'Write a review' })).toBeInViewport();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an empty form says beside each field what is missing', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await expect(reviews.form).toContainText('Required fields are marked *');
  await expect(reviews.form.getByText('Rating *')).toBeVisible();
  await expect(reviews.form.getByText('Name *')).toBeVisible();
  await expect(reviews.form.getByText('Review *')).toBeVisible();
  await reviews.post.click();

  const rating = reviews.form.getByRole('group', { name: 'Rating' });
  await expect(rating).toContainText('Choose a rating, from half a star to five.');
  await expect(reviews.stars('½')).toBeFocused();
  await expect(reviews.stars('½')).toHaveAccessibleDescription('Choose a rating, from half a star to five.');
  await expect(reviews.name).toHaveAttribute('aria-invalid', 'true');
  await expect(reviews.name).toHaveAccessibleDescription('Write a name, any name.');
  await expect(reviews.text).toHaveAttribute('aria-invalid', 'true');
  await expect(reviews.text).toHaveAccessibleDescription('Write a few words about it.');
  await expect(reviews.headline).not.toHaveAttribute('aria-invalid', 'true');
  await expect(reviews.items).toHaveCount(0);

  await reviews.stars('3').check();
  await expect(rating).not.toContainText('Choose a rating');
  await reviews.post.click();
  await expect(reviews.name).toBeFocused();
  await reviews.name.fill('Ada');
  await expect(reviews.name).not.toHaveAttribute('aria-invalid', 'true');
  await expect(reviews.name).toHaveAccessibleDescription('');
  await reviews.post.click();
  await expect(reviews.text).toBeFocused();
  await reviews.text.fill('Good.');
  await expect(reviews.form.getByText('Write a few words about it.')).toBeHidden();
  await reviews.post.click();
  await expect(reviews.items).toHaveCount(1);
});

test('spaces alone are no name and no review', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.fill({ name: '   ', text: ' \n\u3000' });
  await reviews.post.click();
  await expect(reviews.form.getByText('Write a name, any name.')).toBeVisible();
  await expect(reviews.form.getByText('Write a few words about it.')).toBeVisible();
  await expect(reviews.items).toHaveCount(0);
});

test('a headline that is too long is said to be, and kept', async ({ site, reviews }) => {
  const long = '冠'.repeat(151);
  await site.open('title/leap-2020/');
  await reviews.fill({ headline: long });
  await reviews.post.click();
  await expect(reviews.headline).toBeFocused();
  await expect(reviews.headline).toHaveAccessibleDescription('Make it shorter: at most 150 characters.');
  await expect(reviews.headline).toHaveValue(long);
  await reviews.headline.fill(long.slice(1));
  await reviews.post.click();
  await expect(reviews.items).toHaveCount(1);
});

test('how long ago a review was written is said in words, and the day on demand', async ({ page, site, reviews }) => {
  await page.clock.setFixedTime('2026-03-01T12:00:00+08:00');
  await site.open('title/leap-2020/');
  await reviews.write({ text: 'What a match.' });
  const when = reviews.items.first().locator('.when');
  await expect(when.locator('summary')).toHaveText('today');
  await page.clock.setFixedTime('2026-03-04T09:00:00+08:00');
  await site.reload();
  await expect(when.locator('summary')).toHaveText('3 days ago');
  expect(await when.innerText()).not.toContain('1 March 2026');
  await when.locator('summary').press('Enter');
  await expect.poll(() => when.innerText()).toContain('1 March 2026');
});

test('a moment beyond all calendars is shown as no day', async ({ page, site, reviews }) => {
  await site.open('about/');
  await new Shelf(page).keep([review('leap-2020', 9e15)]);
  await site.open('title/leap-2020/');
  await expect(reviews.items).toHaveText(/好看。/);
  await expect(reviews.items.locator('time')).toHaveCount(0);
});
