import type { Report } from '../../../lib/catalog/schema/claim.ts';
import { CheckField } from '../fields/check-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { possibleOrigins } from './possible-origins.ts';
import { type PartProps, setField } from './set-field.ts';

const relations = ['quotes', 'paraphrases', 'relays-responsibility'] as const;

/** Not an id, since those start with a letter or digit. */
const UNRECORDED = '?';

/** Whether a report speaks on its own word or repeats others, and how: what the independent origins are counted from. */
export function DerivationFields({ path, value, onValue, all }: PartProps<Report> & { all: readonly Report[] }) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const set = setField(value, onValue);
  const possible = possibleOrigins(all, value);
  const name = (report: Report) =>
    `${all.indexOf(report) + 1} · ${report.by ? nameOf('sources', report.by) : t(`asserter.${report.asserterType}`)}`;
  const repeats = value.derivedFrom !== '' || value.relation !== undefined;
  const setFrom = (from: string) =>
    onValue({
      ...value,
      derivedFrom: from === UNRECORDED ? '' : from,
      alsoFrom: from && from !== UNRECORDED ? value.alsoFrom?.filter((id) => id !== from) : undefined,
      relation: from ? (value.relation ?? 'quotes') : undefined,
    });
  const toggle = (id: string, also: boolean) => {
    const others = (value.alsoFrom ?? []).filter((other) => other !== id);
    const next = also ? [...others, id] : others;
    set('alsoFrom')(next.length > 0 ? next : undefined);
  };
  return (
    <>
      <div class="form-row">
        <SelectField
          path={`${path}.derivedFrom`}
          label={t('report.derived-from')}
          value={value.derivedFrom || (repeats ? UNRECORDED : '')}
          options={[
            { value: '', text: t('report.origin') },
            ...possible.map((report) => ({ value: report.id, text: name(report) })),
            { value: UNRECORDED, text: t('report.unrecorded') },
          ]}
          onValue={setFrom}
        />
        {repeats && (
          <SelectField
            path={`${path}.relation`}
            label={t('report.relation')}
            value={value.relation ?? 'quotes'}
            options={relations.map((relation) => ({ value: relation, text: t(`derivation.${relation}`) }))}
            onValue={(relation) => set('relation')(relation)}
          />
        )}
      </div>
      {value.derivedFrom !== '' &&
        possible
          .filter((report) => report.id !== value.derivedFrom)
          .map((report) => (
            <CheckField
              key={report.id}
              label={t('report.also-from', { name: name(report) })}
              value={value.alsoFrom?.includes(report.id) ?? false}
              onValue={(also) => toggle(report.id, also)}
            />
          ))}
    </>
  );
}
