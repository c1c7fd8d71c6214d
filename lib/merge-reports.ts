import type { FrameReport } from './messages.ts';
import type { Span } from './page/page-text.ts';
import type { PageReport, WeighedReading } from './page-report.ts';

/** Where a place of the merged report stands. */
export interface FramePlace extends Span {
  frame: number;
}

export interface MergedReport {
  report: PageReport;
  /** Back from a span of the merged text to its frame. */
  place(span: Span): FramePlace;
}

const JOINT = '\n\n';

/**
 * One report for a page with frames: texts joined in frame order, spans moved along, labels counted together. What is
 * said of the page as a whole (title, language, address) is the outermost frame's. Throws on an empty list.
 */
export function mergeReports(frames: FrameReport[]): MergedReport {
  const [outer, ...inner] = frames;
  if (outer === undefined) throw new Error('mergeReports needs at least one report');
  const starts = [{ frame: outer.frame, at: 0 }];
  let report = outer.report;
  for (const { frame, report: next } of inner) {
    const at = report.text.length + JOINT.length;
    starts.push({ frame, at });
    report = append(report, next, at);
  }
  return {
    report,
    place({ start, end }) {
      const home = starts.findLast(({ at }) => at <= start) ?? { frame: outer.frame, at: 0 };
      return { frame: home.frame, start: start - home.at, end: end - home.at };
    },
  };
}

function append(first: PageReport, next: PageReport, by: number): PageReport {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const maybe = (span: Span | null) => span && move(span);
  const moveReading = (reading: WeighedReading): WeighedReading => ({
    ...move(reading),
    source: maybe(reading.source),
    cueWords: reading.cueWords.map(move),
    quantities: reading.quantities.map((quantity) => ({ ...quantity, span: move(quantity.span) })),
  });
  const labels = [...first.labels];
  for (const label of next.labels) {
    const at = labels.findIndex(({ id }) => id === label.id);
    const known = labels[at];
    if (known) labels[at] = { ...known, mentions: known.mentions + label.mentions };
    else labels.push(label);
  }
  return {
    ...first,
    text: first.text + JOINT + next.text,
    mentions: [...first.mentions, ...next.mentions.map(move)],
    sentences: [...first.sentences, ...next.sentences.map(move)],
    attributions: [
      ...first.attributions,
      ...next.attributions.map(({ cue, source, content }) => ({
        cue: move(cue),
        source: maybe(source),
        content: maybe(content),
      })),
    ],
    readings: [...first.readings, ...next.readings.map(moveReading)],
    categoryReadings: [...first.categoryReadings, ...next.categoryReadings.map(moveReading)],
    labels,
    read: first.read || next.read,
    revision: Math.max(first.revision, next.revision),
  };
}
