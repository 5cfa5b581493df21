// What is said to be saved survives a tab that dies, at whichever write.
//
// This is the bound that Chromium itself gives: a tab's writes are with the browser's own process at once. That process
// writes them to the disk some five seconds later, so that if the whole browser is killed within these, they may be
// lost, and no page can do anything about it.
import { expect, test } from '../fixtures.mjs';
import { Reviews } from '../pages/reviews.mjs';
import { Site } from '../pages/site.mjs';
import { acts, shelf } from './acts.mjs';
import { arm, install, keep, kept, lost } from './storage.mjs';
import { records } from './tries.mjs';

const dying = [
  'a review is posted',
  'a review is changed',
  'a review is deleted',
  'a status is chosen',
  'one more episode is seen',
  'all titles of the shelf get a status',
  'all titles are removed from the shelf',
  'a list gets one more title',
];

/** Ends the tab's process, even while its script runs without end: for that the session must have been there before. */
async function crash(page, session) {
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

async function openAt(context, act) {
  const page = await context.newPage();
  const site = new Site(page);
  await site.open('about/');
  await page.evaluate(() => localStorage.clear());
  await keep(page, shelf);
  await site.open(act.address);
  if (act.address.startsWith('shelf/')) await page.locator('#desk-said').waitFor({ state: 'attached' });
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  return [page, session];
}

async function found(context) {
  const page = await context.newPage();
  await new Site(page).open('about/');
  const now = records(await kept(page));
  await page.close();
  return now;
}

for (const name of dying) {
  test(`while ${name}, the tab dies after each write and nothing is lost`, async ({ context }) => {
    // Many tabs are opened one after the other.
    test.slow();
    const act = acts[name];
    let written = () => {};
    await context.exposeFunction('written', () => written());
    await context.addInitScript(install);

    // Once to the end: the tab dies when the page has said that it is done.
    let [page, session] = await openAt(context, act);
    const before = records(await kept(page));
    await arm(page, null, Infinity);
    await act.act(page, new Reviews(page));
    await act.done(page, new Reviews(page)).waitFor();
    const writes = await page.evaluate(() => window.faults.writes);
    const after = records(await kept(page));
    await crash(page, session);
    expect(await found(context), 'what was said to be done is there').toEqual(after);

    // Of many writes, the first, one in the middle and the last.
    const moments = writes > 3 ? [1, Math.ceil(writes / 2), writes] : Array.from({ length: writes }, (_, at) => at + 1);
    for (const at of moments) {
      [page, session] = await openAt(context, act);
      await arm(page, 'hang', at, true);
      const isWritten = new Promise((resolve) => (written = resolve));
      const acting = act.act(page, new Reviews(page)).catch(() => {});
      await isWritten;
      await crash(page, session);
      await acting;
      const gone = lost(before, after, await found(context));
      expect(gone, `after write ${at} of ${writes}`).toEqual([]);
    }
    console.log(`${name}: the tab died ${moments.length + 1} times, 0 records lost`);
  });
}
