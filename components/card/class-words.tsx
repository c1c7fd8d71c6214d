import type { CardView } from '../../lib/card-view.ts';
import type { TrackRecord } from '../../lib/weigh/track-record.ts';
import { Foreign } from '../shared/foreign.tsx';
import { useCardTexts } from './texts.ts';

/** The reference class of a track record in words: "Counted: claims that …, asserted by …". */
export function ClassWords({ record, label }: { record: TrackRecord; label: CardView['label'] }) {
  const { rich, t } = useCardTexts();
  const { kind = 'any', asserter, asserterType } = record.class;
  const name = <Foreign>{label.name}</Foreign>;
  const what = !record.class.label
    ? t(`class.${kind}.all`)
    : label.kind !== 'category'
      ? rich(`class.${kind}.label`, { label: name })
      : // A word has no members and no strength; it only stands in claims.
        kind === 'any'
        ? rich('class.word-any', { label: name })
        : rich('class.word', { label: name, kind: t(`kind.${kind}`) });
  const source = record.asserters.find((known) => known.source === asserter)?.name ?? asserter;
  const by = source
    ? rich('class.by-source', { name: <Foreign>{source}</Foreign> })
    : asserterType
      ? t(`class.by-${asserterType}`)
      : '';
  return <p class="remark">{rich('record.class', { what: <>{what}</>, by: <>{by}</> })}</p>;
}
