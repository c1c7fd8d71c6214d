const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Dates of the research that are descriptions: read by a person, once. Ending unknown stays open: "2010/..". */
const readByHand: Record<string, string> = {
  '"recently"': '2013~',
  'Taleban emirate period': '1998/2001',
  'a few years after 1989': '1992~',
  'after 2001': '2001/..',
  'before end-2014': '../2014',
  'from 1992': '1992/..',
  'since 2001': '2001/..',
  'since 2010': '2010/..',
  'since April 2011': '2011-04/..',
  '1980s': '1980/1989',
  'late May 2013': '2013-05~',
  'October 2011 (as the sentence reads)': '2011-10?',
};

/**
 * EDTF form of a date as the research writes it: "May 2009" → 2009-05, "6 August 2013" → 2013-08-06,
 * "1992-1997" → 1992/1997, "2009 (implied)" and "(order of listing)" → 2009?, "(about)" → 2009~,
 * "2010-09/10" → 2010-09/2010-10; of several dates joined by ";" the first and the last as an interval.
 * Throws on a form it does not know, so that a new one is read by a person and not guessed.
 */
export function toEdtf(written: string): string {
  const text = written.trim();
  if (text === '') return '';
  const byHand = readByHand[text];
  if (byHand !== undefined) return byHand;
  if (text.includes(';')) {
    const parts = text
      .split(';')
      .flatMap((part) => toEdtf(part).split('/'))
      .sort();
    return `${parts[0]}/${parts.at(-1)}`;
  }
  const remark = /^(.*\S)\s*\(([^)]*)\)$/.exec(text);
  if (remark?.[1] !== undefined) {
    const mark = /about/.test(remark[2] ?? '') ? '~' : /implied|order|context/.test(remark[2] ?? '') ? '?' : '';
    return toEdtf(remark[1]) + mark;
  }
  const report = /^(\d{4}) report, /.exec(text);
  if (report) return `../${report[1]}`;
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  const twoMonths = /^(\d{4})-(\d{2})\/(\d{2})$/.exec(text);
  if (twoMonths) return `${twoMonths[1]}-${twoMonths[2]}/${twoMonths[1]}-${twoMonths[3]}`;
  const worded = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(text);
  const month = worded ? months.indexOf((worded[2] ?? '').toLowerCase()) + 1 : 0;
  if (worded && month > 0) {
    const day = worded[1] ? `-${worded[1].padStart(2, '0')}` : '';
    return `${worded[3]}-${String(month).padStart(2, '0')}${day}`;
  }
  throw new Error(`no EDTF reading for the date "${written}": add it to scripts/packs/edtf.ts`);
}

/** "P15", "P16", "FN7" → "paragraphs 15 and 16; note 7": where a reader finds it in the article. */
export function toLocator(marks: readonly string[]): string {
  const places: string[] = [];
  const numbers = { paragraph: [] as string[], note: [] as string[], heading: [] as string[] };
  for (const mark of marks) {
    const number = mark.replace(/^\D+/, '');
    if (mark === 'P1') places.push('standfirst');
    else if (mark === 'P2') places.push('caption');
    else if (mark.startsWith('P')) numbers.paragraph.push(number);
    else if (mark.startsWith('FN')) numbers.note.push(number);
    else if (mark.startsWith('H')) numbers.heading.push(number);
    else places.push(mark === 'T' ? 'title' : mark.toLowerCase());
  }
  const counted = Object.entries(numbers).filter(([, list]) => list.length > 0);
  return [...places, ...counted.map(([noun, list]) => `${noun}${list.length > 1 ? 's' : ''} ${listed(list)}`)].join(
    '; ',
  );
}

function listed(numbers: string[]): string {
  const sorted = numbers.toSorted((a, b) => Number(a) - Number(b));
  const last = sorted.at(-1) ?? '';
  return sorted.length < 2 ? last : `${sorted.slice(0, -1).join(', ')} and ${last}`;
}
