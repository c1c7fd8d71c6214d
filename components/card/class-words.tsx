import type { TrackRecord } from '../../lib/weigh/track-record.ts';
import { Foreign } from '../shared/foreign.tsx';
import { useCardTexts } from './texts.ts';

/** The reference class of a track record in words: "Counted: claims that …, asserted by …". */
export function ClassWords({ record, label }: { record: TrackRecord; label: string }) {
  const { rich, t } = useCardTexts();
  const { kind = 'any', asserter, asserterType } = record.class;
  const what = record.class.label
    ? rich(`class.${kind}.label`, { label: <Foreign>{label}</Foreign> })
    : t(`class.${kind}.all`);
  const source = record.asserters.find((known) => known.source === asserter)?.name ?? asserter;
  const by = source
    ? rich('class.by-source', { name: <Foreign>{source}</Foreign> })
    : asserterType
      ? t(`class.by-${asserterType}`)
      : '';
  return <p class="remark">{rich('record.class', { what: <>{what}</>, by: <>{by}</> })}</p>;
}
