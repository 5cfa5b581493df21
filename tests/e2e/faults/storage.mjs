// A storage that fails when it is told to, and what can be read of it.

/** Runs in the page before anything else: counts what is written, and fails as `window.faults` says. */
export function install() {
  const { setItem, getItem } = Storage.prototype;
  const error = { quota: 'QuotaExceededError', block: 'SecurityError' };
  // `at`: the number of the write that fails first. `once`: whether those after it do not.
  const faults = { kind: null, at: Infinity, once: false, writes: 0 };
  window.faults = faults;
  const isDue = () => faults.writes >= faults.at && !(faults.once && faults.writes > faults.at);
  const fail = () => {
    throw new DOMException(`${faults.kind} of write ${faults.at}`, error[faults.kind]);
  };
  Storage.prototype.setItem = function (key, text) {
    faults.writes += 1;
    if (faults.kind in error && isDue()) fail();
    setItem.call(this, key, text);
    if (faults.kind === 'hang' && isDue()) {
      window.written(key);
      for (;;);
    }
  };
  Storage.prototype.getItem = function (key) {
    if (faults.kind === 'block' && isDue()) fail();
    return getItem.call(this, key);
  };
}

/** From now on, writes fail so. */
export const arm = (page, kind, at, once = false) =>
  page.evaluate((next) => Object.assign(window.faults, next), { kind, at, once, writes: 0 });

/** From now on, nothing fails; gives how much was written since. */
export const disarm = (page) =>
  page.evaluate(() => {
    const { writes } = window.faults;
    Object.assign(window.faults, { kind: null, at: Infinity, writes: 0 });
    return writes;
  });

/** Puts records into the storage, as an earlier visit would have: by their keys. */
export const keep = (page, records) =>
  page.evaluate((records) => {
    const base = document.querySelector('.brand').getAttribute('href');
    for (const [key, record] of Object.entries(records)) {
      localStorage.setItem(`juku:${base}:${key}`, JSON.stringify({ v: 2, record }));
    }
  }, records);

// What differs from one run of the same act to the next.
const ofTheMoment = ['created', 'updated', 'copied', 'quiet_until', 'id', 'deleted', 'began_from'];

/**
 * What is kept, by key: what each record says, without moments and identities that are new each time.
 * Throws where something is no record.
 */
export async function kept(page) {
  const texts = await page.evaluate(() => {
    const own = Object.entries(localStorage).filter(([key]) => key.startsWith('juku:'));
    const base = document.querySelector('.brand').getAttribute('href');
    return own.map(([key, text]) => [key.slice(`juku:${base}:`.length), text]);
  });
  const found = {};
  for (const [key, text] of texts) {
    const { v, record, draft } = JSON.parse(text);
    const [kind, what] = draft ? ['draft', draft] : Object.entries(record)[0];
    if (!v || !what || typeof what !== 'object') throw new Error(`half a record under ${key}: ${text}`);
    const says = Object.entries(what).filter(([name]) => !ofTheMoment.includes(name));
    const place = key.replace(/:[0-9a-f]{32}$/, ':new');
    found[place] = JSON.stringify([kind, Object.fromEntries(says)]);
  }
  return found;
}

/** What of the first is not in the storage, nor what the second puts in its place. */
export function lost(before, after, now) {
  return Object.keys(before).filter((key) => now[key] !== before[key] && now[key] !== after[key]);
}
