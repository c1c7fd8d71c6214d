import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import type { PageReport } from '../../lib/page-report.ts';
import { BrowserProblem, ensureChromium } from '../ensure-browser.ts';
import { articlePage } from '../read/article-page.ts';
import { createReader } from '../read/create-reader.ts';
import { reportWords } from '../read/report-words.ts';
import { type ArticleFile, FileProblem, fromInvocationFolder, readArticleFile } from '../read-file.ts';
import { root, say } from '../set-up.mjs';
import { hasDisplay, parseStartArguments, type StartArguments, UsageProblem } from './arguments.ts';
import { serveArticle } from './article-server.ts';
import { type Launched, launchChromium } from './launch-chromium.ts';
import { takePictures } from './take-pictures.ts';
import { tellingMark } from './telling-mark.ts';

const extensionFolder = join(root, '.output', 'chrome-mv3');
const pictureFolder = join(root, '.output', 'demo');

/** The build failed; its own output stands above. */
class BuildProblem extends Error {}

function build(): void {
  say('Building the extension …');
  const result = spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  say(`${result.stdout}${result.stderr}`);
  throw new BuildProblem('The extension could not be built; what stands above says why.');
}

async function showWindow({ browser }: Launched, url: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  say(`The article is open at ${url}. Point at an underlined name for its card.`);
  say('The button of Says Who, behind the puzzle piece, sums the page up; the catalog opens from there.');
  say('The profile is a trial one and goes when the window is closed. Close it, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function showPictures(launched: Launched, url: string, report: PageReport): Promise<void> {
  say('Taking pictures …');
  const expectsMarks = report.mentions.some(({ status }) => status !== 'rejected');
  const { files, marked } = await takePictures(
    launched,
    url,
    { wanted: tellingMark(report), expectsMarks },
    pictureFolder,
  );
  if (!marked) say('The extension marked nothing on this page; the picture of the popup shows why.');
  console.log(reportWords(report));
  say(`Pictures:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`);
}

async function start({ file, headless }: StartArguments): Promise<void> {
  const article: ArticleFile = readArticleFile(
    file === undefined ? join(root, 'assets', 'demo', 'article.html') : fromInvocationFolder(file),
  );
  const chromium = await ensureChromium();
  say(`Browser: ${chromium}`);
  build();

  const server = await serveArticle(article);
  const inWindow = !headless && hasDisplay(process.platform, process.env);
  if (!headless && !inWindow) say('There is no display, so pictures are taken instead of opening a window.');
  let launched: Launched | undefined;
  try {
    say('Starting the browser with the extension …');
    launched = await launchChromium(chromium, extensionFolder, !inWindow);
    if (inWindow) await showWindow(launched, server.url);
    else await showPictures(launched, server.url, await (await createReader())(articlePage(article, '')));
  } finally {
    await launched?.browser.close();
    server.close();
  }
}

try {
  await start(parseStartArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageProblem) process.exitCode = 2;
  else if (error instanceof FileProblem || error instanceof BrowserProblem || error instanceof BuildProblem)
    process.exitCode = 1;
  else throw error;
  say(error.message);
}
