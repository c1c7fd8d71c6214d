import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import type { Source } from '../../../lib/catalog/schema/source.ts';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { GradeDot, gradeKey } from '../../shared/grade-dot.tsx';
import { type Entry, ownership } from '../catalog-view.ts';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import type { Uses } from './count-uses.ts';

interface RowProps {
  table: TableName;
  entry: Entry;
  uses: Uses;
}

/** What a list shows of a record. */
export function Row({ table, entry, uses }: RowProps) {
  if (table === 'claims') return <ClaimRow entry={entry as Entry<Claim>} />;
  return <NamedRow table={table} entry={entry as Entry<Label | Source | Pattern>} uses={uses} />;
}

function NamedRow({
  table,
  entry,
  uses,
}: {
  table: 'labels' | 'sources' | 'patterns';
  entry: Entry<Label | Source | Pattern>;
  uses: Uses;
}) {
  const { t, number } = useCatalogTexts();
  const { record } = entry;
  const count = uses[table].get(record.id) ?? 0;
  return (
    <>
      <span class="row-line">
        <Foreign class="row-name">{record.name}</Foreign>
        <Mine entry={entry} />
        {/* A bare figure would be a riddle to a screen reader. */}
        <span class="row-count" title={t('row.claims', { count })}>
          <span aria-hidden="true">{count > 0 && number(count)}</span>
          <span class="unseen">{t('row.claims', { count })}</span>
        </span>
      </span>
      <span class="row-detail">
        <Detail record={record} />
      </span>
    </>
  );
}

function Detail({ record }: { record: Label | Source | Pattern }) {
  const { t } = useCatalogTexts();
  if ('relations' in record) {
    const others = record.aliases.map((alias) => alias.text).filter((text) => text !== record.name);
    return (
      <>
        {t(`label-kind.${record.kind}`)}
        {others.length > 0 && ' · '}
        <Foreign>{others.join(', ')}</Foreign>
      </>
    );
  }
  if ('side' in record) {
    return (
      <>
        {t(`side.${record.side}`)}
        {record.standardTerm && ' · '}
        <Foreign>{record.standardTerm}</Foreign>
      </>
    );
  }
  return (
    <>
      {t(`asserter.${record.type}`)}
      {record.aliases.length > 0 && ' · '}
      <Foreign>{record.aliases.join(', ')}</Foreign>
    </>
  );
}

function ClaimRow({ entry }: { entry: Entry<Claim> }) {
  const texts = useCatalogTexts();
  const { nameOf } = useLookUp();
  const { record } = entry;
  const grade = record.grade?.credibility ?? null;
  return (
    <span class="row-claim">
      <GradeDot grade={grade} />
      <span class="unseen">{texts.t(gradeKey(grade))}</span>
      <span class="row-body">
        <Foreign class="row-statement">{record.statement}</Foreign>
        <span class="row-detail">
          <Mine entry={entry} />
          {[
            edtfWords(record.date, texts),
            texts.t(`kind.${record.kind}`),
            ...record.labels.map((id) => nameOf('labels', id)),
          ].join(' · ')}
        </span>
      </span>
    </span>
  );
}

function Mine({ entry }: { entry: Entry }) {
  const { t } = useCatalogTexts();
  const whose = ownership(entry);
  if (whose === 'pack') return null;
  return <span class="mine">{t(`mine.${whose}`)}</span>;
}
