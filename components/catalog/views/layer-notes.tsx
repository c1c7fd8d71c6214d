import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Button } from '../../shared/button.tsx';
import { Disclosure } from '../../shared/disclosure.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { type Entry, ownership } from '../catalog-view.ts';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { fieldName, valueWords } from './field-words.ts';

interface LayerNotesProps {
  table: TableName;
  entry: Entry;
  /** Title of a pack by its id. */
  packTitle(id: string): string;
  /** Lets the packs' value count again. */
  onRevert(field?: string): void;
}

/** Where the reader's record differs from a pack's, and where packs differ from each other: both values side by side, never averaged. */
export function LayerNotes({ table, entry, packTitle, onRevert }: LayerNotesProps) {
  const { t } = useCatalogTexts();
  const changed = ownership(entry) === 'changed';
  const fields = [...new Set(entry.shadowed.map(({ field }) => field))];
  const nameOf = (field: string) => {
    const key = fieldName(field);
    return key ? t(key) : field;
  };
  if (changed && fields.length > 0) {
    return (
      <Disclosure
        class="layer-notes"
        summary={t('layers.changed', { count: fields.length, fields: fields.map(nameOf).join(', ') })}
      >
        <ul class="layers">
          {fields.map((field) => (
            <li key={field}>
              <Compared
                table={table}
                field={field}
                name={nameOf(field)}
                values={[
                  { name: t('layers.yours'), value: Object.getOwnPropertyDescriptor(entry.record, field)?.value },
                  ...entry.shadowed
                    .filter((shadowed) => shadowed.field === field)
                    .map(({ layer, value }) => ({ name: packTitle(layer), value })),
                ]}
              />
              <Button small onClick={() => onRevert(field)}>
                {t('layers.revert')}
              </Button>
            </li>
          ))}
        </ul>
        {fields.length > 1 && (
          <Button small onClick={() => onRevert()}>
            {t('layers.revert-all')}
          </Button>
        )}
      </Disclosure>
    );
  }
  if (entry.disagreements.length === 0) return null;
  return (
    <Disclosure
      class="layer-notes"
      summary={t('layers.disagree', {
        count: entry.disagreements.length,
        fields: entry.disagreements.map(({ field }) => nameOf(field)).join(', '),
      })}
    >
      <ul class="layers">
        {entry.disagreements.map(({ field, values }) => (
          <li key={field}>
            <Compared
              table={table}
              field={field}
              name={nameOf(field)}
              values={values.map(({ layer, value }) => ({ name: packTitle(layer), value }))}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface ComparedProps {
  table: TableName;
  field: string;
  /** What the field is called. */
  name: string;
  values: readonly { name: string; value: unknown }[];
}

function Compared({ table, field, name: title, values }: ComparedProps) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  return (
    <>
      <p class="compared-field">{title}</p>
      <dl class="facts">
        {values.map(({ name, value }) => (
          <div class="fact" key={name}>
            <dt>
              <Foreign>{name}</Foreign>
            </dt>
            <dd>
              <Foreign>{valueWords(table, field, value, { t, nameOf })}</Foreign>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
