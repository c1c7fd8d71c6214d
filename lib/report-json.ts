import type { Span } from './page/page-text.ts';
import type { PageReport, ReportedLabel, WeighedReading } from './page-report.ts';
import type { TrackRecord } from './weigh/track-record.ts';

/** `[start, end]` in UTF-16 units of `text`, end exclusive. */
export type SpanJson = [start: number, end: number];

const spanJson = (span: Span): SpanJson => [span.start, span.end];
const spanOrNull = (span: Span | null): SpanJson | null => (span === null ? null : spanJson(span));

function trackRecordJson(record: TrackRecord) {
  const { label, kind, asserter, asserterType } = record.class;
  return {
    class: { label, kind, asserter, asserter_type: asserterType },
    claims: record.claims,
    origins: record.origins,
    unknown_origins: record.unknownOrigins,
    grades: record.grades,
    asserters: record.asserters,
    denied: record.denied,
    doubted: record.doubted,
    doubters: record.doubters,
    patterns: record.patterns,
    latest_grade: record.latestGrade,
    overdue: record.overdue,
    graded_apart: { by_packs: record.gradedApart.byPacks, by_reader: record.gradedApart.byReader },
    enough: record.enough,
    state: record.state,
    dots: record.dots,
  };
}

function claimJson(reading: WeighedReading) {
  return {
    start: reading.start,
    end: reading.end,
    labels: reading.labels,
    kind: reading.kind,
    asserted_by: reading.assertedBy,
    asserted_by_surface: reading.assertedBySurface,
    asserter_type: reading.asserterType,
    /** Catalog id of the source where it was recognised. */
    source: reading.sourceId ?? null,
    source_span: spanOrNull(reading.source),
    chain: reading.chain,
    cue_words: reading.cueWords.map(({ text, start, end, role }) => ({ text, start, end, role })),
    hedged: reading.hedged,
    polarity: reading.polarity,
    patterns: reading.patterns,
    quantities: reading.quantities.map(({ min, max, unit, span }) => ({ min, max, unit, ...span })),
    missing: reading.missing,
    track_record: trackRecordJson(reading.trackRecord),
  };
}

const labelJson = ({ id, name, mentions, trackRecord }: ReportedLabel) => ({
  id,
  name,
  mentions,
  track_record: trackRecordJson(trackRecord),
});

/**
 * The page report in the shape that stays stable for other programs: snake_case keys, offsets in UTF-16 units of
 * `text`. `claims` has one record per source and claim, with the offsets of its sentence; `attributions` are all
 * those of the text, near a label or not.
 */
export function reportJson(report: PageReport) {
  return {
    title: report.title,
    lang: report.lang,
    text: report.text,
    mentions: report.mentions.map(({ start, end, surface, label, status, alternatives, why }) => ({
      start,
      end,
      surface,
      label,
      status,
      alternatives,
      why,
    })),
    claims: report.readings.map(claimJson),
    attributions: report.attributions.map(({ cue, source, content }) => ({
      cue: spanJson(cue),
      source: spanOrNull(source),
      content: spanOrNull(content),
    })),
    labels: report.labels.map(labelJson),
  };
}
