import { useRef } from 'preact/hooks';
import { asserterTypes, claimKinds } from '../../../lib/catalog/schema/terms.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { Icon } from '../../shared/icon.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { Select } from '../fields/select-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import type { ListQuery } from './list-query.ts';

const grades = ['ungraded', '1', '2', '3', '4', '5', '6'] as const;

interface ClaimFiltersProps {
  query: ListQuery;
  onQuery(query: ListQuery): void;
}

export function ClaimFilters({ query, onQuery }: ClaimFiltersProps) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <fieldset class="filters" aria-label={t('filter.title')}>
      <Select
        aria-label={t('claim.kind')}
        value={query.kind}
        options={[
          { value: '' as const, text: t('filter.any-kind') },
          ...claimKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
        ]}
        onValue={(kind) => onQuery({ ...query, kind })}
      />
      <Select
        aria-label={t('filter.grade')}
        value={query.grade}
        options={[
          { value: '' as const, text: t('filter.any-grade') },
          ...grades.map((grade) => ({
            value: grade,
            text: grade === 'ungraded' ? t('grade.none') : `${grade} · ${t(`grade.${grade}`)}`,
          })),
        ]}
        onValue={(grade) => onQuery({ ...query, grade })}
      />
      <Select
        aria-label={t('filter.asserter')}
        value={query.asserter}
        options={[
          { value: '' as const, text: t('filter.any-asserter') },
          ...asserterTypes.map((type) => ({ value: type, text: t(`asserter.${type}`) })),
        ]}
        onValue={(asserter) => onQuery({ ...query, asserter })}
      />
      {query.label ? (
        <button type="button" class="filter-chosen" onClick={() => onQuery({ ...query, label: '' })}>
          <Foreign>{nameOf('labels', query.label)}</Foreign>
          <span class="unseen">{t('filter.drop-label')}</span>
          <Icon name="close" size={12} />
        </button>
      ) : (
        <RecordPicker
          id="filter-label"
          aria-label={t('filter.label')}
          placeholder={t('filter.any-label')}
          inputRef={picker}
          table="labels"
          onPick={(label) => onQuery({ ...query, label })}
        />
      )}
    </fieldset>
  );
}
