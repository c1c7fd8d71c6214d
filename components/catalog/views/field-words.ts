import * as v from 'valibot';
import { type Grade, GradeSchema } from '../../../lib/catalog/schema/claim.ts';
import { type Advice, labelKinds } from '../../../lib/catalog/schema/label.ts';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { asserterTypes, claimKinds } from '../../../lib/catalog/schema/terms.ts';
import { edtfWords } from '../../shared/edtf-words.ts';
import type { Texts } from '../../shared/i18n.tsx';
import type { LookUp } from '../look-up.ts';
import type { CatalogKey } from '../texts.ts';

/** What the fields of a record are called, where layers are compared. */
const names: Partial<Record<string, CatalogKey>> = {
  name: 'label.name',
  kind: 'label.kind',
  gist: 'label.gist',
  aliases: 'label.aliases',
  relations: 'label.relations',
  advice: 'label.advice',
  assessments: 'record.assessments',
  sameAs: 'label.same-as',
  note: 'record.note',
  provenance: 'record.provenance',
  statement: 'claim.statement',
  labels: 'section.labels',
  date: 'claim.date',
  place: 'claim.place',
  quantity: 'quantity.number',
  reports: 'claim.reports',
  grade: 'grade.field',
  gradeHistory: 'grade.history-field',
  type: 'source.type',
  interests: 'source.interests',
  side: 'pattern.side',
  standardTerm: 'pattern.standard-term',
  definition: 'pattern.definition',
  question: 'pattern.question',
  cues: 'pattern.cues',
  caution: 'pattern.caution',
};

export function fieldName(field: string): CatalogKey | undefined {
  return names[field];
}

interface Words {
  texts: Texts<CatalogKey>;
  nameOf: LookUp['nameOf'];
}

/** A field's value in a line of words; long lists are summed up by their names. */
export function valueWords(table: TableName, field: string, value: unknown, { texts, nameOf }: Words): string {
  const { t } = texts;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return t('layers.nothing');
  if (field === 'labels' && Array.isArray(value)) return value.map((id) => nameOf('labels', String(id))).join(', ');
  if (field === 'reports' && Array.isArray(value)) return t('layers.reports', { count: value.length });
  const grade = field === 'grade' ? v.safeParse(GradeSchema, value) : undefined;
  if (grade?.success) return gradeWords(grade.output, texts);
  if (field === 'advice' && isAdvice(value))
    return [
      value.text,
      nameOf('patterns', value.pattern),
      value.kinds.map((kind) => t(`kind.${kind}`)).join(', '),
    ].join(' · ');
  const key = termKey(table, field, value);
  if (key) return t(key);
  return Array.isArray(value) ? value.map(partWords).filter(Boolean).join(' · ') : partWords(value);
}

/** The schema let it through when it was written. */
function isAdvice(value: unknown): value is Advice {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'kinds' in value;
}

/** A grade with all that tells it from another: how, why, by whom and when. */
function gradeWords({ credibility, reasoning, by, on }: Grade, texts: Texts<CatalogKey>): string {
  return [texts.t(`grade.${credibility}`), reasoning, `${by}, ${edtfWords(on, texts)}`].filter(Boolean).join(' · ');
}

/** The text of a value from a closed vocabulary. */
function termKey(table: TableName, field: string, value: unknown): CatalogKey | undefined {
  if (field === 'kind' && table === 'claims') return keyOf('kind', claimKinds, value);
  if (field === 'kind') return keyOf('label-kind', labelKinds, value);
  if (field === 'type') return keyOf('asserter', asserterTypes, value);
  return field === 'side' ? keyOf('side', ['weakness', 'strength'], value) : undefined;
}

function keyOf<P extends string, T extends string>(
  prefix: P,
  terms: readonly T[],
  value: unknown,
): `${P}.${T}` | undefined {
  const term = terms.find((known) => known === value);
  return term && `${prefix}.${term}`;
}

/** The texts of a part (an alias, a relation) in the order of its fields. */
function partWords(part: unknown): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null) return '';
  if ('text' in part) return String(part.text);
  return Object.values(part).flat().map(partWords).filter(Boolean).join(', ');
}
