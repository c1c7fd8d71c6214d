import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useCatalogTexts } from '../texts.ts';

interface RowsFieldProps<Row> {
  path: string;
  legend: string;
  hint?: string;
  rows: readonly Row[];
  onRows(rows: Row[]): void;
  /** A new row to begin with. */
  makeRow(): Row;
  addText: string;
  /** What a row is called in the name of its remove button; '' while it has no name. */
  nameOf(row: Row): string;
  /** Draws one row; `path` is the row's own. */
  children(row: Row, path: string, onRow: (row: Row) => void): ComponentChildren;
}

/** A list of like parts of a record, each with its own fields; rows can be added and taken out. */
export function RowsField<Row>({
  path,
  legend,
  hint,
  rows,
  onRows,
  makeRow,
  addText,
  nameOf,
  children,
}: RowsFieldProps<Row>) {
  const { t } = useCatalogTexts();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    onRows([...rows, makeRow()]);
    requestAnimationFrame(() =>
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus(),
    );
  };
  return (
    <fieldset class="rows">
      <legend class="rows-legend">{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <ul class="rows-list" ref={list}>
        {rows.map((row, index) => (
          // Rows have no identity but their place, and all fields in them are controlled
          <li class="row-card" key={index}>
            <div class="row-fields">
              {children(row, `${path}.${index}`, (changed) => onRows(rows.with(index, changed)))}
            </div>
            <Button
              look="quiet"
              small
              label={t('form.remove-row', { name: nameOf(row) || t('form.row', { number: index + 1 }) })}
              onClick={() => {
                onRows(rows.filter((_, other) => other !== index));
                requestAnimationFrame(() => addButton.current?.focus());
              }}
            >
              <Icon name="remove" />
            </Button>
          </li>
        ))}
      </ul>
      <Button small look="plain" buttonRef={addButton} onClick={add}>
        <Icon name="save" size={14} />
        {addText}
      </Button>
    </fieldset>
  );
}
