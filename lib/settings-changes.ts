import { dequal } from 'dequal/lite';
import type { Settings } from './settings.ts';

/** Changes of the settings that can be taken back and done again, for as long as the page is open that made them. */
export interface SettingsChanges {
  /** Changes the settings; the answer is what `undo` takes, '' when nothing had to change. */
  make(change: (settings: Settings) => Settings): Promise<string>;
  isOne(id: string): boolean;
  undo(id: string): Promise<void>;
  redo(id: string): Promise<void>;
}

const PREFIX = 'settings-';

/** `store` runs a change on what is stored now, one after another. */
export function keepSettingsChanges(
  store: (change: (settings: Settings) => Settings) => Promise<void>,
): SettingsChanges {
  const kept: { before: Settings; after: Settings }[] = [];
  const stepOf = (id: string) => kept[Number(id.slice(PREFIX.length))];
  return {
    async make(change) {
      let step: (typeof kept)[number] | undefined;
      await store((before) => {
        step = { before, after: change(before) };
        return step.after;
      });
      if (step === undefined || dequal(step.before, step.after)) return '';
      return PREFIX + (kept.push(step) - 1);
    },
    isOne: (id) => id.startsWith(PREFIX),
    async undo(id) {
      const step = stepOf(id);
      if (step) await store((now) => settingsBetween(now, step.after, step.before));
    },
    async redo(id) {
      const step = stepOf(id);
      if (step) await store((now) => settingsBetween(now, step.before, step.after));
    },
  };
}

/**
 * Settings with what differs between two states carried over from `from` to `to`: what was changed elsewhere meanwhile
 * stays. Items of lists that come back stand where they stood, as far as that place exists.
 */
export function settingsBetween(now: Settings, from: Settings, to: Settings): Settings {
  return {
    gate: from.gate === to.gate ? now.gate : to.gate,
    categories: from.categories === to.categories ? now.categories : to.categories,
    claimsOnly: from.claimsOnly === to.claimsOnly ? now.claimsOnly : to.claimsOnly,
    sitesOn: listBetween(now.sitesOn, from.sitesOn, to.sitesOn),
    sitesOff: listBetween(now.sitesOff, from.sitesOff, to.sitesOff),
    mutedLabels: listBetween(now.mutedLabels, from.mutedLabels, to.mutedLabels),
    corrections: listBetween(now.corrections, from.corrections, to.corrections),
  };
}

function listBetween<T>(now: readonly T[], from: readonly T[], to: readonly T[]): T[] {
  const has = (list: readonly T[], item: T) => list.some((other) => dequal(other, item));
  const list = now.filter((item) => has(to, item) || !has(from, item));
  to.forEach((item, at) => {
    if (!has(from, item) && !has(list, item)) list.splice(Math.min(at, list.length), 0, item);
  });
  return list;
}
