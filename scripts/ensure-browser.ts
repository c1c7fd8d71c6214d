import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { chromiumPath, firefoxPath } from './browsers.ts';
import { root, say } from './set-up.mjs';

/** No usable browser: the message says what is missing and how to get it. */
export class BrowserProblem extends Error {}

/** The first Chromium with all that the manifest asks for (`minimum_chrome_version`). */
const oldestChromium = 128;
/** The first Firefox with all that the manifest asks for (`strict_min_version`). */
const oldestFirefox = 140;

const chromiumAdvice =
  'Says Who needs a browser that can load an unpacked extension. Install Chromium or Microsoft Edge, or download Chromium with\n' +
  '  npx playwright install chromium\n' +
  'or name one in SAYS_WHO_CHROMIUM. Google Chrome itself does not do: from version 137 on it ignores --load-extension.';

const firefoxAdvice =
  'Install Firefox 140 or newer (https://www.mozilla.org/firefox/), or name one in SAYS_WHO_FIREFOX.';

/** Debian and its relatives, as root: there `apt-get install` works without a question. */
function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function runVisibly(command: string, args: string[]): boolean {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

function aptInstall(packageName: string): void {
  say(`Installing ${packageName} with apt-get …`);
  // A fresh machine has no package lists; an old list may still do when the network is away.
  runVisibly('apt-get', ['-q', 'update']);
  if (!runVisibly('apt-get', ['-q', 'install', '-y', '--no-install-recommends', packageName])) {
    say(`apt-get could not install ${packageName}.`);
  }
}

async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return /^(?:y|yes)?$/i.test(answer.trim());
}

/** Asks the executable itself: a file may be a stub that only tells how to install the browser. */
function checkedVersion(path: string, oldest: number, advice: string): string {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  const major = /(\d+)\.\d+/.exec(answer.stdout ?? '')?.[1];
  // On Windows browsers print no version.
  if (process.platform === 'win32') return path;
  if (answer.status !== 0 || major === undefined) {
    throw new BrowserProblem(
      `${path} does not run (${(answer.stderr || String(answer.error ?? '')).trim()}). ${advice}`,
    );
  }
  if (Number(major) < oldest) {
    throw new BrowserProblem(`${path} is version ${major}, and ${oldest} or newer is needed. ${advice}`);
  }
  return path;
}

/** @throws {BrowserProblem} when there is none and none can be installed. */
export async function ensureChromium(): Promise<string> {
  if (chromiumPath() === undefined && canUseApt()) aptInstall('chromium');
  if (
    chromiumPath() === undefined &&
    (await agrees('No Chromium found. Download one with Playwright (about 170 MB)?'))
  ) {
    runVisibly('npx', ['playwright', 'install', 'chromium']);
  }
  const path = chromiumPath();
  if (path === undefined) throw new BrowserProblem(`No Chromium was found. ${chromiumAdvice}`);
  return checkedVersion(path, oldestChromium, chromiumAdvice);
}

/** @throws {BrowserProblem} when there is none and none can be installed. */
export async function ensureFirefox(): Promise<string> {
  if (firefoxPath() === undefined && canUseApt()) aptInstall('firefox-esr');
  const path = firefoxPath();
  if (path === undefined) throw new BrowserProblem(`No Firefox was found. ${firefoxAdvice}`);
  return checkedVersion(path, oldestFirefox, firefoxAdvice);
}
