// Plain JavaScript without imports from node_modules: it runs on the reader's own Node, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Oldest Node that can run `npm ci` and this file. @type {[number, number]} */
const oldestNode = [20, 19];
/** Oldest Node that runs TypeScript files as they are. @type {[number, number]} */
const oldestTypeScriptNode = [22, 18];

/** A problem the reader can solve: its message is one sentence for them, without a stack. */
class SetUpProblem extends Error {}

/** @param {string} message one line of progress; on stderr, because stdout belongs to results */
export function say(message) {
  process.stderr.write(`${message}\n`);
}

/** @param {string} version "v20.19.1" or "20.19.1" @param {[major: number, minor: number]} oldest */
export function isAtLeast(version, [major, minor]) {
  const [, ownMajor, ownMinor] = /^v?(\d+)\.(\d+)/.exec(version.trim()) ?? [];
  return Number(ownMajor) > major || (Number(ownMajor) === major && Number(ownMinor) >= minor);
}

/**
 * Why the installed packages don't fit the lock file; '' when they do.
 * npm writes `node_modules/.package-lock.json` last, so an interrupted installation has none.
 * Packages for other platforms are optional and may be missing.
 * @param {string} folder the project's
 */
export function staleness(folder) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'they are not installed yet';
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  let installed;
  try {
    installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  } catch (error) {
    if (error instanceof SyntaxError) return 'the last installation was interrupted';
    throw error;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const present = installed[path];
    if (!present && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (present?.version !== entry.version)
      return `${path.replace(/^.*node_modules\//, '')} differs from the lock file`;
    if (!existsSync(join(folder, path))) return `${path} is missing`;
  }
  return '';
}

/** Runs `npm ci`, its output on stderr. */
function install() {
  const npm = process.env.npm_execpath;
  // Its warnings are about the Node that runs npm, which runs nothing else here.
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const settings = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  // npm_node_execpath is the Node that runs npm; our own may be the one in node_modules that is being replaced.
  const result =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...options], settings)
      : spawnSync('npm', options, { ...settings, shell: process.platform === 'win32' });
  if (result.error)
    throw new SetUpProblem(`npm could not be started (${result.error.message}); it comes with Node.js.`);
  if (result.status !== 0) {
    throw new SetUpProblem(
      'npm ci failed; what it printed above says why. It needs the npm registry and about 500 MB.',
    );
  }
}

/**
 * A Node that runs TypeScript: the one running if it is new enough, else the one the dependencies bring.
 * @returns {string} path of the executable
 */
function typeScriptNode() {
  if (isAtLeast(process.version, oldestTypeScriptNode)) return process.execPath;
  const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const answer = existsSync(bundled) ? spawnSync(bundled, ['--version'], { encoding: 'utf8' }) : undefined;
  if (answer?.status === 0 && isAtLeast(answer.stdout, oldestTypeScriptNode)) return bundled;
  throw new SetUpProblem(
    `The Node.js 24 among the dependencies is not usable, because its install script did not run. ` +
      `Run "npm rebuild node --ignore-scripts=false", or use Node.js ${oldestTypeScriptNode.join('.')} or newer; this is ${process.version}.`,
  );
}

/** Installs the dependencies where they are missing or stale. @returns {string} a Node that runs TypeScript */
function setUp() {
  if (!isAtLeast(process.version, oldestNode)) {
    throw new SetUpProblem(
      `Says Who needs Node.js ${oldestNode.join('.')} or newer, and this is ${process.version}; get a newer one from https://nodejs.org.`,
    );
  }
  const reason = staleness(root);
  if (reason) {
    say(`Installing the dependencies with npm ci (${reason}) …`);
    install();
  }
  return typeScriptNode();
}

/**
 * Sets up, then runs a TypeScript file with the arguments of this process and takes over its exit code.
 * @param {URL} script
 */
export async function runTypeScript(script) {
  try {
    const node = setUp();
    if (node === process.execPath) {
      await import(script.href);
      return;
    }
    const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: 'inherit' });
    // A terminal sends its interrupt to both; the child ends in its own way and this process after it.
    process.on('SIGINT', () => say(''));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
