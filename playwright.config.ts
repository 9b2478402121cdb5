import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/browser.mjs';

const address = 'http://localhost:4183/';
const minutes = process.env['TARCHIH_LONG'] === '1' ? 120 : 20;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  globalTimeout: minutes * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    baseURL: address,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    timezoneId: 'Africa/Casablanca',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
          args: chromiumFlags,
        },
      },
    },
  ],
  webServer: {
    command: 'npm run --silent preview -- --port 4183 --strictPort',
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
