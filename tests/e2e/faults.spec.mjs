// Nothing that was confirmed is ever lost, whichever write fails and whoever writes at the same time.
import { acts, shelf } from './faults/acts.mjs';
import { install } from './faults/storage.mjs';
import { Try, failAtEachWrite, tally } from './faults/tries.mjs';
import { test } from './fixtures.mjs';

// A page is opened anew for most faults.
test.slow();
test.beforeEach(({ context }) => context.addInitScript(install));
test.afterEach(({}, { title }) => {
  console.log(`${title}: ${tally.faults} faults tried, ${tally.lost} records lost`);
  Object.assign(tally, { faults: 0, lost: 0 });
});

for (const [name, act] of Object.entries(acts)) {
  test(`while ${name}, one write after the other finds the storage full`, async ({ page, site }) => {
    const attempt = new Try(page, site, act);
    await attempt.open(shelf);
    await failAtEachWrite(attempt, 'quota', true);
  });

  test(`while ${name}, the storage is full from one write on`, async ({ page, site }) => {
    const attempt = new Try(page, site, act);
    await attempt.open(shelf);
    await failAtEachWrite(attempt, 'quota', false);
  });

  test(`while ${name}, the storage is blocked from one write on`, async ({ page, site }) => {
    const attempt = new Try(page, site, act);
    await attempt.open(shelf);
    await failAtEachWrite(attempt, 'block', false);
  });
}
