// How the reader stands to a title: status, episodes, rating and days, each with one press.
import { expect, test } from './fixtures.mjs';
import { watchShifts } from './shifts.mjs';

const season = 'title/the-long-season-2023/';
const leap = 'title/leap-2020/';

const controls = (page) => {
  const mine = page.getByRole('region', { name: 'On my list' });
  return {
    mine,
    status: (name) => mine.getByRole('button', { name, exact: true }),
    more: mine.getByRole('button', { name: '+1 episode' }),
    less: mine.getByRole('button', { name: '−1 episode' }),
    seen: mine.getByRole('status'),
    stars: (stars) => mine.getByRole('radio', { name: `${stars} of 5 stars`, exact: true }),
    takeBack: mine.getByRole('button', { name: 'Take the rating back' }),
    days: mine.locator('summary').filter({ hasText: 'Days watched' }),
    day: mine.getByLabel('Watched on'),
    add: mine.getByRole('button', { name: 'Add this day' }),
  };
};

test('a status is one press, is kept, and a second press takes it back', async ({ page, site }) => {
  await site.open(leap);
  const { status } = controls(page);
  await status('Want to watch').click();
  await expect(status('Want to watch')).toHaveAttribute('aria-pressed', 'true');
  await status('Seen').click();
  await expect(status('Want to watch')).toHaveAttribute('aria-pressed', 'false');
  await expect(status('Seen')).toBeFocused();
  await site.reload();
  await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
  await status('Seen').press('Enter');
  await expect(status('Seen')).toHaveAttribute('aria-pressed', 'false');
  await expect(status('Seen')).toBeFocused();
  await site.open(season);
  await expect(status('Seen')).toHaveAttribute('aria-pressed', 'false');
});

test('episodes go one by one until all are seen', async ({ page, site }) => {
  await site.open(season);
  const { status, more, less, seen } = controls(page);
  await expect(seen).toHaveText('0 of 12 episodes');
  await expect(less).toBeDisabled();
  await more.click();
  await expect(seen).toHaveText('1 of 12 episodes');
  await expect(status('Watching')).toHaveAttribute('aria-pressed', 'true');
  for (let count = 2; count <= 12; count += 1) {
    await more.click();
    await expect(seen).toHaveText(`${count} of 12 episodes`);
  }
  await expect(more).toBeDisabled();
  await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
  await less.click();
  await expect(seen).toHaveText('11 of 12 episodes');
  await expect(status('Watching')).toHaveAttribute('aria-pressed', 'true');
});

test('a rating needs no review, and can be taken back', async ({ page, site }) => {
  await site.open(leap);
  const { stars, takeBack } = controls(page);
  await expect(takeBack).toBeHidden();
  await stars('3½').check();
  await expect(takeBack).toBeVisible();
  await stars('3½').press('ArrowRight');
  await expect(stars('4')).toBeChecked();
  await expect(stars('4')).toBeFocused();
  await site.reload();
  await expect(stars('4')).toBeChecked();
  await takeBack.click();
  await expect(stars('4')).not.toBeChecked();
  await expect(takeBack).toBeHidden();
});

test('days are listed, each once, and can be taken back', async ({ page, site }) => {
  await site.open(leap);
  const { mine, status, days, day, add } = controls(page);
  await days.click();
  await add.click();
  await expect(days, 'without a day nothing happens').toHaveText('Days watched');
  for (const date of ['2021-02-12', '2025-01-31', '2021-02-12']) {
    await day.fill(date);
    await add.click();
  }
  await expect(days).toHaveText('Days watched (2)');
  await expect(mine.getByRole('listitem')).toHaveText(['31 January 2025×', '12 February 2021×']);
  await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
  await mine.getByRole('button', { name: 'Remove 31 January 2025' }).click();
  await expect(mine.getByRole('listitem')).toHaveText(['12 February 2021×']);
});

test('two tabs follow each other, and neither loses what the other did', async ({ page, site, anotherTab }) => {
  await site.open(season);
  const here = controls(page);
  const other = await anotherTab(season);
  const there = controls(other.page);
  await here.more.click();
  await expect(there.seen).toHaveText('1 of 12 episodes');
  await there.stars('5').check();
  await expect(here.stars('5')).toBeChecked();
  await here.more.click();
  await expect(there.seen).toHaveText('2 of 12 episodes');
  await expect(there.stars('5')).toBeChecked();
});

test('browse filters by status and by a rating without a review', async ({ page, site }) => {
  await site.open(season);
  const { status, stars } = controls(page);
  await status('Want to watch').click();
  await stars('4½').check();
  await page.goto('./browse/?status=want&rated=8');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 of /);
  await expect(page.locator('.card__name')).toHaveText('The Long Season');
});

test('what is there opens as it is: nothing moves', async ({ page, site }) => {
  await page.addInitScript(watchShifts);
  await site.open(season);
  const { more, stars, status } = controls(page);
  await more.click();
  await stars('4½').check();
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await site.open(season);
    await expect(status('Watching')).toHaveAttribute('aria-pressed', 'true');
    await site.painted();
    expect(await page.evaluate(() => window.shifts()), `${width} px`).toEqual([]);
  }
});

test.describe('when nothing can be kept', () => {
  test('that is said, and nothing that was kept is lost', async ({ page, site }) => {
    await site.open(leap);
    const { mine, status } = controls(page);
    await status('Seen').click();
    await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await status('Dropped').click();
    await expect(mine.getByRole('alert')).toHaveText(/storage is full, so this was not kept/);
    await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
    await site.reload();
    await expect(status('Seen')).toHaveAttribute('aria-pressed', 'true');
  });

  test('a record of a newer version is left as it is', async ({ page, site }) => {
    await site.open(leap);
    const { mine, status } = controls(page);
    const key = await page.evaluate(() => `juku:${document.querySelector('.brand').getAttribute('href')}:mark:leap-2020`);
    await page.evaluate((key) => localStorage.setItem(key, '{"v":99,"mood":"good"}'), key);
    await site.reload();
    await status('Seen').click();
    await expect(mine.getByRole('alert')).toHaveText(/newer version/);
    expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe('{"v":99,"mood":"good"}');
    await expect(page.getByText('1 saved record cannot be read')).toBeVisible();
  });
});
