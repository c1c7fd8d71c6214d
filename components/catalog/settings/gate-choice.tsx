import { useId } from 'preact/hooks';
import type { Settings } from '../../../lib/settings.ts';
import { useCatalogTexts } from '../texts.ts';

const gates = ['news', 'all', 'only-mine'] as const;

interface GateChoiceProps {
  gate: Settings['gate'];
  onGate(gate: Settings['gate']): void;
}

/** Where pages are read: one of three, each with what it means. */
export function GateChoice({ gate, onGate }: GateChoiceProps) {
  const { t } = useCatalogTexts();
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('settings.where')}</legend>
      {gates.map((one) => (
        <div class="check-field" key={one}>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={one === gate}
            aria-describedby={`${id}-${one}-hint`}
            onChange={() => onGate(one)}
          />
          <label for={`${id}-${one}`}>{t(`gate.${one}`)}</label>
          <p class="field-hint" id={`${id}-${one}-hint`}>
            {t(`gate-hint.${one}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
