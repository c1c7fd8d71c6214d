import { once } from 'node:events';
import { reportJson } from '../../lib/report-json.ts';
import { FileProblem, fromInvocationFolder, readArticleFile } from '../read-file.ts';
import { say } from '../set-up.mjs';
import { parseReadArguments, type ReadArguments, UsageProblem } from './arguments.ts';
import { articlePage } from './article-page.ts';
import { createReader } from './create-reader.ts';
import { plainTextPage } from './plain-text-page.ts';
import { readLines } from './read-lines.ts';
import { reportWords } from './report-words.ts';

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function readEach({ file, lang }: ReadArguments): Promise<void> {
  const article = readArticleFile(fromInvocationFolder(file));
  const lines = readLines(article.text, article.path);
  const read = await createReader();
  for (const line of lines) {
    const report = await read(plainTextPage(line.text, '', lang || line.lang));
    await print(`${JSON.stringify({ id: line.id, ...reportJson(report) })}\n`);
  }
}

async function readOne({ file, format, lang }: ReadArguments): Promise<void> {
  const article = readArticleFile(fromInvocationFolder(file));
  const read = await createReader();
  const report = await read(articlePage(article, lang));
  await print(format === 'json' ? `${JSON.stringify(reportJson(report))}\n` : reportWords(report));
}

// The reader of a pipe such as `head` may leave early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const asked = parseReadArguments(process.argv.slice(2));
  await (asked.format === 'jsonl' ? readEach(asked) : readOne(asked));
} catch (error) {
  if (error instanceof UsageProblem) process.exitCode = 2;
  else if (error instanceof FileProblem) process.exitCode = 1;
  else throw error;
  say(error.message);
}
