import * as v from 'valibot';
import { MAX_ADDRESS_CHARS } from './limits.ts';
import { siteVerdict } from './site-lists.ts';

/**
 * What the reader has set, kept in `storage.local` under one key. Only what was changed is stored, so that a
 * later default reaches everyone who never touched it. Reading is tolerant field by field, and in lists entry by entry:
 * what is damaged falls back alone and is never written back by reading.
 */
export const SETTINGS_KEY = 'settings';

const Host = v.pipe(v.string(), v.maxLength(253));

/** The reader's word on a match: it outranks every rule. */
export const CorrectionSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(60)),
  /** ISO 8601 instant. */
  at: v.pipe(v.string(), v.maxLength(40)),
  scope: v.picklist(['page', 'site', 'alias']),
  /** Address without fragment for a page, host name for a site, '' for an alias everywhere. */
  where: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_CHARS)),
  /** The string as it stood in the text, compared without case. */
  surface: v.pipe(v.string(), v.maxLength(300)),
  /** The label that was wrong. */
  label: v.pipe(v.string(), v.maxLength(100)),
  /** The sense the reader chose instead; '' = this is no label at all. */
  meant: v.pipe(v.string(), v.maxLength(100)),
  /** Of an alias: only in paragraphs where this word stands. */
  word: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
});
export type Correction = v.InferOutput<typeof CorrectionSchema>;

const fields = {
  /** Where to look: pages that look like news, every page, or only the sites listed in `sitesOn`. */
  gate: v.picklist(['news', 'all', 'only-mine']),
  sitesOn: v.array(Host),
  sitesOff: v.array(Host),
  /** Mark only mentions whose sentence makes a claim. */
  claimsOnly: v.boolean(),
  /** Mark general words ("militants") too, where a claim of theirs is made on a page that is read anyway. */
  categories: v.boolean(),
  mutedLabels: v.array(v.pipe(v.string(), v.maxLength(100))),
  corrections: v.array(CorrectionSchema),
};
const SettingsSchema = v.object(fields);
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = {
  gate: 'news',
  sitesOn: [],
  sitesOff: [],
  claimsOnly: false,
  categories: true,
  mutedLabels: [],
  corrections: [],
};

/** Stored value → settings; unknown or damaged fields take their default. */
export function readSettings(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [name, schema] of Object.entries(fields)) {
    const parsed = v.safeParse(schema, given[name]);
    if (parsed.success) settings[name] = parsed.output;
    else if ('item' in schema) settings[name] = wholeOnes(schema, given[name]);
  }
  return v.parse(SettingsSchema, settings);
}

/** What is whole in a list: one damaged entry must not take the reader's others with it at the next change. */
function wholeOnes({ item }: { item: v.GenericSchema }, list: unknown): unknown[] {
  return Array.isArray(list) ? list.filter((entry) => v.is(item, entry)) : [];
}

/** Only what differs from the defaults is kept. */
export function settingsToStore(settings: Settings): Partial<Settings> {
  const changed = Object.entries(settings).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(Object.entries(defaultSettings).find(([key]) => key === name)?.[1]),
  );
  return Object.fromEntries(changed);
}

/** Whether the reader lets pages of this site be read; what kind of page it is, the page itself judges. */
export function isSiteRead(settings: Settings, host: string): boolean {
  const verdict = siteVerdict(settings.sitesOn, settings.sitesOff, host);
  return verdict !== 'off' && (settings.gate !== 'only-mine' || verdict === 'on');
}

const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);

/** Settings with one site turned on or off. Turning on lifts the ban; where only chosen sites are read, or a ban holds for the whole domain, it also chooses the site. */
export function siteSwitched(settings: Settings, host: string, on: boolean): Settings {
  if (on) {
    const lifted = { ...settings, sitesOff: without(settings.sitesOff, host) };
    return isSiteRead(lifted, host) ? lifted : siteChosen(settings, host);
  }
  const left = { ...settings, sitesOn: without(settings.sitesOn, host) };
  const banned = siteVerdict([], left.sitesOff, host) === 'off' && !isSiteRead(left, host);
  return banned ? left : { ...left, sitesOff: [...without(left.sitesOff, host), host] };
}

/** Settings with a site that is always read, whatever its pages look like. */
export function siteChosen(settings: Settings, host: string): Settings {
  return {
    ...settings,
    sitesOn: [...without(settings.sitesOn, host), host],
    sitesOff: without(settings.sitesOff, host),
  };
}

/** Settings that say nothing of a site any more. */
export function siteForgotten(settings: Settings, host: string): Settings {
  return { ...settings, sitesOn: without(settings.sitesOn, host), sitesOff: without(settings.sitesOff, host) };
}

/** Settings in which a label is marked in pages no more, or again. */
export function labelMuted(settings: Settings, label: string, muted: boolean): Settings {
  const others = without(settings.mutedLabels, label);
  return { ...settings, mutedLabels: muted ? [...others, label] : others };
}
