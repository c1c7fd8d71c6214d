/**
 * npm run marks [-- FOLDER]: lists every mark on the saved pages of a folder, with what stands around it, for a person to
 * go through. The pages lie beside this project; where they are not there it says so and ends well.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../lib/page-report.ts';
import { articlePage } from './read/article-page.ts';
import { createReader } from './read/create-reader.ts';
import { readArticleFile } from './read-file.ts';

/** Units on either side of a mark that are shown. */
const AROUND = 60;

/** One line for each place where a name was found: status, label, reason, and the place. */
export function markLines({ text, mentions }: Pick<PageReport, 'text' | 'mentions'>): string[] {
  const piece = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return mentions.map(
    ({ start, end, surface, label, status, why }) =>
      `  ${status} ${label || 'nothing'} (${why}): …${piece(start - AROUND, start)}[${surface}]${piece(end, end + AROUND)}…`,
  );
}

/** @param folder of saved .html pages */
export async function listMarks(folder: string): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`There are no saved pages beside this project (${folder}), so there is nothing to list.`);
    return;
  }
  const read = await createReader();
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const counts = { marked: 0, uncertain: 0, rejected: 0 };
  for (const file of files.sort()) {
    const report = await read(articlePage(readArticleFile(join(folder, file)), ''));
    for (const { status } of report.mentions) counts[status]++;
    if (report.mentions.length > 0) console.log([file, ...markLines(report)].join('\n'));
  }
  const { marked, uncertain, rejected } = counts;
  console.log(`\n${files.length} pages: ${marked} marked, ${uncertain} uncertain, ${rejected} rejected`);
}

if (process.argv[1] === import.meta.filename) {
  await listMarks(process.argv[2] ?? join(import.meta.dirname, '../../shared/pages'));
}
