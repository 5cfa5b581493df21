// Doing something while the storage fails, and looking at what is left.
import { readFile } from 'node:fs/promises';
import { expect } from '../fixtures.mjs';
import { Reviews } from '../pages/reviews.mjs';
import { arm, disarm, keep, kept, lost } from './storage.mjs';

const isRecord = ([key]) => !key.startsWith('draft:') && key !== 'settings';
/** What is kept without drafts, which come and go while somebody types, and without settings. */
export const records = (kept) => Object.fromEntries(Object.entries(kept).filter(isRecord));

/** How many faults were tried so far by this file's tests, and how many records were missing after them. */
export const tally = { faults: 0, lost: 0 };

/** One act on one page, which can be done again and again. */
export class Try {
  constructor(page, site, act) {
    Object.assign(this, { page, site, act, reviews: new Reviews(page) });
  }

  /** Opens the page with what an earlier visit left. */
  async open(shelf) {
    this.shelf = shelf;
    await this.site.open('about/');
    await keep(this.page, shelf);
    await this.#begin();
    this.before = await kept(this.page);
  }

  /** Everything is as it was before the act. */
  async reset() {
    await this.page.evaluate(() => localStorage.clear());
    await this.open(this.shelf);
  }

  async #begin() {
    await this.site.open(this.act.address);
    if (this.act.address.startsWith('shelf/')) await this.page.locator('#desk-said').waitFor({ state: 'attached' });
    await this.act.before?.(this.page, this.reviews);
  }

  /** Does it. Gives whether the page says that it is done, and how much was written. */
  async once(kind, at, isOnce) {
    const { page, act, reviews } = this;
    await arm(page, kind, at, isOnce);
    await act.act(page, reviews);
    const done = act.done(page, reviews);
    await done.or(act.refused(page)).first().waitFor();
    // Where nothing was refused, an older refusal may still be shown for a moment.
    const writes = await disarm(page);
    if (writes < at) await done.waitFor();
    return { isDone: await done.isVisible(), writes };
  }
}

/**
 * Does something again and again, each time with another write that fails, until none is left to fail.
 *
 * After each: what the page says is done is kept; what it refuses has left everything as it was; each text is a whole
 * record; and what was typed is still there.
 */
export async function failAtEachWrite(attempt, kind, isOnce) {
  const { page, act, reviews, before } = attempt;
  const refused = [];
  const confirmed = [];
  // Where the page is opened anew after each fault, some of many writes must do.
  const step = isOnce ? 1 : (act.step ?? 1);
  for (let at = 1; ; at += step) {
    const { isDone, writes } = await attempt.once(kind, at, isOnce);
    const now = await kept(page);
    if (writes < at) {
      expect(isDone, 'without a fault it is done').toBe(true);
      confirmed.push([at, now]);
      break;
    }
    tally.faults += 1;
    if (isDone) {
      confirmed.push([at, now]);
    } else {
      refused.push([at, now]);
      if (act.holds) expect(await act.holds(page, reviews), `${kind} of write ${at}: what was typed is there`).toBe(true);
    }
    // Where only one write fails, the reader tries again at once.
    if (isDone || !isOnce) await attempt.reset();
  }
  const after = confirmed.at(-1)[1];
  for (const [at, now] of confirmed) {
    const gone = lost(records(after), records(after), records(now));
    tally.lost += gone.length;
    expect(gone, `${kind} of write ${at}: what is said to be done is kept`).toEqual([]);
  }
  for (const [at, now] of refused) {
    const gone = lost(records(before), records(after), records(now));
    tally.lost += gone.length;
    expect(gone, `${kind} of write ${at}: nothing is lost`).toEqual([]);
    if (isOnce) expect(records(now), `${kind} of write ${at}: all or nothing`).toEqual(records(before));
  }
  expect(refused.length, 'some writes are those of the act itself').toBeGreaterThan(0);
  expect(records(after), 'the act changes something').not.toEqual(records(before));
  await attempt.site.open('about/');
  expect(records(await kept(page)), 'another page finds the same').toEqual(records(after));
}

/** The records in the site's own copy. */
export async function copied(page, site) {
  await site.open('shelf/?show=copy');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Everything (JSON)' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}
