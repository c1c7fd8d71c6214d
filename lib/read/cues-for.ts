import type { CueFile } from './cue-file.ts';

/** The cue file of a BCP 47 language ("en-GB" → "en"), or null: such a text is not read rather than guessed at. */
export function cuesFor(lang: string, cues: readonly CueFile[]): CueFile | null {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return cues.find((file) => file.lang === primary) ?? null;
}
