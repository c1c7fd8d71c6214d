import type { CueFile } from './cue-file.ts';
import { WordSet } from './word-set.ts';

export type WordClass =
  | 'determiner'
  | 'person'
  | 'group'
  | 'self'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'finite'
  | 'objectDeterminer'
  | 'agent'
  | 'day'
  | 'groupNoun'
  | 'peopleNoun'
  | 'eventNoun'
  | 'unit'
  | 'about'
  | 'nounForm'
  | 'place'
  | 'personNoun'
  | 'hedgingVerb'
  | 'way'
  | 'barrier'
  | 'demonym'
  | 'death'
  | 'phasal'
  | 'particle'
  | 'ordinal'
  | 'singularDeterminer'
  | 'quantifier'
  | 'pluralNoun'
  | 'addressee'
  | 'contrast'
  | 'quoting'
  | 'naming'
  | 'as'
  | 'reflexive'
  | 'victim'
  | 'memberUnit'
  | 'document'
  | 'peer'
  | 'armedGroup'
  | 'answer'
  | 'emphatic';

/** The words of each class, ready for look-up. */
export function wordClasses(file: CueFile): Record<WordClass, WordSet> {
  const { words } = file;
  const p = words.pronouns;
  const set = (list: readonly string[], except: readonly string[] = []) => new WordSet(list, except);
  return {
    determiner: set(words.determiners),
    person: set(p.person),
    group: set(p.group),
    self: set(p.self),
    possessive: set(p.possessive),
    pronoun: set([...p.person, ...p.group, ...p.self, ...p.other]),
    preposition: set(words.prepositions),
    conjunction: set(words.conjunctions),
    subordinator: set(words.subordinators),
    relative: set(words.relatives),
    auxiliary: set(words.auxiliaries),
    negation: set(words.negations),
    adverb: set(words.adverbs),
    that: set(words.thatWords),
    question: set(words.questionWords),
    infinitive: set(words.infinitiveMarks),
    finite: set(words.finite, words.notFinite),
    objectDeterminer: set(words.objectDeterminers),
    agent: set(words.agents),
    day: set(words.days),
    groupNoun: set(file.anaphora.groups),
    peopleNoun: set(file.anaphora.people),
    eventNoun: set(file.anaphora.events),
    unit: set(file.quantities.units),
    about: set(file.quantities.about),
    place: set(words.places),
    personNoun: set(words.personNouns),
    hedgingVerb: set(words.hedgingVerbs),
    as: set(words.as),
    way: set(words.ways),
    barrier: set(words.barriers),
    demonym: set(words.demonyms),
    death: set(file.anaphora.deaths),
    phasal: set(words.phasal ?? []),
    particle: set(words.particles ?? []),
    ordinal: set(words.ordinals ?? []),
    singularDeterminer: set(words.singularDeterminers ?? []),
    quantifier: set(words.quantifiers ?? []),
    pluralNoun: set(words.pluralNouns ?? []),
    addressee: set(words.addressees ?? []),
    contrast: set(words.contrast ?? []),
    quoting: set(file.sourcePhrases.quoting ?? []),
    naming: set(words.naming),
    reflexive: set(words.reflexives),
    memberUnit: set(file.quantities.people),
    victim: set(file.anaphora.victims),
    document: set(file.anaphora.documents),
    peer: set(file.anaphora.peers ?? []),
    answer: set(file.anaphora.answers ?? []),
    emphatic: set(words.emphatics ?? []),
    armedGroup: set(file.anaphora.armedGroups ?? []),
    nounForm: set(words.nounForms),
  };
}
