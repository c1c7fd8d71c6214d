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

/** Where the reader's record differs from a pack's, and where packs differ from each other: all values side by side, never averaged. */
export function LayerNotes({ table, entry, packTitle, onRevert }: LayerNotesProps) {
  const { t } = useCatalogTexts();
  const nameOf = (field: string) => {
    const key = fieldName(field);
    return key ? t(key) : field;
  };
  const listOf = (fields: readonly string[]) => fields.map(nameOf).join(', ');
  const changed = changedFields(entry);
  const apart = entry.disagreements.filter(({ field }) => !changed.includes(field));
  return (
    <>
      {changed.length > 0 && (
        <Disclosure
          class="layer-notes"
          summary={t('layers.changed', { count: changed.length, fields: listOf(changed) })}
        >
          <ul class="layers">
            {changed.map((field) => (
              <li key={field}>
                <Compared
                  table={table}
                  field={field}
                  name={nameOf(field)}
                  values={[
                    { name: t('layers.yours'), value: Object.getOwnPropertyDescriptor(entry.record, field)?.value },
                    ...packValues(entry, field).map(({ layer, value }) => ({ name: packTitle(layer), value })),
                  ]}
                />
                <Button small onClick={() => onRevert(field)}>
                  {t('layers.revert')}
                </Button>
              </li>
            ))}
          </ul>
          {changed.length > 1 && (
            <Button small onClick={() => onRevert()}>
              {t('layers.revert-all')}
            </Button>
          )}
        </Disclosure>
      )}
      {apart.length > 0 && (
        <Disclosure
          class="layer-notes"
          summary={t('layers.disagree', { count: apart.length, fields: listOf(apart.map(({ field }) => field)) })}
        >
          <ul class="layers">
            {apart.map(({ field, values }) => (
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
      )}
    </>
  );
}

/** Fields in which the reader's record differs from that of the first pack, whose record would count without it. */
function changedFields(entry: Entry): string[] {
  if (ownership(entry) !== 'changed') return [];
  return entry.shadowed.filter(({ layer }) => layer === entry.layers[1]).map(({ field }) => field);
}

/** What packs say of a field: all of them where they differ from each other, else those that differ from what is shown. */
function packValues(entry: Entry, field: string) {
  const apart = entry.disagreements.find((disagreement) => disagreement.field === field);
  return apart?.values ?? entry.shadowed.filter((shadowed) => shadowed.field === field);
}

interface ComparedProps {
  table: TableName;
  field: string;
  /** What the field is called. */
  name: string;
  values: readonly { name: string; value: unknown }[];
}

function Compared({ table, field, name: title, values }: ComparedProps) {
  const texts = useCatalogTexts();
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
              <Foreign>{valueWords(table, field, value, { texts, nameOf })}</Foreign>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
