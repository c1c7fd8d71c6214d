import * as v from 'valibot';
import { type Claim, ClaimSchema, type Report, ReportSchema } from '../../../lib/catalog/schema/claim.ts';
import { type Label, LabelSchema } from '../../../lib/catalog/schema/label.ts';
import { type Pack, PackSchema } from '../../../lib/catalog/schema/pack.ts';
import { type Source, SourceSchema } from '../../../lib/catalog/schema/source.ts';

/** Records with the schema's defaults filled in; invented, they say nothing about the world. */
export function aLabel(fields: Partial<v.InferInput<typeof LabelSchema>> & { id: string }): Label {
  return v.parse(LabelSchema, { name: fields.id, kind: 'armed-group', ...fields });
}

export function aSource(fields: Partial<v.InferInput<typeof SourceSchema>> & { id: string }): Source {
  return v.parse(SourceSchema, { name: fields.id.toUpperCase(), type: 'military', ...fields });
}

export function aReport(fields: Partial<v.InferInput<typeof ReportSchema>> & { id: string }): Report {
  return v.parse(ReportSchema, {
    asserterType: fields.by ? 'military' : 'unnamed',
    uncited: 'invented for a test',
    ...fields,
  });
}

export function aClaim(fields: Partial<v.InferInput<typeof ClaimSchema>> & { id: string }): Claim {
  return v.parse(ClaimSchema, { statement: `Statement ${fields.id}.`, kind: 'presence', ...fields });
}

export function aGrade(
  credibility: 1 | 2 | 3 | 4 | 5 | 6,
  more: Partial<v.InferInput<typeof ClaimSchema>['grade'] & object> = {},
): NonNullable<v.InferInput<typeof ClaimSchema>['grade']> {
  return { credibility, basis: 'own', by: 'A reader', on: '2024-01-05', ...more };
}

export function aPack(
  id: string,
  records: Partial<Omit<v.InferInput<typeof PackSchema>, 'manifest'>> = {},
  revision = 1,
): Pack {
  return v.parse(PackSchema, {
    format: 'says-who-pack',
    version: 1,
    manifest: { id, title: `Pack ${id}`, revision },
    ...records,
  });
}
