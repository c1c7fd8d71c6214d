import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { recordFacts } from '../../components/card/record-facts-words.ts';
import type { CardKey } from '../../components/card/texts.ts';
import type { Texts } from '../../components/shared/i18n.tsx';
import type { Label } from '../../lib/catalog/schema/label.ts';
import type { TrackRecord } from '../../lib/weigh/track-record.ts';

type CardTexts = Pick<Texts<CardKey>, 'locale' | 't'>;

/** The card's own texts, for a command line; plain words where the card has bold ones. */
export function readCardTexts(locale: string): CardTexts {
  const files = ['shared', 'card'].map((name) =>
    JSON.parse(readFileSync(new URL(`../../assets/locales/${locale}/${name}.json`, import.meta.url), 'utf8')),
  );
  const messages: Record<string, { message: string }> = Object.assign({}, ...files);
  return {
    locale,
    t: (key, values) => {
      const message = messages[key]?.message;
      if (message === undefined) throw new Error(`no text ${key} in ${locale}`);
      const plain = { b: (inside: string[]) => inside.join('') };
      return [new IntlMessageFormat(message, locale).format({ ...values, ...plain })].flat().join('');
    },
  };
}

/** What the card says of a track record, in the order in which it stands there. */
export function cardWords(
  record: TrackRecord,
  label: Label,
  patterns: Record<string, string>,
  texts: CardTexts,
): string {
  const { t } = texts;
  const whole = record.class.kind === undefined;
  if (record.claims === 0) return t(whole ? 'record.none' : 'record.none-class');
  const judged = record.claims - record.grades.ungraded;
  const verdict =
    judged === 0
      ? t('record.ungraded', { count: record.claims })
      : record.enough
        ? t(`state.${record.state}`)
        : t('record.too-few');
  const counts = t('record.counts', { claims: record.claims, origins: record.origins, confirmed: record.grades[1] });
  const facts = recordFacts(record, patterns, texts).map(({ term, words }) => `${t(term)}: ${words}`);
  return [
    counts,
    verdict,
    t('record.class', { what: className(record, label, t), by: speaker(record, t) }),
    ...facts,
  ].join(' | ');
}

function className(record: TrackRecord, label: Label, t: CardTexts['t']): string {
  const { kind = 'any', label: about } = record.class;
  if (about === undefined) return t(`class.${kind}.all`);
  if (label.kind !== 'category') return t(`class.${kind}.label`, { label: label.name });
  if (kind === 'any') return t('class.word-any', { label: label.name });
  return t('class.word', { label: label.name, kind: t(`kind.${kind}`) });
}

function speaker({ class: { asserter, asserterType }, asserters }: TrackRecord, t: CardTexts['t']): string {
  if (asserter !== undefined) {
    return t('class.by-source', { name: asserters.find(({ source }) => source === asserter)?.name ?? asserter });
  }
  return asserterType === undefined ? '' : t(`class.by-${asserterType}`);
}
