/** The days an EDTF date may mean, `YYYY-MM-DD` each, both inclusive; '' = open. */
export interface DayBounds {
  from: string;
  to: string;
}

/** Seasons 21–24 as quarters of the northern year: [first month, last month]. */
const seasons: Record<string, [string, string]> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '12'],
};

/** First and last possible day of an EDTF date as the data model allows it; undefined for ''. */
export function edtfBounds(edtf: string): DayBounds | undefined {
  if (edtf === '') return undefined;
  const [first = '', last] = edtf.split('/');
  const from = partBounds(first);
  const to = last === undefined ? from : partBounds(last);
  return { from: from.from, to: to.to };
}

/** Whether a date names one day: "2013-05-23", not "2013-05" or "2013-05-23?". */
export function isOneDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

/** Whether the last day a date may mean is before `today` (`YYYY-MM-DD`); never for '' and for open ends. */
export function isOverdue(edtf: string, today: string): boolean {
  const last = edtfBounds(edtf)?.to ?? '';
  return last !== '' && last < today;
}

function partBounds(part: string): DayBounds {
  const [year, month, day] = part.replace(/[?~%]$/, '').split('-');
  if (year === undefined || !/^\d{4}$/.test(year)) return { from: '', to: '' };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  const [start, end] = seasons[month] ?? [month, month];
  const days = new Date(Date.UTC(Number(year), Number(end), 0)).getUTCDate();
  return { from: `${year}-${start}-01`, to: `${year}-${end}-${days}` };
}
