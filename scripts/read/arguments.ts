import { parseArgs } from 'node:util';

/** The command was called wrongly; the message says how it is called. */
export class UsageProblem extends Error {}

export interface ReadArguments {
  file: string;
  format: 'words' | 'json' | 'jsonl';
  /** BCP 47; '' = as declared or detected. */
  lang: string;
}

const usage = 'Usage: npm run -s read -- FILE [--json | --jsonl] [--lang xx]';

/** @throws {UsageProblem} */
export function parseReadArguments(args: string[]): ReadArguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageProblem(`${error.message.split(/\.\s|\n/)[0]}.\n${usage}`);
    throw error;
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageProblem(`No file was named.\n${usage}`);
  if (others.length > 0)
    throw new UsageProblem(`One file at a time, please: ${positionals.length} were named.\n${usage}`);
  if (values.json && values.jsonl) throw new UsageProblem(`Either --json or --jsonl, not both.\n${usage}`);
  const lang = values.lang ?? '';
  if (lang !== '' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) {
    throw new UsageProblem(`"${lang}" is no language tag such as en, ru or pt-BR.\n${usage}`);
  }
  return { file, format: values.jsonl ? 'jsonl' : values.json ? 'json' : 'words', lang };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, lang: { type: 'string' } },
  });
}
