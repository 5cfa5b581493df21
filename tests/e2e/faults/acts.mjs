// What somebody does that is kept, each with what was there before and how the page says that it is done.

const mark = (title, more) => [`mark:${title}`, { mark: { title, updated: 1, ...more } }];
const review = (id, title, more) => [
  `review:${title}:${id}`,
  { review: { id, title, created: 1, updated: 1, name: 'Mei', rating: 8, body: 'Kept.', spoiler: false, ...more } },
];
const list = (id, name, titles) => [`list:${id}`, { list: { id, created: 1, updated: 1, name, titles } }];

/** Three titles with a status and a rating, one of them reviewed, and a list of them. */
export const shelf = Object.fromEntries([
  mark('leap-2020', { status: 'want', rating: 7 }),
  mark('the-long-season-2023', { status: 'watching', episodes: 5, rating: 10 }),
  mark('farewell-my-concubine-1993', { status: 'seen', viewings: ['2020-01-01'], tags: ['classic'] }),
  review('fixed-1', 'leap-2020'),
  list('fixed-2', 'Family', ['leap-2020', 'the-long-season-2023']),
]);

const mine = (page) => page.getByRole('region', { name: 'On my list' });
const said = (page) => page.locator('#desk-said .notice');
const trouble = (page) => page.getByRole('alert').filter({ hasText: /storage is full|no longer lets the site keep/ });

/** A press on a title's page, whose effect is shown at once. */
const press = (act, shown) => ({
  address: 'title/the-long-season-2023/',
  act: (page) => act(mine(page)),
  done: (page) => shown(mine(page)),
  refused: trouble,
});

/** A press on the shelf, which the worker answers. */
const atTheDesk = (address, act, words) => ({
  address: `shelf/${address}`,
  act,
  done: (page) => said(page).filter({ hasText: words }),
  refused: trouble,
});

const typed = { name: 'Ada', headline: 'Typed', text: 'Typed, and not to be lost. 打字' };

async function write(reviews) {
  await reviews.stars('4½').check();
  await reviews.name.fill(typed.name);
  await reviews.headline.fill(typed.headline);
  await reviews.text.fill(typed.text);
}

const isTyped = async (page, reviews) =>
  (await reviews.text.inputValue()) === typed.text &&
  (await reviews.headline.inputValue()) === typed.headline &&
  (await reviews.stars('4½').isChecked());

/** Every act by its name. `act` can be done again when it was refused; `holds`: whether what was typed is still there. */
export const acts = {
  'a review is posted': {
    address: 'title/leap-2020/',
    act: async (page, reviews) => {
      await write(reviews);
      await reviews.post.click();
    },
    done: (page, reviews) => reviews.saved,
    refused: trouble,
    holds: isTyped,
  },
  'a review is changed': {
    address: 'title/leap-2020/',
    act: async (page, reviews) => {
      if (!(await reviews.save.isVisible())) await reviews.items.getByRole('button', { name: /^(Edit|Go on editing)$/ }).click();
      await write(reviews);
      await reviews.save.click();
    },
    done: (page, reviews) => reviews.saved,
    refused: trouble,
    holds: isTyped,
  },
  'a review is deleted': {
    address: 'title/leap-2020/',
    act: (page, reviews) => reviews.delete('Kept.').click(),
    done: (page, reviews) => reviews.deleted,
    refused: trouble,
  },
  'a review is deleted and brought back': {
    address: 'title/leap-2020/',
    before: async (page, reviews) => {
      await reviews.delete('Kept.').click();
      await reviews.deleted.waitFor();
    },
    act: (page, reviews) => reviews.undo.click(),
    done: (page, reviews) => reviews.item('Kept.'),
    refused: trouble,
  },
  'a status is chosen': press(
    (mine) => mine.getByRole('button', { name: 'Dropped', exact: true }).click(),
    (mine) => mine.getByRole('button', { name: 'Dropped', exact: true, pressed: true }),
  ),
  'a rating is given': press(
    (mine) => mine.getByRole('radio', { name: '2 of 5 stars', exact: true }).click(),
    (mine) => mine.locator('[data-half-stars="4"]'),
  ),
  'one more episode is seen': press(
    (mine) => mine.getByRole('button', { name: '+1 episode' }).click(),
    (mine) => mine.getByText('6 of 12 episodes'),
  ),
  'a day is added': press(
    async (mine) => {
      if (!(await mine.getByLabel('Watched on').isVisible())) await mine.locator('summary').filter({ hasText: 'Days watched' }).click();
      await mine.getByLabel('Watched on').fill('2025-01-31');
      await mine.getByRole('button', { name: 'Add this day' }).click();
    },
    (mine) => mine.getByText('31 January 2025'),
  ),
  'all titles of the shelf get a status': atTheDesk(
    '',
    async (page) => {
      await pickAll(page, 'bulk-group-status');
      await page.locator('#bulk-group-status').getByRole('button', { name: 'Dropped' }).click();
    },
    'Dropped: 3 titles',
  ),
  'all titles are removed from the shelf': atTheDesk(
    '',
    async (page) => {
      await pickAll(page, 'bulk-group-remove');
      await page.getByRole('button', { name: 'Remove from my shelf' }).click();
    },
    'Removed from your shelf: 3 titles',
  ),
  'all titles are removed, and that is undone': {
    ...atTheDesk('', (page) => page.locator('#undo').click(), 'As it was before.'),
    before: async (page) => {
      await acts['all titles are removed from the shelf'].act(page);
      await said(page).filter({ hasText: 'Removed from your shelf' }).waitFor();
    },
  },
  'a list is made': {
    ...atTheDesk(
      '?show=lists',
      async (page) => {
        if (!(await page.locator('#new-list-name').isVisible())) await page.locator('#new-list summary').click();
        await page.locator('#new-list-name').fill('To be kept');
        await page.locator('#new-list-note').fill('With a note.');
        await page.getByRole('button', { name: 'Make the list' }).click();
      },
      'The list To be kept is made',
    ),
    holds: async (page) =>
      (await page.locator('#new-list-name').inputValue()) === 'To be kept' &&
      (await page.locator('#new-list-note').inputValue()) === 'With a note.',
  },
  'a list gets one more title': {
    ...atTheDesk(
      '?show=list&id=fixed-2',
      async (page) => {
        await page.locator('#add-title').fill('Farewell My Concubine');
        await page.getByRole('button', { name: 'Add', exact: true }).click();
      },
      'Farewell My Concubine is on Family now',
    ),
    holds: async (page) => (await page.locator('#add-title').inputValue()) === 'Farewell My Concubine',
  },
  'a list is deleted': atTheDesk(
    '?show=list&id=fixed-2',
    async (page) => {
      if (!(await page.locator('#edit-list-name').isVisible())) await page.locator('#edit-list summary').click();
      await page.getByRole('button', { name: 'Delete this list' }).click();
    },
    'The list Family is deleted',
  ),
  'a file of 40 records is brought in': {
    ...atTheDesk('?show=copy', (page) => page.locator('#import-confirm').click(), '40 records brought in.'),
    before: chooseFile,
    step: 13,
  },
  'what was sent is kept': {
    address: 'shared/',
    before: openSent,
    act: (page) => page.getByRole('button', { name: 'Keep a copy on my shelf' }).click(),
    done: (page) => said(page).filter({ hasText: 'Kept on your shelf.' }),
    refused: trouble,
  },
};

/** Chooses a copy with marks of 37 titles, a review, and two lists. */
async function chooseFile(page) {
  const marks = await page.evaluate(async () => {
    const base = document.querySelector('.brand').getAttribute('href');
    const { cards } = await (await fetch(`${base}kind/series/data.json`)).json();
    return cards.slice(0, 37).map(({ id }) => ({ mark: { title: id, updated: 5, rating: 9 } }));
  });
  const others = [review('fixed-7', 'leap-2020', { body: 'Brought.' }), list('fixed-8', 'One', []), list('fixed-9', 'Two', [])];
  const records = [...marks, ...others.map(([, record]) => record)];
  const buffer = Buffer.from(JSON.stringify({ juku: 2, records, drafts: [], unreadable: [] }));
  await page.locator('#import').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
  await page.locator('#import-confirm').waitFor();
}

async function pickAll(page, group) {
  const open = (id) => page.locator(`#${id}`).evaluate((details) => details.toggleAttribute('open', true));
  await open('bulk-bar');
  await open(group);
  await page.locator('#pick-all').click();
  await page.waitForFunction(() => [...document.querySelectorAll('[name=pick]')].every((box) => box.checked));
}

/** Makes a link of the list, deletes the list's key, and opens the link. */
async function openSent(page) {
  const here = page.url();
  await page.goto(new URL('../shelf/?share=fixed-2', here).href);
  const link = await page.locator('.offer input').first().inputValue();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.endsWith(':list:fixed-2'));
    localStorage.removeItem(key);
  });
  await page.goto(link);
  await page.getByRole('button', { name: 'Keep a copy on my shelf' }).waitFor();
}
