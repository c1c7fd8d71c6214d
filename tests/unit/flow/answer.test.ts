import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cueFiles } from '../../../assets/cues/index.ts';
import { createAnswerer, type Surroundings } from '../../../lib/background/answer.ts';
import { createReports } from '../../../lib/background/reports.ts';
import type { CardView } from '../../../lib/card-view.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { compileCategoryLexicon } from '../../../lib/find/category-lexicon.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import type { PageMarks, Reply, TabReport } from '../../../lib/messages.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import type { Look } from '../../../lib/weigh/seen-record.ts';
import { pageOf } from './sample.ts';

const file = readPack(readFileSync('assets/packs/central-asia-afghanistan.json', 'utf8'));
if (!file.ok) throw new Error(file.sentence);
const catalog = memoryReader([file.pack]);
const lexicon = compileLexicon(await catalog.labels(), 0);
const categories = compileCategoryLexicon(await catalog.labels(), 0);

const text =
  'Fighters of the Islamic Movement of Uzbekistan (IMU) were killed in Kunduz on Monday, ISAF said.\nThe weather was fine.';
const page = pageOf(text);
const sender = { tab: 4, frame: 0 };

let settings: Settings;
let looks: Map<string, Look>;
/** What waits for the reply. */
let later: (() => Promise<void>)[];
let out: Surroundings;
let ask: (message: unknown, from?: object) => Promise<Reply<unknown>>;

beforeEach(() => {
  settings = defaultSettings;
  looks = new Map();
  later = [];
  out = {
    catalog: async () => catalog,
    lexicon: async () => lexicon,
    categories: async () => categories,
    looks: async () => looks,
    keepLook: vi.fn(async (look: Look) => void looks.set(look.label, look)),
    cues: cueFiles,
    settings: async () => settings,
    changeSettings: async (change) => {
      settings = change(settings);
    },
    injectCard: vi.fn(async () => undefined),
    toPage: vi.fn(async () => ({ ok: true as const, value: { state: 'marked' } })),
    openCatalog: vi.fn(async () => undefined),
    keepDraft: vi.fn(async () => undefined),
    teachWord: vi.fn(async () => undefined),
    showCount: vi.fn(async () => undefined),
    afterwards: (work) => {
      later.push(work);
    },
    now: () => new Date('2026-03-04T05:06:07Z'),
    newId: () => 'new-id',
  };
  const answer = createAnswerer(out, createReports(1000));
  ask = async (message, from = sender) => {
    const reply = await answer(message, from);
    for (const work of later.splice(0)) await work();
    return reply;
  };
});

async function value<T>(message: object): Promise<T> {
  const reply = await ask(message);
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value as T;
}
const read = () => value<PageMarks>({ type: 'read-page', page, hasCard: false });

it('looks for general words unless the reader has turned them off', async () => {
  const killed = pageOf(`${text}\nTwelve militants were killed in Kunduz on Monday, police said.`);
  const labelsOf = async () => {
    const { marks } = await value<PageMarks>({ type: 'read-page', page: killed, hasCard: false });
    return marks.map(({ label }) => label);
  };
  expect(await labelsOf()).toContain('militants');
  settings = { ...settings, categories: false };
  expect(await labelsOf()).toEqual(['imu', 'imu']);
});

async function firstMark() {
  const [mark] = (await read()).marks;
  if (!mark) throw new Error('nothing was marked');
  return { start: mark.start, end: mark.end };
}

describe('what has changed since the reader last looked', () => {
  const view = async () => value<CardView>({ type: 'view-card', mention: await firstMark() });
  const look = async () => {
    await ask({ type: 'looked', mention: await firstMark() });
    const kept = looks.get('imu');
    if (!kept) throw new Error('no look was kept');
    return kept;
  };

  it('is nothing at first sight, and reading a page or asking ahead for a card keeps no look', async () => {
    expect((await read()).marks.some((mark) => mark.changed)).toBe(false);
    expect(await view()).not.toHaveProperty('change');
    expect(out.keepLook).not.toHaveBeenCalled();
  });

  it('is nothing where the record is what the reader saw', async () => {
    expect(await look()).toMatchObject({ label: 'imu', at: '2026-03-04T05:06:07.000Z' });
    expect((await read()).marks.some((mark) => mark.changed)).toBe(false);
  });

  it('is a cue on the first mark only, a sentence’s worth on the card, and a row of the popup', async () => {
    const seen = await look();
    const before = { ...seen.grades, 1: seen.grades[1] + 1 };
    looks.set('imu', { ...seen, at: '2026-02-01T00:00:00Z', grades: before });
    expect((await read()).marks.map(({ changed }) => changed)).toEqual([true, undefined]);
    const expected = { since: '2026-02-01T00:00:00Z', before: { grades: before }, now: { grades: seen.grades } };
    expect((await view()).change).toMatchObject(expected);
    const { frames } = await value<TabReport>({ type: 'tab-report', tab: 4 });
    expect(frames[0]?.report.labels[0]?.change).toMatchObject(expected);
    await look();
    expect((await read()).marks.some(({ changed }) => changed)).toBe(false);
  });
});

describe('the background answers', () => {
  it('a page with its marks, brings the card and counts the labels', async () => {
    const { marks } = await read();
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Islamic Movement of Uzbekistan', 'IMU']);
    expect(out.injectCard).toHaveBeenCalledExactlyOnceWith(4, 0);
    expect(out.showCount).toHaveBeenLastCalledWith(4, 1);
  });

  it('with the marks first: the card and the count come after the reply', async () => {
    const reply = await createAnswerer(out, createReports(1000))({ type: 'read-page', page, hasCard: false }, sender);
    expect(reply.ok).toBe(true);
    expect(out.injectCard).not.toHaveBeenCalled();
    expect(out.showCount).not.toHaveBeenCalled();
    expect(later).toHaveLength(1);
  });

  it('what fails after the reply is told of where the page is still there, and stops nothing else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const fails = async () => {
      throw new Error('no access');
    };
    out.injectCard = fails;
    await read();
    expect(warn).toHaveBeenCalledOnce();
    expect(out.showCount).toHaveBeenLastCalledWith(4, 1);
    out.showCount = fails;
    await read();
    expect(warn).toHaveBeenCalledTimes(3);
    warn.mockRestore();
  });

  it('what fails because the tab was closed meanwhile is not told of', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const fails = async () => {
      throw new Error('No tab with id: 4.');
    };
    Object.assign(out, { showCount: fails, injectCard: fails });
    out.toPage = async () => undefined;
    expect((await read()).marks).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('does not bring the card twice, nor to a page without labels', async () => {
    await ask({ type: 'read-page', page, hasCard: true });
    await ask({ type: 'read-page', page: pageOf('Nothing to see.'), hasCard: false });
    expect(out.injectCard).not.toHaveBeenCalled();
  });

  describe('a frame that leaves it to the page around it whether it is news', () => {
    const inFrame = (state?: string) => {
      out.toPage = vi.fn(async () => (state === undefined ? undefined : { ok: true as const, value: { state } }));
      return ask({ type: 'read-page', page, hasCard: true, isPart: true }, { tab: 4, frame: 7 });
    };

    it.each(['marked', 'no-labels'])('with marks, where the page is read (%s)', async (state) => {
      expect(await inFrame(state)).toMatchObject({ ok: true, value: { marks: [{}, {}] } });
      expect(out.toPage).toHaveBeenCalledWith(4, 0, { type: 'page-status' });
    });

    it.each(['not-news', 'off', undefined])('without marks, where it is not (%s)', async (state) => {
      expect(await inFrame(state)).toMatchObject({ ok: true, value: { marks: [] } });
    });
  });

  it('a card with the sentence, who says so, and a record', async () => {
    const view = await value<CardView>({ type: 'view-card', mention: await firstMark() });
    expect(view.label.name).toBe('Islamic Movement of Uzbekistan');
    expect(view.sentence.text).toBe(text.split('\n')[0]);
    expect(view.readings[0]).toMatchObject({ assertedBy: 'ISAF', kind: 'killed-captured' });
    expect(view.trackRecord.claims).toBeGreaterThan(0);
    expect(view.precedents.length).toBeGreaterThan(1);
  });

  it('says so where the page was not read or the mark has gone', async () => {
    expect(await ask({ type: 'view-card', mention: { start: 0, end: 3 } })).toMatchObject({ ok: false });
    await read();
    const reply = await ask({ type: 'view-card', mention: { start: 0, end: 3 } });
    expect(reply).toMatchObject({ ok: false, sentence: expect.stringContaining('no longer current') });
  });

  it('remembers a wrong match, which the next reading heeds', async () => {
    const mention = await firstMark();
    await value({ type: 'wrong-match', mention, scope: 'site' });
    expect(settings.corrections).toMatchObject([{ scope: 'site', where: 'news.example', label: 'imu', meant: '' }]);
    expect((await read()).marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['IMU']);
  });

  it('learns a word of the sentence that speaks against a sense, and drops the mark beside it', async () => {
    const mention = await firstMark();
    await value({ type: 'wrong-match', mention, scope: 'alias', word: 'Monday' });
    const said = { label: 'imu', surface: 'Islamic Movement of Uzbekistan', word: 'Monday' };
    expect(out.teachWord).toHaveBeenCalledExactlyOnceWith(said);
    expect(settings.corrections).toMatchObject([{ ...said, scope: 'alias', where: '', meant: '' }]);
    expect((await read()).marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['IMU']);
  });

  it('does not learn a word that stands elsewhere, nor one for a whole page or site', async () => {
    const mention = await firstMark();
    const reply = await ask({ type: 'wrong-match', mention, scope: 'alias', word: 'weather' });
    expect(reply).toMatchObject({ ok: false, sentence: expect.stringContaining('“weather” does not stand') });
    expect(settings.corrections).toEqual([]);
    await value({ type: 'wrong-match', mention, scope: 'site', word: 'Monday' });
    expect(out.teachWord).not.toHaveBeenCalled();
    expect(settings.corrections[0]).not.toHaveProperty('word');
  });

  it('does not keep a correction where the catalog could not learn its word', async () => {
    vi.mocked(out.teachWord).mockRejectedValueOnce(Object.assign(new Error(), { sentence: 'There is no room left.' }));
    const reply = await ask({ type: 'wrong-match', mention: await firstMark(), scope: 'alias', word: 'Monday' });
    expect(reply).toEqual({ ok: false, sentence: 'There is no room left.' });
    expect(settings.corrections).toEqual([]);
  });

  it('mutes a label once', async () => {
    await value({ type: 'mute-label', label: 'imu' });
    await value({ type: 'mute-label', label: 'imu' });
    expect(settings.mutedLabels).toEqual(['imu']);
    expect((await read()).marks).toEqual([]);
  });

  it('keeps a draft with quote and source when a claim is saved, and opens its form', async () => {
    await value({ type: 'save-claim', mention: await firstMark() });
    const [draft] = vi.mocked(out.keepDraft).mock.calls[0] as [Claim];
    expect(draft).toMatchObject({ id: 'new-id', kind: 'killed-captured', labels: ['imu'] });
    expect(draft.reports[0]?.citation).toMatchObject({ url: page.url, quote: { exact: text.split('\n')[0] } });
    expect(out.openCatalog).toHaveBeenCalledExactlyOnceWith('/claims/new');
  });

  it('a search of the catalog by opening it at the list of labels', async () => {
    await value({ type: 'open-catalog', path: '/labels?search=%D0%98%D0%94%D0%A3%20x' });
    expect(out.openCatalog).toHaveBeenCalledExactlyOnceWith('/labels?search=%D0%98%D0%94%D0%A3%20x');
  });

  const frames = async () => (await value<TabReport>({ type: 'tab-report', tab: 4 })).frames.map(({ frame }) => frame);

  it('the popup with all frames of a tab, asking the page again after the worker slept', async () => {
    expect(await frames()).toEqual([]);
    expect(out.toPage).toHaveBeenCalledWith(4, undefined, { type: 'send-again' });
    await read();
    await ask({ type: 'read-page', page, hasCard: true }, { tab: 4, frame: 9 });
    expect(await frames()).toEqual([0, 9]);
  });

  it.each([
    ['does not ask a page again that began after the worker', 1001, 0],
    ['asks a page again that began before the worker, and once', 999, 1],
  ])('for the popup it %s', async (_, since, times) => {
    const toPage = vi.fn<Surroundings['toPage']>(async () => ({ ok: true, value: { state: 'marked', since } }));
    out.toPage = toPage;
    await read();
    expect(await frames()).toEqual([0]);
    expect(await frames()).toEqual([0]);
    const asked = toPage.mock.calls.filter(([, , { type }]) => type === 'send-again');
    expect(asked.length).toBe(times);
  });

  it('counts labels of the frames that are still there', async () => {
    const other = pageOf('The Taliban said so in Kunduz.');
    await ask({ type: 'read-page', page: other, hasCard: true }, { tab: 4, frame: 9 });
    await read();
    expect(out.showCount).toHaveBeenLastCalledWith(4, 2);
    out.toPage = vi.fn<Surroundings['toPage']>(async (_tab, frame) =>
      frame === 9 ? undefined : { ok: true, value: { state: 'marked' } },
    );
    await read();
    expect(out.showCount).toHaveBeenLastCalledWith(4, 1);
  });

  it('the popup with what the worker lost, though one frame has told it again meanwhile', async () => {
    await ask({ type: 'read-page', page, hasCard: true }, { tab: 4, frame: 9 });
    out.toPage = vi.fn(async (_tab, frame) => {
      if (frame === undefined) await read();
      return { ok: true as const, value: { state: 'marked' } };
    });
    expect(await frames()).toEqual([0, 9]);
  });

  it('the popup without frames that have gone, or hold nothing any more', async () => {
    await read();
    for (const frame of [5, 9]) await ask({ type: 'read-page', page, hasCard: true }, { tab: 4, frame });
    out.toPage = vi.fn(async (_tab, frame) =>
      frame === 9 ? undefined : { ok: true as const, value: { state: frame === 5 ? 'no-labels' : 'marked' } },
    );
    expect(await frames()).toEqual([0]);
  });

  it('a frame of another site with nothing, where the reader turned off the site around it', async () => {
    const from = { tab: 4, frame: 9, url: 'https://daily.example/news' };
    const marks = async () => {
      const reply = await ask({ type: 'read-page', page, hasCard: true }, from);
      return reply.ok && (reply.value as PageMarks).marks.length;
    };
    expect(await marks()).toBe(2);
    settings = { ...defaultSettings, sitesOff: ['daily.example'] };
    expect(await marks()).toBe(0);
    settings = { ...defaultSettings, gate: 'only-mine', sitesOn: ['daily.example'] };
    expect(await marks()).toBe(2);
    settings = { ...defaultSettings, gate: 'only-mine', sitesOn: ['news.example'] };
    expect(await marks()).toBe(0);
  });

  it('a frame without an address as part of the page around it', async () => {
    const from = { tab: 4, frame: 9, url: 'https://daily.example/news#top' };
    await ask({ type: 'read-page', page: { ...page, url: 'about:srcdoc' }, hasCard: true }, from);
    const mention = { start: text.indexOf('IMU'), end: text.indexOf('IMU') + 3 };
    await ask({ type: 'wrong-match', mention, scope: 'page' }, from);
    await ask({ type: 'wrong-match', mention, scope: 'site' }, from);
    expect(settings.corrections.map(({ where }) => where)).toEqual(['https://daily.example/news', 'daily.example']);
  });

  it('forgets a page that has nothing to show any more', async () => {
    await read();
    await value({ type: 'forget-page' });
    expect((await value<TabReport>({ type: 'tab-report', tab: 4 })).frames).toEqual([]);
    expect(out.showCount).toHaveBeenLastCalledWith(4, 0);
  });

  it.each([
    ['an unknown type', { type: 'delete-everything' }],
    ['a page that is no page', { type: 'read-page', page: { text: 5 }, hasCard: false }],
    ['a path that leads out of the catalog', { type: 'open-catalog', path: 'https://evil.example' }],
    ['a search that leads out of the catalog', { type: 'open-catalog', path: '/labels?search=a#/x' }],
    ['nothing', undefined],
  ])('refuses %s with one sentence', async (_, message) => {
    expect(await ask(message)).toMatchObject({ ok: false, sentence: expect.stringMatching(/\.$/) });
  });

  it('does not let an extension page pass for a page', async () => {
    expect(await ask({ type: 'read-page', page, hasCard: true }, {})).toMatchObject({ ok: false });
  });

  it('tells a failing database in its own sentence', async () => {
    out.catalog = async () => {
      throw Object.assign(new Error('x'), { sentence: 'The catalog is of a newer version.' });
    };
    expect(await ask({ type: 'read-page', page, hasCard: true })).toEqual({
      ok: false,
      sentence: 'The catalog is of a newer version.',
    });
  });
});
