import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { RecordOf, TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import type { Source } from '../../../lib/catalog/schema/source.ts';
import { Button } from '../../shared/button.tsx';
import type { Texts } from '../../shared/i18n.tsx';
import type { Outcome } from '../catalog-view.ts';
import { FormContext } from '../fields/form-context.ts';
import { TextField } from '../fields/text-field.tsx';
import { useAfterPress } from '../fields/use-after-press.ts';
import { useLookUp } from '../look-up.ts';
import { type CatalogKey, useCatalogTexts } from '../texts.ts';
import { checkDraft } from './check-draft.ts';
import { ClaimForm } from './claim-form.tsx';
import { LabelForm } from './label-form.tsx';
import { PatternForm } from './pattern-form.tsx';
import { SourceForm } from './source-form.tsx';
import { suggestId } from './suggest-id.ts';

type Draft = RecordOf<TableName>;

interface RecordFormProps {
  table: TableName;
  /** What the form begins with: the record as it is, or an empty one. */
  initial: Draft;
  isNew: boolean;
  /** Resolves when it is written; `was` is what the form began with. A refusal is shown above the buttons and the draft stays. */
  onSave(record: Draft, was: Draft): Promise<Outcome>;
  onCancel(): void;
  /** Told whenever the draft begins or ceases to differ from what is stored. */
  onDirty(dirty: boolean): void;
}

/** The form of one record: its fields, what is wrong with them, save and cancel. */
export function RecordForm({ table, initial: current, isNew, onSave, onCancel, onDirty }: RecordFormProps) {
  const { t, said } = useCatalogTexts();
  const { has } = useLookUp();
  // The record may change elsewhere while the form is open; what counts is what the reader saw.
  const [initial] = useState(current);
  const [draft, setDraft] = useState(initial);
  const [ownId, setOwnId] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterPress = useAfterPress();

  const title = 'statement' in draft ? draft.statement : draft.name;
  const taken = (id: string) => has(table, id);
  const id = isNew ? ownId || suggestId(title, t(`one.${table}`), taken) : draft.id;
  const checked = checkDraft(table, { ...draft, id });
  const errors = new Map('errors' in checked ? checked.errors : []);
  if (isNew && taken(id)) errors.set('id', t('form.id-taken'));
  if (isNew && table === 'claims' && !(draft as Claim).grade) errors.set('grade', t('form.grade-needed'));
  if (table === 'labels') needAdvice(draft as Label, errors, t);

  const dirty = draft !== initial && JSON.stringify(draft) !== JSON.stringify(initial);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => () => onDirty(false), [onDirty]);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);

  const state = {
    errorAt: (path: string) => said(((tried || left.has(path)) && errors.get(path)) || ''),
    hasErrorUnder: (path: string) => tried && [...errors.keys()].some((at) => at.startsWith(`${path}.`)),
    afterPress,
    leave: (path: string) =>
      afterPress(() => setLeft((before) => (before.has(path) ? before : new Set(before).add(path)))),
  };

  const save = async () => {
    setTried(true);
    if ('errors' in checked || errors.size > 0) {
      requestAnimationFrame(() => showFirstError(form.current));
      return;
    }
    setSaving(true);
    const outcome = await onSave(checked.record, initial);
    setSaving(false);
    setProblem(outcome.ok ? '' : said(outcome.problem));
  };

  return (
    <FormContext.Provider value={state}>
      <form
        ref={form}
        class="record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
            event.preventDefault();
            // Leaving the field takes over what is typed in it; the form is sent once that has been drawn.
            if (event.target instanceof HTMLElement) event.target.blur();
            setTimeout(() => form.current?.requestSubmit());
          }
        }}
      >
        <Fields table={table} draft={draft} onDraft={setDraft} isNew={isNew} />
        <TextField
          path="id"
          label={t('form.id')}
          hint={t('form.id-hint')}
          value={id}
          readOnly={!isNew}
          onValue={setOwnId}
        />
        <div class="form-foot">
          <p class="form-problem" role="alert">
            {problem || (tried && errors.size > 0 ? t('form.wrong-fields', { count: errors.size }) : '')}
          </p>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Button look="primary" type="submit" disabled={saving}>
            {t('save')}
          </Button>
        </div>
      </form>
    </FormContext.Provider>
  );
}

/** An advice says something, rests on a pattern, and concerns some kind of claim. */
function needAdvice({ advice }: Label, errors: Map<string, string>, t: Texts<CatalogKey>['t']): void {
  if (advice && !advice.text.trim()) errors.set('advice.text', 'Must not be empty.');
  if (advice && !advice.pattern) errors.set('advice.pattern', t('form.pattern-needed'));
  if (advice && advice.kinds.length === 0) errors.set('advice.kinds', t('form.kinds-needed'));
}

interface FieldsProps {
  table: TableName;
  draft: Draft;
  onDraft(draft: Draft): void;
  isNew: boolean;
}

function Fields({ table, draft, onDraft, isNew }: FieldsProps) {
  switch (table) {
    case 'labels':
      return <LabelForm draft={draft as Label} onDraft={onDraft} isNew={isNew} />;
    case 'claims':
      return <ClaimForm draft={draft as Claim} onDraft={onDraft} />;
    case 'sources':
      return <SourceForm draft={draft as Source} onDraft={onDraft} />;
    case 'patterns':
      return <PatternForm draft={draft as Pattern} onDraft={onDraft} />;
  }
}

/** Puts the reader at the first wrong field; what was folded over it has opened by now. */
function showFirstError(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
