import type { AsserterType, ClaimKind } from '../catalog/schema/terms.ts';
import type { WordLists } from './word-lists.ts';

/**
 * Everything a language needs in order to be read: the shape of `assets/cues/<lang>.json`.
 *
 * Phrases are lower-case words joined by spaces; `word*` and `*word` match beginnings and endings,
 * `…` a gap of up to five tokens. `forms` hold all written forms of one word, joined by spaces.
 */
export interface CueFile {
  /** Primary language subtag: "en". */
  lang: string;
  /** Abbreviations after which a full stop ends no sentence, without that stop. */
  abbreviations: string[];
  /**
   * Ending of the participle that shares the main clause's subject ("ing"). Where it is given, the forms of a verb
   * are listed as base, third person, then the others, because the first two may also be nouns.
   */
  participle?: string;
  /** How a passive is built: auxiliaries and participle endings. */
  passive?: { auxiliaries: string[]; participle: string[] };
  /** Where a verb's source stands when both sides look possible. */
  order: 'subject-first' | 'verb-first' | 'verb-last';
  words: WordLists;
  verbs: VerbGroup[];
  nouns: NounGroup[];
  /** Words that are followed ("according to", "по словам") or preceded ("zufolge") by the source. */
  sourcePhrases: { before: string[]; after: string[]; citing: string[]; origins: string[]; quoting?: string[] };
  /** Phrases that weaken without naming anybody ("is believed to", "reportedly"). */
  hedges: HedgeLists;
  denials: string[];
  doubts: string[];
  /** Phrases that hold a word of doubt and doubt nothing ("no doubt"). */
  notDoubts?: string[];
  /** Phrases that hold a negation and deny nothing ("no longer"). */
  notDenials?: string[];
  /** Head nouns and names by type of asserter; the first list that matches wins. */
  asserters: { type: AsserterType; heads: string[] }[];
  /** Heads that tell a type only when nothing more specific does. */
  generalHeads: { type: AsserterType; heads: string[] }[];
  kinds: KindCues[];
  /** Learnt from examples (`scripts/learn-kinds.ts`): what each word or circumstance speaks for, and by how much. */
  kindWeights?: KindWeights;
  /** Acts of violence: who speaks decides whether they are claimed or blamed. */
  attacks: string[];
  /** Sentences that mention a label without claiming anything of it (keys, see-also lines, contents). */
  notClaims: string[];
  /** Nouns for texts and the like: a sentence that only presents one claims nothing ("a podcast on …"). */
  metaNouns: string[];
  /** Nouns that stand for a group, a person, an act or a source named before ("the group", "the blast"). */
  anaphora: {
    groups: string[];
    people: string[];
    events: string[];
    victims: string[];
    deaths: string[];
    documents: string[];
    /** Nouns for an armed group ("brigade"), whose own papers and channels speak for it. */
    armedGroups?: string[];
    /** Nouns that put somebody beside the one before ("his colleague"). */
    peers?: string[];
    /** Words for a statement and for what one thinks of it: a claim of nothing else answers the one before. */
    answers?: string[];
  };
  quantities: {
    numbers: Record<string, number>;
    units: string[];
    /** Units that count members of a group. */
    people: string[];
    about: string[];
    atLeast: string[];
    atMost: string[];
    rangeWords: string[];
  };
  times: string[];
  /** Words that show what a statement rests on ("photographs", "intercepted", "documents"). */
  evidence: string[];
}

/** What a cue does with its content. */
export type CueAct =
  | 'state'
  | 'urge'
  | 'think'
  | 'show'
  | 'deny'
  | 'doubt'
  | 'blame'
  | 'ask'
  | 'want'
  | 'judge'
  | 'claim';

export interface VerbGroup {
  act: CueAct;
  /**
   * What must follow for the verb to be a cue: "that", "wh", "to", "quote", "clause", "np", "end", or a literal word ("for").
   * Absent: nothing, the verb alone is enough.
   */
  needs?: string[];
  /** Whether the verb needs a source to be found ("want", "see"). */
  needsSource?: boolean;
  /** Adjectives that report with a form of "be" ("is convinced that"). */
  copular?: boolean;
  /** Verbs whose subject is not the source ("it seems that"). */
  agentless?: boolean;
  /** Preposition after which the source stands ("говорится в"). */
  sourceAfter?: string;
  /** Separable particle at the end of the clause ("räumte … ein"): the needed word. */
  particle?: string;
  forms: string[];
}

export interface NounGroup {
  act: CueAct;
  needs?: string[];
  forms: string[];
}

export interface HedgeLists {
  phrases: string[];
  /** Words that look like a hedge in these phrases but are not ("may 3"). */
  not: string[];
}

export interface KindWeights {
  /** Endings cut off before words are compared, longest first. */
  endings: string[];
  /** Name of a feature (`kind-features.ts`) → kinds and weights: "infiltration 1.2 other -0.3". */
  weights: Record<string, string>;
}

export interface KindCues {
  kind: ClaimKind;
  strong: string[];
  weak: string[];
}
