import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: 'chrome' | 'firefox';
  }
}

/** Three tiers, told apart by folder: unit (Node), browser (real Chromium), e2e (the built extension in both browsers). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'] } },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          retry: process.env.CI ? 2 : 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      ...(['chrome', 'firefox'] as const).map((browserName) => ({
        test: {
          name: browserName === 'chrome' ? 'e2e-chromium' : 'e2e-firefox',
          include: ['tests/e2e/**/*.test.ts'],
          provide: { browserName },
          // A loaded machine may miss one of a real browser's moments; what is wrong stays wrong the second time.
          retry: process.env.CI ? 2 : 0,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
