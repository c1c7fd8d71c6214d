import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Button } from '../../shared/button.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { type Entry, ownership } from '../catalog-view.ts';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { Part } from './facts.tsx';
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
  if (changed && fields.length > 0) {
    return (
      <Part title={t('layers.changed')} count={t('layers.fields', { count: fields.length })}>
        <ul class="layers">
          {fields.map((field) => (
            <li key={field}>
              <Compared
                table={table}
                field={field}
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
      </Part>
    );
  }
  if (entry.disagreements.length === 0) return null;
  return (
    <Part title={t('layers.disagree')} count={t('layers.fields', { count: entry.disagreements.length })}>
      <ul class="layers">
        {entry.disagreements.map(({ field, values }) => (
          <li key={field}>
            <Compared
              table={table}
              field={field}
              values={values.map(({ layer, value }) => ({ name: packTitle(layer), value }))}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface ComparedProps {
  table: TableName;
  field: string;
  values: readonly { name: string; value: unknown }[];
}

function Compared({ table, field, values }: ComparedProps) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const key = fieldName(field);
  return (
    <>
      <p class="compared-field">{key ? t(key) : field}</p>
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
