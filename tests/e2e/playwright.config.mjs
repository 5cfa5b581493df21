// The tests in a real browser. `cargo xtask test` sets the variables and finds the browser;
// by hand: JUKU_BROWSER=/usr/bin/chromium npx playwright test, after `trunk build --release`.
import { defineConfig } from '@playwright/test';

const { CI, JUKU_BASE: base = '/', JUKU_BROWSER: browser, JUKU_PORT: port = '4173' } = process.env;
const report = process.env.JUKU_E2E_REPORT ?? 'results/report.json';
const address = `http://127.0.0.1:${port}${base}`;

// Without these the browser calls its maker, which slows tests down and fails offline.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
// Chromium refuses to start its sandbox as root, as in most containers.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.mjs',
  outputDir: 'results/artifacts',
  workers: 2,
  // A test that passes only the second time is a defect.
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: address,
    // Only what works offline is tested with it: it would hide what pages ask for.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser, args: [...quiet, ...asRoot] },
  },
  webServer: {
    command: 'node server.mjs',
    url: address,
    reuseExistingServer: false,
    timeout: 10_000,
  },
});
