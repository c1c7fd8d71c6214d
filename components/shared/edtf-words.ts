import type { Texts } from './i18n.tsx';
import type { SharedKey } from './texts.ts';

type DateTexts = Pick<Texts<SharedKey>, 'locale' | 't'>;

/** One EDTF date (level 1, as in the schema) or range in words: "23 May 2013", "about 2010", "since 2009". '' is "undated". */
export function edtfWords(edtf: string, texts: DateTexts): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return from === '' || from === '..' ? texts.t('date.none') : point(from, texts);
  const open = (part: string) => part === '' || part === '..';
  if (open(from) && open(to)) return texts.t('date.none');
  if (open(to)) return texts.t('date.from', { from: point(from, texts) });
  if (open(from)) return texts.t('date.until', { to: point(to, texts) });
  return texts.t('date.range', { from: point(from, texts), to: point(to, texts) });
}

function point(edtf: string, texts: DateTexts): string {
  const mark = /[?~%]$/.exec(edtf)?.[0];
  const date = plain(mark ? edtf.slice(0, -1) : edtf, texts);
  if (mark === '~') return texts.t('date.about', { date });
  return mark ? texts.t('date.perhaps', { date }) : date;
}

function plain(date: string, texts: DateTexts): string {
  const [year = '', month, day] = date.split('-');
  if (month && Number(month) > 12) return texts.t('date.season', { season: month, year });
  if (!month) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1));
  return new Intl.DateTimeFormat(texts.locale, {
    year: 'numeric',
    month: day ? 'short' : 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(instant);
}
