/** The small words of a language, by what they do in a sentence; part of its cue file. */
export interface WordLists {
  determiners: string[];
  /** Personal pronouns, by what they can stand for. */
  pronouns: {
    person: string[];
    group: string[];
    self: string[];
    possessive: string[];
    other: string[];
    plural: string[];
  };
  prepositions: string[];
  conjunctions: string[];
  /** Conjunctions that open a clause of their own ("while", "because", "that"). */
  subordinators: string[];
  relatives: string[];
  auxiliaries: string[];
  negations: string[];
  adverbs: string[];
  /** Words that open a reported clause ("that", "dass", "что"). */
  thatWords: string[];
  questionWords: string[];
  infinitiveMarks: string[];
  /** Verb forms that are as often nouns ("claims", "report") and so need a subject or complement to count as verbs. */
  nounForms: string[];
  /** Finite verbs and endings that look like one. */
  finite: string[];
  /** Words with such an ending that are no finite verb. */
  notFinite: string[];
  /** Determiners that mark an object and so rule out a subject (German "den"). */
  objectDeterminers: string[];
  /** Passive agent ("by", "von"). */
  agents: string[];
  /** Nouns and adjectives that end a leading "on Tuesday" and the like. */
  days: string[];
  /** Reporting verbs that weaken what they report ("suspects", "estimated"). */
  hedgingVerbs: string[];
  /** Verbs that lend their subject to an infinitive ("went on to say"), and the particle between. */
  phasal?: string[];
  particles?: string[];
  /** Where base forms of verbs may be nouns: words that tell which ("this pitch", "some say", "people claim"). */
  ordinals?: string[];
  singularDeterminers?: string[];
  quantifiers?: string[];
  pluralNouns?: string[];
  /** Pronouns for the reader ("you"), who is no source. */
  addressees?: string[];
  /** Conjunctions that set a second voice against the first ("but"). */
  contrast?: string[];
  /** Verbs that give a name ("a man called …") and reflexives that show it (German "sich nennt"). */
  naming: string[];
  /** Pronouns that stress the noun before them ("the group itself"). */
  emphatics?: string[];
  reflexives: string[];
  /** Words before a role or name ("as", "als"). */
  as: string[];
  /** Prepositions before a capital city that stands for its government (Russian "в Кабуле утверждают"). */
  placeSources?: string[];
  /** The script has no capitals, so that names cannot be told by them. */
  caseless?: boolean;
  /** All nouns have capitals (German), so that a capital shows no name. */
  nounsCapital?: boolean;
  /** Determiners that point back ("the", "this"). */
  definites: string[];
  /** Nouns for one person ("spokesman"); several when they end in `plural`. */
  personNouns: string[];
  /** Ending of plural nouns, '' where there is none to go by. */
  plural: string;
  /** Prepositions of a way ("into", "from", "over") and what one crosses ("river", "border"). */
  ways: string[];
  barriers: string[];
  /** Nouns and adjectives of nationality. */
  demonyms: string[];
  /** Prepositions of place ("in", "near"). */
  places: string[];
  /** Verb that makes an invitation of the next one ("let's say"), without its pronoun. */
  lets?: string;
}
