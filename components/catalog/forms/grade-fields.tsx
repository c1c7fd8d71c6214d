import { useId } from 'preact/hooks';
import type { Claim, Grade } from '../../../lib/catalog/schema/claim.ts';
import type { Credibility } from '../../../lib/catalog/schema/terms.ts';
import { originsOf } from '../../../lib/weigh/origins.ts';
import { Button } from '../../shared/button.tsx';
import { GradeDot } from '../../shared/grade-dot.tsx';
import { useFormState } from '../fields/form-context.ts';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { ReasonsField } from './reasons-field.tsx';
import { setField } from './set-field.ts';

const scale: readonly Credibility[] = [1, 2, 3, 4, 5, 6];
const bases = ['own', 'explicit', 'inferred'] as const;

interface GradeFieldsProps {
  claim: Claim;
  onGrade(grade: Grade | undefined): void;
}

/** How credible the information is, apart from how reliable its sources are: one choice with the definitions beside it, then why. */
export function GradeFields({ claim, onGrade }: GradeFieldsProps) {
  const { t } = useCatalogTexts();
  const { errorAt } = useFormState();
  const id = useId();
  const { grade } = claim;
  const origins = originsOf(claim).known.length;
  const error = errorAt('grade') || errorAt('grade.credibility');
  const judge = (credibility: Credibility) =>
    onGrade({
      reasons: [],
      reasoning: '',
      reviewBy: '',
      ...grade,
      credibility,
      // A grade that was changed is the reader's own, as of today.
      basis: 'own',
      by: grade?.basis === 'own' ? grade.by : t('grade.reader'),
      on: today(),
    });
  return (
    <fieldset class="rows grade-fields">
      <legend class="rows-legend">{t('grade.legend')}</legend>
      <p class="field-hint">{t('grade.hint')}</p>
      <div
        class="scale"
        role="radiogroup"
        aria-label={t('grade.legend')}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {scale.map((credibility) => (
          <label key={credibility} class="scale-step">
            <input
              type="radio"
              name={id}
              checked={grade?.credibility === credibility}
              aria-invalid={error ? true : undefined}
              // Shown and not hidden, so that the rule is seen; the origins are counted from the reports above.
              disabled={credibility === 1 && origins < 2 && grade?.credibility !== 1}
              onChange={() => judge(credibility)}
            />
            <GradeDot grade={credibility} size={13} />
            <span class="scale-term">
              <b>{credibility}</b> {t(`grade.${credibility}`)}
            </span>
            <span class="scale-meaning">
              {t(`grade-meaning.${credibility}`)}
              {credibility === 1 && origins < 2 && ` ${t('grade.needs-two', { origins })}`}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {grade && <Why grade={grade} onGrade={onGrade} />}
    </fieldset>
  );
}

function Why({ grade, onGrade }: { grade: Grade; onGrade(grade: Grade | undefined): void }) {
  const { t } = useCatalogTexts();
  const set = setField<Grade>(grade, onGrade);
  return (
    <>
      <ReasonsField reasons={grade.reasons} onReasons={set('reasons')} />
      <TextField
        path="grade.reasoning"
        label={t('grade.reasoning')}
        lines={3}
        value={grade.reasoning}
        onValue={set('reasoning')}
      />
      <div class="form-row">
        <TextField path="grade.by" label={t('grade.by')} required value={grade.by} onValue={set('by')} />
        <TextField path="grade.on" label={t('grade.on')} value={grade.on} onValue={set('on')} />
        <TextField
          path="grade.reviewBy"
          label={t('grade.review-by')}
          placeholder="2028"
          value={grade.reviewBy}
          onValue={set('reviewBy')}
        />
      </div>
      <div class="form-row">
        <SelectField
          path="grade.basis"
          label={t('grade.basis')}
          value={grade.basis}
          options={bases.map((basis) => ({ value: basis, text: t(`basis.${basis}`) }))}
          onValue={set('basis')}
        />
        <div class="form-end">
          <Button look="quiet" small onClick={() => onGrade(undefined)}>
            {t('grade.clear')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The reader's calendar day, in EDTF. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
