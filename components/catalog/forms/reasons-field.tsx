import { useRef } from 'preact/hooks';
import type { Grade } from '../../../lib/catalog/schema/claim.ts';
import { Button } from '../../shared/button.tsx';
import { Field } from '../../shared/field.tsx';
import { Icon } from '../../shared/icon.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';

interface ReasonsFieldProps {
  reasons: Grade['reasons'];
  onReasons(reasons: Grade['reasons']): void;
}

/** The patterns that speak for a grade, each with a note on how it shows in this claim. */
export function ReasonsField({ reasons, onReasons }: ReasonsFieldProps) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const input = useRef<HTMLInputElement>(null);
  const remove = (index: number) => {
    onReasons(reasons.filter((_, other) => other !== index));
    requestAnimationFrame(() => input.current?.focus());
  };
  return (
    <>
      <Field label={t('grade.reasons')} hint={t('grade.reasons-hint')}>
        {(attributes) => (
          <RecordPicker
            {...attributes}
            inputRef={input}
            table="patterns"
            without={reasons.map((reason) => reason.pattern)}
            onPick={(pattern) => onReasons([...reasons, { pattern, note: '' }])}
          />
        )}
      </Field>
      <ul class="rows-list">
        {reasons.map((reason, index) => (
          <li class="row-card" key={reason.pattern}>
            <div class="row-fields">
              <TextField
                path={`grade.reasons.${index}.note`}
                label={nameOf('patterns', reason.pattern)}
                placeholder={t('grade.reason-note')}
                value={reason.note}
                onValue={(note) => onReasons(reasons.with(index, { ...reason, note }))}
              />
            </div>
            <Button
              look="quiet"
              small
              label={t('form.remove-row', { name: nameOf('patterns', reason.pattern) })}
              onClick={() => remove(index)}
            >
              <Icon name="remove" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
