import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Finds an executable on PATH; undefined when there is none. */
function onPath(names: string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

/** The last match of each pattern in turn, which for versioned folders is the newest. */
function matching(patterns: string[]): string | undefined {
  for (const pattern of patterns) {
    const newest = globSync(pattern)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1);
    if (newest !== undefined) return newest;
  }
  return undefined;
}

const home = homedir();
const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter(
  (folder) => folder !== undefined,
);
const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(home, '.cache', 'ms-playwright'),
  join(home, 'Library', 'Caches', 'ms-playwright'),
  join(home, 'AppData', 'Local', 'ms-playwright'),
].filter(Boolean);

/** Chrome for Testing and Chromium as Playwright and Puppeteer download them. */
const downloadedChromium = [
  ...caches.flatMap((cache) => [
    join(cache, 'chromium-*', 'chrome-linux*', 'chrome'),
    join(cache, 'chromium-*', 'chrome-mac*', '*.app', 'Contents', 'MacOS', '*'),
    join(cache, 'chromium-*', 'chrome-win*', 'chrome.exe'),
  ]),
  join(home, '.cache', 'puppeteer', 'chrome', '*', 'chrome-linux*', 'chrome'),
  join(home, '.cache', 'puppeteer', 'chrome', '*', 'chrome-mac*', '*.app', 'Contents', 'MacOS', '*'),
  join(home, '.cache', 'puppeteer', 'chrome', '*', 'chrome-win*', 'chrome.exe'),
];

const installedChromium = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
];

/**
 * A Chromium that can load an unpacked extension: the one named in SAYS_WHO_CHROMIUM, an installed Chromium or Edge,
 * or a downloaded Chrome for Testing. Branded Chrome ≥ 137 ignores `--load-extension`, so it is not looked for.
 */
export function chromiumPath(): string | undefined {
  return (
    process.env.SAYS_WHO_CHROMIUM ??
    onPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable']) ??
    matching(installedChromium) ??
    matching(downloadedChromium)
  );
}

/** A Firefox that WebDriver BiDi can drive: the one named in SAYS_WHO_FIREFOX, or an installed one. */
export function firefoxPath(): string | undefined {
  return (
    process.env.SAYS_WHO_FIREFOX ??
    onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']) ??
    matching([
      '/Applications/Firefox*.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox*', 'firefox.exe')),
    ])
  );
}
