import type { Mark, PageMarks } from '../messages.ts';
import type { PageText } from '../page/page-text.ts';
import type { PageReport } from '../page-report.ts';
import { shownMarks } from '../shown-marks.ts';

/** UTF-16 units of a stretch of text, a long paragraph, and the full marks that may stand in it. */
const STRETCH = 600;
const MAX_FULL_MARKS = 5;

/**
 * What the page script needs in order to paint: the report without its words. Within a section (from one heading to
 * the next) the first mark of a label is full and the rest faint; one whose sentence makes a claim is full wherever it
 * stands, unless it is a general word, which stands in such sentences only. Where that leaves too many full ones close
 * together, bare mentions recede, then the later claims.
 */
export function pageMarks(page: PageText, report: PageReport, claimsOnly: boolean): PageMarks {
  const headings = page.blocks.filter((block) => block.role === 'heading').map((block) => block.start);
  /** Where the section begins in which a place lies. */
  const sectionOf = (at: number) => headings.findLast((heading) => heading <= at) ?? 0;
  const seen = new Set<string>();
  const changed = new Set<string>();
  const marks = shownMarks(report).map((one): Mark => {
    const { mention, state, reading, isWord } = one;
    const { start, end, label, status } = mention;
    const claim = reading !== undefined;
    const place = `${label} ${sectionOf(start)}`;
    const faint = seen.has(place) && (isWord || !claim);
    seen.add(place);
    if (one.changed) changed.add(label);
    return { start, end, label, state, uncertain: status === 'uncertain', claim, faint };
  });
  const shown = claimsOnly ? marks.filter((mark) => mark.claim) : marks;
  return { marks: withCues(thinOut(shown, sectionOf), changed), revision: report.revision };
}

/** The one strong cue, once a page for each label: more would be shouting. */
function withCues(marks: Mark[], changed: Set<string>): Mark[] {
  return marks.map((mark) => (changed.delete(mark.label) ? { ...mark, changed: true } : mark));
}

/** Leaves no more full marks in one stretch of a section than a reader bears; claims keep theirs before bare mentions do. */
function thinOut(marks: Mark[], sectionOf: (at: number) => number): Mark[] {
  const full = marks.filter((mark) => !mark.faint);
  const receding = new Set<Mark>();
  const held = new Map<string, number>();
  for (const mark of [...full.filter(({ claim }) => claim), ...full.filter(({ claim }) => !claim)]) {
    const section = sectionOf(mark.start);
    const stretch = `${section} ${Math.floor((mark.start - section) / STRETCH)}`;
    const count = held.get(stretch) ?? 0;
    if (count >= MAX_FULL_MARKS) receding.add(mark);
    else held.set(stretch, count + 1);
  }
  return marks.map((mark) => (receding.has(mark) ? { ...mark, faint: true } : mark));
}
