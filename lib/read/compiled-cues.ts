import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import type { CueAct, CueFile } from './cue-file.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type LearntWeights, learntWeights } from './weighed-kind.ts';
import { type WordClass, wordClasses } from './word-classes.ts';
import { WordSet } from './word-set.ts';

export interface VerbCue {
  act: CueAct;
  needs: ReadonlySet<string> | null;
  needsSource: boolean;
  particle: string | null;
  copular: boolean;
  agentless: boolean;
  sourceAfter: string | null;
  /** Base and third-person forms may be nouns ("claim", "reports"); a participle ("saying") opens no clause of its own. */
  form: 'base' | 'third' | 'participle' | 'other';
}

export interface NounCue {
  act: CueAct;
  needs: ReadonlySet<string>;
}

export interface KindWeight {
  kind: ClaimKind;
  weight: number;
}

/** A cue file made ready for look-up; built once per file. */
export interface CompiledCues {
  file: CueFile;
  verbs: Map<string, VerbCue[]>;
  nouns: Map<string, NounCue[]>;
  sourceBefore: PhraseIndex<true>;
  sourceAfter: PhraseIndex<true>;
  citing: WordSet;
  hedges: PhraseIndex<boolean>;
  denials: PhraseIndex<true>;
  doubts: PhraseIndex<true>;
  notDoubts: PhraseIndex<true>;
  notDenials: PhraseIndex<true>;
  asserters: PhraseIndex<{ type: AsserterType; rank: number }>;
  /** Heads that tell a type only when nothing more specific does ("official", "source"). */
  generalHeads: ReadonlyMap<string, AsserterType>;
  numbers: ReadonlyMap<string, number>;
  metaNouns: PhraseIndex<true>;
  origins: PhraseIndex<true>;
  kinds: PhraseIndex<KindWeight>;
  /** What each word speaks for; null where nothing was learnt. */
  kindWeights: LearntWeights | null;
  attacks: PhraseIndex<true>;
  notClaims: PhraseIndex<true>;
  times: PhraseIndex<true>;
  evidence: PhraseIndex<true>;
  abbreviations: ReadonlySet<string>;
  /** Forms of the verbs that report speech with nothing further needed. */
  speech: ReadonlySet<string>;
  is: Record<WordClass, WordSet>;
}

const compiled = new WeakMap<CueFile, CompiledCues>();

/** The compiled form of a cue file; the work is done on first use only. */
export function compileCues(file: CueFile): CompiledCues {
  const known = compiled.get(file);
  if (known) return known;
  const made = build(file);
  compiled.set(file, made);
  return made;
}

const flags = (phrases: readonly string[]) =>
  new PhraseIndex(phrases.map((phrase) => [phrase, true as const] as const));

function build(file: CueFile): CompiledCues {
  const set = (list: readonly string[], except: readonly string[] = []) => new WordSet(list, except);
  return {
    file,
    verbs: verbMap(file),
    nouns: nounMap(file),
    sourceBefore: flags(file.sourcePhrases.before),
    sourceAfter: flags(file.sourcePhrases.after),
    citing: set(file.sourcePhrases.citing),
    hedges: new PhraseIndex<boolean>([
      ...file.hedges.phrases.map((phrase) => [phrase, true] as const),
      ...file.hedges.not.map((phrase) => [phrase, false] as const),
    ]),
    denials: flags(file.denials),
    doubts: flags(file.doubts),
    notDoubts: flags(file.notDoubts ?? []),
    notDenials: flags(file.notDenials ?? []),
    asserters: new PhraseIndex(
      file.asserters.flatMap(({ type, heads }, rank) => heads.map((head) => [head, { type, rank }] as const)),
    ),
    generalHeads: new Map(file.generalHeads.flatMap(({ type, heads }) => heads.map((head) => [head, type] as const))),
    numbers: new Map(Object.entries(file.quantities.numbers)),
    metaNouns: flags(file.metaNouns),
    origins: flags(file.sourcePhrases.origins),
    kinds: new PhraseIndex<KindWeight>(
      file.kinds.flatMap(({ kind, strong, weak }) => [
        ...strong.map((phrase) => [phrase, { kind, weight: 2 }] as const),
        ...weak.map((phrase) => [phrase, { kind, weight: 1 }] as const),
      ]),
    ),
    kindWeights: file.kindWeights ? learntWeights(file.kindWeights) : null,
    attacks: flags(file.attacks),
    notClaims: flags(file.notClaims),
    times: flags(file.times),
    evidence: flags(file.evidence),
    abbreviations: new Set(file.abbreviations),
    speech: new Set(
      file.verbs
        .filter((group) => group.act === 'state' || group.act === 'ask')
        .flatMap((group) => group.forms.flatMap((forms) => forms.split(' '))),
    ),
    is: wordClasses(file),
  };
}

function verbMap(file: CueFile): Map<string, VerbCue[]> {
  const map = new Map<string, VerbCue[]>();
  for (const group of file.verbs) {
    for (const forms of group.forms) {
      for (const [place, form] of forms.split(' ').entries()) {
        const cue: VerbCue = {
          act: group.act,
          needs: group.needs ? new Set(group.needs) : null,
          needsSource: group.needsSource ?? false,
          particle: group.particle ?? null,
          copular: group.copular ?? false,
          agentless: group.agentless ?? false,
          sourceAfter: group.sourceAfter ?? null,
          form: formAt(file, form, place),
        };
        push(map, form, cue);
      }
    }
  }
  return map;
}

function formAt(file: CueFile, form: string, place: number): VerbCue['form'] {
  if (!file.participle) return 'other';
  if (form.endsWith(file.participle)) return 'participle';
  // A single form that ends in "s" stands for the third person alone ("states").
  if (place === 0 && form.endsWith('s') && !form.endsWith('ss')) return 'third';
  return place === 0 ? 'base' : place === 1 ? 'third' : 'other';
}

function nounMap(file: CueFile): Map<string, NounCue[]> {
  const map = new Map<string, NounCue[]>();
  for (const group of file.nouns) {
    const needs = new Set(group.needs ?? []);
    for (const form of group.forms) push(map, form, { act: group.act, needs });
  }
  return map;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
