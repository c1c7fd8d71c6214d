import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_FORMAT_VERSION, PackSchema } from '../lib/catalog/schema/pack.ts';

const FILE = new URL('../docs/pack.schema.json', import.meta.url);

/**
 * The pack format as JSON Schema (draft 2020-12), made from the code's own schema. It describes what may be written:
 * fields with a default may be left out. The rules of evidence between fields are not in it (`lib/weigh/grade-rules.ts`).
 */
export function packJsonSchema(): object {
  const schema = toJsonSchema(PackSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'trim') return { ...jsonSchema, pattern: '\\S' }; // Something is left after trimming.
      if (valibotAction.type === 'finite') return jsonSchema; // JSON has no other numbers.
      return undefined;
    },
  });
  const about = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Says Who pack, format version ${PACK_FORMAT_VERSION}`,
    description:
      'A published set of labels, claims, sources and patterns of evidence. Dates are EDTF, ids are lower-case words.',
  };
  return { ...about, ...schema };
}

if (import.meta.main) {
  const file = fileURLToPath(FILE);
  writeFileSync(file, JSON.stringify(packJsonSchema()));
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  execFileSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'inherit' });
  console.log('Wrote docs/pack.schema.json');
}
