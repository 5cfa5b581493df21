// What is typed and not yet posted.
import { expect, test } from './fixtures.mjs';

const draft = { stars: '3½', name: 'Ada', headline: 'Half a', text: 'Half a review, 半篇', spoiler: true };

async function isInTheForm(reviews, { stars, name, headline, text, spoiler }) {
  await expect(reviews.text).toHaveValue(text);
  await expect(reviews.headline).toHaveValue(headline);
  await expect(reviews.name).toHaveValue(name);
  await expect(reviews.stars(stars)).toBeChecked();
  await expect(reviews.spoiler).toBeChecked({ checked: spoiler });
}

async function isBlank(reviews) {
  await expect(reviews.text).toHaveValue('');
  await expect(reviews.headline).toHaveValue('');
  await expect(reviews.form.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(reviews.spoiler).not.toBeChecked();
}

test('a draft survives a reload', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.fill(draft);
  await expect(reviews.form).toContainText('Draft kept · 17 characters');
  await site.reload();
  await isInTheForm(reviews, draft);
  await expect(reviews.form).toContainText('Draft kept · 17 characters');
});

test('a draft survives a visit to another title, which has its own', async ({ page, site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.fill(draft);
  await site.section('You May Also Like').getByRole('link').first().click();
  await expect(site.heading(/^Leap/)).toBeHidden();
  await isBlank(reviews);
  await reviews.text.fill('Another film, another draft.');
  await page.goBack();
  await expect(site.heading(/^Leap/)).toBeVisible();
  await isInTheForm(reviews, draft);
  await page.goForward();
  await expect(site.heading(/^Leap/)).toBeHidden();
  await expect(reviews.text).toHaveValue('Another film, another draft.');
});

test('nothing is left of a draft once it is posted', async ({ page, site, reviews, key }) => {
  await site.open('title/leap-2020/');
  await reviews.write(draft);
  await isBlank(reviews);
  await expect(reviews.form).not.toContainText('Draft kept');
  expect(await page.evaluate((draft) => localStorage.getItem(draft), key('draft:leap-2020'))).toBeNull();
  await site.reload();
  await isBlank(reviews);
});

test('changes to a review survive a reload until they are saved', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ ...draft, spoiler: false });
  await reviews.edit(draft.text).click();
  await reviews.text.fill('Two thirds of a review');
  await expect(reviews.form).toContainText('Draft kept');
  await site.reload();
  await expect(reviews.item(draft.text)).toBeVisible();
  await reviews.items.getByRole('button', { name: 'Go on editing' }).click();
  await isInTheForm(reviews, { ...draft, spoiler: false, text: 'Two thirds of a review' });
  await reviews.save.click();
  await expect(reviews.item('Two thirds of a review')).toBeVisible();
  await expect(reviews.items).toHaveCount(1);
  await expect(reviews.edit('Two thirds')).toHaveText('Edit');
});

test('cancelling leaves a review as it was', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ text: 'As it was.' });
  await reviews.edit('As it was.').click();
  await expect(reviews.form.getByRole('heading', { name: 'Change your review' })).toBeVisible();
  await reviews.text.fill('As it should not be.');
  await reviews.cancel.click();
  await expect(reviews.form.getByRole('heading', { name: 'Write a review' })).toBeVisible();
  await expect(reviews.text).toHaveValue('');
  await expect(reviews.items.getByRole('button', { name: 'Go on editing' })).toBeHidden();
  await reviews.edit('As it was.').click();
  await expect(reviews.text).toHaveValue('As it was.');
  await site.reload();
  await expect(reviews.item('As it was.')).toBeVisible();
  await expect(reviews.edit('As it was.')).toHaveText('Edit');
});

test('a draft of a new review waits while another is changed', async ({ site, reviews }) => {
  await site.open('title/leap-2020/');
  await reviews.write({ text: 'The first.' });
  await reviews.fill({ ...draft, text: 'The second, half done' });
  await reviews.edit('The first.').click();
  await expect(reviews.text).toHaveValue('The first.');
  await reviews.text.fill('The first, changed.');
  await reviews.save.click();
  await expect(reviews.item('The first, changed.')).toBeVisible();
  await isInTheForm(reviews, { ...draft, text: 'The second, half done' });
});

test('deleting the review that is being changed gives the form back for a new one', async ({
  site,
  reviews,
}) => {
  await site.open('title/leap-2020/');
  await reviews.write({ text: 'The first.' });
  await reviews.edit('The first.').click();
  await reviews.delete('The first.').click();
  await expect(reviews.deleted).toBeVisible();
  await expect(reviews.post).toBeVisible();
  await isBlank(reviews);
});
