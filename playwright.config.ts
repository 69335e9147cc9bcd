import { defineConfig } from '@playwright/test';

/** Two checkouts on one machine need two. */
const PORT = process.env['E2E_PORT'] ?? '4183';
const base = `http://127.0.0.1:${PORT}/`;

/** The built app in a real browser. WebGL is drawn in software, as on a machine without a GPU. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // A map drawn in software on a busy machine can be late: only what fails again is a fault.
  retries: process.env['CI'] === undefined ? 0 : 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: base,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-gpu-rasterization',
        '--disable-accelerated-2d-canvas',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: base,
    reuseExistingServer: false,
  },
});
