import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/set-up.mjs';

const demonstration = join(root, 'assets', 'demo', 'article.html');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as `npm run -s read -- …` does, from another folder. */
function read(...args: string[]) {
  const result = spawnSync(process.execPath, [join(root, 'scripts', 'read.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanJson = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([start, end]) => end > start, 'an empty span'),
);
const TrackRecordJson = v.looseObject({
  class: v.object({}),
  claims: Offset,
  origins: Offset,
  unknown_origins: Offset,
  latest_grade: v.string(),
  enough: v.boolean(),
  dots: v.array(v.object({ claim: v.string(), credibility: v.nullable(v.number()) })),
});
/** The outside face that other programs rely on. */
const ReportJson = v.object({
  id: v.optional(v.string()),
  title: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(
    v.strictObject({
      start: Offset,
      end: Offset,
      surface: v.string(),
      label: v.string(),
      status: v.picklist(['marked', 'uncertain', 'rejected']),
      alternatives: v.array(v.string()),
      why: v.string(),
    }),
  ),
  claims: v.array(
    v.looseObject({
      start: Offset,
      end: Offset,
      labels: v.array(v.string()),
      kind: v.string(),
      asserted_by: v.string(),
      asserter_type: v.string(),
      source: v.nullable(v.string()),
      source_span: v.nullable(SpanJson),
      cue_words: v.array(v.looseObject({ text: v.string(), start: Offset, end: Offset })),
      hedged: v.boolean(),
      polarity: v.picklist(['asserted', 'denied', 'doubted']),
      patterns: v.array(v.string()),
      track_record: TrackRecordJson,
    }),
  ),
  attributions: v.array(v.strictObject({ cue: SpanJson, source: v.nullable(SpanJson), content: v.nullable(SpanJson) })),
  labels: v.array(
    v.strictObject({ id: v.string(), name: v.string(), mentions: Offset, track_record: TrackRecordJson }),
  ),
});

/** Every offset of a report cuts out of its text what the report says it does. */
function expectOffsetsToAgree(report: v.InferOutput<typeof ReportJson>): void {
  for (const { start, end, surface } of report.mentions) expect(report.text.slice(start, end)).toBe(surface);
  for (const claim of report.claims) {
    expect(report.text.slice(claim.start, claim.end).trim()).not.toBe('');
    for (const { start, end, text } of claim.cue_words) expect(report.text.slice(start, end)).toBe(text);
  }
  for (const { cue, source, content } of report.attributions) {
    for (const span of [cue, source, content]) if (span) expect(span[1]).toBeLessThanOrEqual(report.text.length);
  }
}

describe('npm run read', () => {
  it('prints the report of a saved page as JSON, and nothing else', () => {
    const { code, out, err } = read(demonstration, '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    const report = v.parse(ReportJson, JSON.parse(out));
    expect(report.title).toContain('ferry');
    expect(report.lang).toBe('en');
    expectOffsetsToAgree(report);
    const marked = new Set(report.mentions.filter(({ status }) => status === 'marked').map(({ label }) => label));
    expect([...marked].sort()).toEqual(
      expect.arrayContaining(['al-qaeda', 'haqqani', 'imu', 'jamaat-ansarullah', 'taliban', 'ttp']),
    );
    expect(report.claims.length).toBeGreaterThan(10);
    expect(report.attributions.length).toBeGreaterThan(10);
    expect(report.text).not.toContain('{');
  });

  it('keeps the offsets of a text file that has a byte order mark, CRLF and characters outside the BMP', () => {
    const text = '\uFEFF😀 Preface\r\n\r\nThe IMU attacked the post, officials said.\r\n';
    const { out } = read(file('bom.txt', text), '--json');
    const report = v.parse(ReportJson, JSON.parse(out));
    expect(report.text).toBe(text);
    expectOffsetsToAgree(report);
    expect(report.mentions).toMatchObject([{ surface: 'IMU', start: text.indexOf('IMU') }]);
    expect(report.attributions.map(({ cue }) => text.slice(...cue))).toEqual(['said']);
  });

  it('reads one text a line with --jsonl, each under its id', () => {
    const path = file(
      'lines.jsonl',
      '{"id":"a","text":"The Taliban denied the attack."}\n\n{"id":"b","text":"The IMU measures acceleration with its gyroscope and sends it to the autopilot.","lang":"en"}\n',
    );
    const { code, out } = read(path, '--jsonl');
    expect(code).toBe(0);
    const reports = out
      .trimEnd()
      .split('\n')
      .map((line) => v.parse(ReportJson, JSON.parse(line)));
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(reports.map(({ mentions }) => mentions.filter(({ status }) => status === 'marked').length)).toEqual([1, 0]);
    expect(reports[0]?.claims).toMatchObject([{ polarity: 'denied' }]);
    for (const report of reports) expectOffsetsToAgree(report);
  });

  it('tells a person who says what, in words', () => {
    const text =
      'Governor Amin Rahimov said that the Islamic Movement of Uzbekistan had probably attacked the post. The Taliban denied it.';
    const { code, out } = read(file('words.txt', text));
    expect(code).toBe(0);
    expect(out).toMatch(/^LABELS: 2 mentions of 2 labels$/m);
    expect(out).toMatch(/^CLAIMS: \d+, of which 1 hedged; by who asserts them: .+/m);
    expect(out).toMatch(/^ {2}1\. Governor Amin Rahimov said that .+ post\.$/m);
    expect(out).toMatch(/who says so: Governor Amin Rahimov \(.+\) \("said"\)/);
    expect(out).toMatch(/how firmly: asserted, hedged \("probably"\)/);
    expect(out).toMatch(/claims like it: \d+ claims \(/);
    expect(out).not.toMatch(/undefined|\[object|NaN/);
  });

  it('takes a relative path from where it was called', () => {
    file('here.txt', 'Nothing to see.');
    expect(read('here.txt', '--json').code).toBe(0);
  });

  it.each([
    ['a missing file', () => ['missing.txt'], 1, /missing\.txt does not exist\.$/],
    ['a folder', () => [folder], 1, /is a folder, not a file\.$/],
    ['an empty file', () => [file('empty.txt', '')], 1, /is empty\.$/],
    ['a binary file', () => [file('binary.txt', new Uint8Array([1, 0, 2]))], 1, /is a binary file; .+\.$/],
    ['another encoding', () => [file('latin.txt', new Uint8Array([99, 233]))], 1, /is not UTF-8 text; .+\.$/],
    [
      'a bad line',
      () => [file('bad.jsonl', '{"id":"a","text":"x"}\n{'), '--jsonl'],
      1,
      /^Line 2 of .+ is not JSON: .+\.$/,
    ],
    ['no file', () => [], 2, /^No file was named\.\nUsage: .+$/],
    ['an unknown option', () => ['--xml', 'a'], 2, /^Unknown option '--xml'.*\nUsage: .+$/],
  ])('says in a sentence what is wrong with %s, and prints nothing', (_name, args, code, sentence) => {
    const result = read(...args());
    expect(result.out).toBe('');
    expect(result.err.trimEnd()).toMatch(sentence);
    expect(result.code).toBe(code);
  });
});
