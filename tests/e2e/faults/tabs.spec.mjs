// Two tabs that change the same, one right after the other, in every order.
import { expect, test } from '../fixtures.mjs';
import { Reviews } from '../pages/reviews.mjs';
import { Site } from '../pages/site.mjs';
import { shelf } from './acts.mjs';
import { keep, kept } from './storage.mjs';
import { copied } from './tries.mjs';

const mine = (page) => page.getByRole('region', { name: 'On my list' });
const season = 'title/the-long-season-2023/';

/** What can be done with one title: each touches something else of its mark, and says so on the page. */
const steps = {
  status: [
    (page) => mine(page).getByRole('button', { name: 'Dropped', exact: true }).click(),
    (page) => mine(page).getByRole('button', { name: 'Dropped', exact: true, pressed: true }),
  ],
  rating: [
    (page) => mine(page).getByRole('radio', { name: '2 of 5 stars', exact: true }).check(),
    (page) => mine(page).locator('[data-half-stars="4"]'),
  ],
  day: [
    async (page) => {
      await mine(page).locator('details').filter({ hasText: 'Days watched' }).evaluate((details) => details.toggleAttribute('open', true));
      await mine(page).getByLabel('Watched on').fill('2025-01-31');
      await mine(page).getByRole('button', { name: 'Add this day' }).click();
    },
    (page) => mine(page).getByText('31 January 2025'),
  ],
};

/** All orders of some things. */
function orders(things) {
  if (things.length < 2) return [things];
  return things.flatMap((first) => orders(things.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

async function tabs(context, addresses, records = shelf) {
  const opened = [];
  for (const address of addresses) {
    const page = await context.newPage();
    const site = new Site(page);
    if (opened.length === 0) {
      await site.open('about/');
      await page.evaluate(() => localStorage.clear());
      await keep(page, records);
    }
    await site.open(address);
    if (address.startsWith('shelf/')) await page.locator('#desk-said').waitFor({ state: 'attached' });
    opened.push(page);
  }
  return opened;
}

for (const [at, order] of orders(['status', 'rating', 'day']).entries()) {
  test(`two tabs in turn mark one title, ${order.join(', ')}: all of it is kept`, async ({ context }) => {
    const pages = await tabs(context, [season, season]);
    for (const [turn, name] of order.entries()) {
      const page = pages[(at + turn) % 2];
      const [act, shown] = steps[name];
      await act(page);
      await shown(page).first().waitFor();
    }
    const [, mark] = JSON.parse((await kept(pages[0]))['mark:the-long-season-2023']);
    // A day that it was watched makes it seen, which a later status replaces.
    const isDropped = order.indexOf('status') > order.indexOf('day');
    expect(mark).toMatchObject({ rating: 4, viewings: ['2025-01-31'], status: isDropped ? 'dropped' : 'seen' });
  });
}

test('two tabs do something with one title at the same moment, forty times: all of it is kept', async ({ context }) => {
  const pages = await tabs(context, [season, season]);
  const says = async (page) => JSON.parse((await kept(page))['mark:the-long-season-2023'])[1];
  for (let round = 0; round < 40; round += 1) {
    const rating = (round % 10) + 1;
    const status = ['want', 'dropped', 'watching'][round % 3];
    const press = (page, control) => page.evaluate((control) => document.querySelector(control).click(), control);
    await Promise.all([
      press(pages[0], `.mine [name=rate][value="${rating}"]`),
      press(pages[1], `.mine [name=status][value="${status}"]`),
    ]);
    for (const page of pages) await expect.poll(() => says(page), `round ${round}`).toMatchObject({ rating, status });
  }
});

test('one review saved by two tabs at the same moment is there in both texts', async ({ context }) => {
  const pages = await tabs(context, ['title/leap-2020/', 'title/leap-2020/']);
  const forms = pages.map((page) => new Reviews(page));
  for (const [at, form] of forms.entries()) {
    await form.items.getByRole('button', { name: /^(Edit|Go on editing)$/ }).click();
    await form.text.fill(`By tab ${at}.`);
  }
  const saves = await Promise.all(forms.map((form) => form.save.elementHandle()));
  await Promise.all(saves.map((save) => save.evaluate((save) => save.click())));
  // Whoever was told of the other's in time has kept their text in the form; else both were kept.
  const isKept = async (at) => {
    const texts = Object.entries(await kept(pages[0])).filter(([key]) => key.startsWith('review:'));
    return texts.some(([, text]) => text.includes(`By tab ${at}.`)) || (await forms[at].text.isVisible());
  };
  for (const at of [0, 1]) await expect.poll(() => isKept(at)).toBe(true);
});

/** Runs in the page before anything else: what workers answer waits while `window.held` is a list. */
function hold() {
  const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
  Object.defineProperty(Worker.prototype, 'onmessage', {
    set(hear) {
      set.call(this, (event) => (window.held ? window.held.push(() => hear(event)) : hear(event)));
    },
  });
}

for (const when of ['before', 'during', 'after']) {
  test(`a mark in one tab ${when} a change of several in the other: both hold, or that is refused whole`, async ({ context }) => {
    await context.addInitScript(hold);
    const [marking, bulk] = await tabs(context, [season, 'shelf/']);
    const mark = async () => {
      await steps.rating[0](marking);
      await steps.rating[1](marking).waitFor();
      // Tabs learn of each other's writes a moment later.
      const rating = () => bulk.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':mark:the-long-season-2023'))[1]);
      await expect.poll(rating).toContain('"rating":4');
    };
    if (when === 'before') await mark();
    for (const id of ['bulk-bar', 'bulk-group-tag']) {
      await bulk.locator(`#${id}`).evaluate((details) => details.toggleAttribute('open', true));
    }
    await bulk.locator('#pick-all').click();
    await expect(bulk.locator('[name=pick]:checked')).toHaveCount(3);
    await bulk.getByLabel('Tags, with commas between').fill('together');
    if (when === 'during') await bulk.evaluate(() => (window.held = []));
    await bulk.locator('#bulk-group-tag').getByRole('button', { name: 'Add' }).click();
    if (when === 'during') {
      await bulk.waitForFunction(() => window.held.length > 0);
      await mark();
      await bulk.evaluate(() => window.held.splice(0).forEach((hear) => hear()) ?? (window.held = null));
      await expect(bulk.getByRole('alert')).toContainText('Another tab has changed the same just now');
    } else {
      await expect(bulk.locator('#desk-said')).toContainText('Tagged together: 3 titles');
    }
    if (when === 'after') await mark();
    const marks = Object.entries(await kept(marking)).filter(([key]) => key.startsWith('mark:'));
    const says = marks.map(([, text]) => JSON.parse(text)[1]);
    expect(says.filter(({ tags }) => tags?.includes('together')), 'all or none').toHaveLength(when === 'during' ? 0 : 3);
    expect(says.find(({ title }) => title === 'the-long-season-2023').rating).toBe(4);
  });
}

test('two tabs add to one list in turn, and both titles are on it', async ({ context, site, page }) => {
  const here = 'shelf/?show=list&id=fixed-2';
  const both = await tabs(context, [here, here]);
  for (const [at, name] of [[0, 'Farewell My Concubine'], [1, 'Raise the Red Lantern'], [0, 'Ip Man']]) {
    await both[at].locator('#add-title').fill(name);
    await both[at].getByRole('button', { name: 'Add', exact: true }).click();
    await expect(both[at].locator('#desk-said')).toContainText(/ is on Family now|may be meant|has no title/);
  }
  const copy = await copied(page, site);
  const { list } = copy.records.find((record) => record.list);
  expect(list.titles).toEqual(expect.arrayContaining(['leap-2020', 'the-long-season-2023', 'farewell-my-concubine-1993']));
  await expect(both[1].getByText('Farewell My Concubine').first()).toBeVisible();
});

test('one review saved in both tabs keeps the second writer’s text until they have seen the first', async ({ context }) => {
  const pages = await tabs(context, ['title/leap-2020/', 'title/leap-2020/']);
  const forms = pages.map((page) => new Reviews(page));
  for (const [at, form] of forms.entries()) {
    await form.items.getByRole('button', { name: /^(Edit|Go on editing)$/ }).click();
    await form.text.fill(`By tab ${at}.`);
  }
  await forms[1].save.click();
  await forms[1].saved.waitFor();
  await expect(forms[0].form.getByText('This review was changed in another tab meanwhile').first()).toBeVisible();
  await forms[0].save.click();
  await expect(forms[0].trouble).toContainText('changed in another tab');
  await expect(forms[0].text).toHaveValue('By tab 0.');
  expect(JSON.parse((await kept(pages[0]))['review:leap-2020:fixed-1'])[1].body).toBe('By tab 1.');
});
