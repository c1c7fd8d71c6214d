import type { Mention } from '../find/mention.ts';
import type { PageText } from '../page/page-text.ts';
import type { BlockView, SentenceView } from './block-view.ts';
import { claimParts } from './claim-parts.ts';
import { findAttributions } from './find-attributions.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { groupTokens } from './group-tokens.ts';
import { makeReading } from './make-reading.ts';
import { isSameVoice, mayMerge, merge } from './merge-readings.ts';
import type { ReadContext } from './read-context.ts';
import type { Reading } from './reading.ts';
import { splitPart } from './split-part.ts';
import { continues, isAttributed, leadsIn, startsTied } from './ties.ts';
import { claimsNothing } from './topic.ts';
import { Voices } from './voices.ts';

/** How many sentences before the first label may tell what it then is said to have done. */
const MAX_LEADS = 2;

/** Reads a page's blocks in order and carries over who spoke last and what the last claim was about. */
export class ClaimReader {
  readonly #page: PageText;
  readonly #context: ReadContext;
  readonly #voices: Voices;
  readonly #noGroups: ReadonlySet<string>;
  #last: Reading | null = null;
  #topic: string[] = [];

  constructor(page: PageText, context: ReadContext) {
    this.#page = page;
    this.#context = context;
    this.#voices = new Voices(context.sources);
    this.#noGroups = new Set(
      context.labels.filter((label) => label.kind === 'not-a-group' || label.kind === 'place').map((label) => label.id),
    );
  }

  /** Whether the block that follows may go on about the labels of the one just read. */
  get mayContinue(): boolean {
    return this.#last !== null;
  }

  /** Tells that a block was passed over. */
  skip(): void {
    this.#last = null;
  }

  readBlock(view: BlockView, mentions: readonly Mention[]): Reading[] {
    if (view.text !== this.#page.text) throw new Error('a block view of another page');
    const readings: Reading[] = [];
    const groups = groupTokens(view, mentions, this.#noGroups);
    let leads: { sentence: SentenceView; found: FoundAttribution[] }[] = [];
    let fresh = true;
    for (const sentence of view.sentences) {
      const inside = mentions.filter((one) => one.start < sentence.end && one.end > sentence.start);
      const live = inside.filter((one) => one.status !== 'rejected' && !this.#noGroups.has(one.label));
      const found = findAttributions(sentence);
      const open = !claimsNothing(sentence, found);
      if (live.length === 0 && !(open && inside.length === 0 && this.#isTied(sentence, found, fresh))) {
        if (inside.length > 0) this.#last = null;
        const leading = open && inside.length === 0 && this.#last === null && leadsIn(sentence, found);
        leads = leading ? [...leads.slice(1 - MAX_LEADS), { sentence, found }] : [];
        fresh = false;
        continue;
      }
      fresh = false;
      if (!open) continue;
      if (live.length > 0) this.#topic = [...new Set(live.map((one) => one.label))];
      for (const lead of leads) readings.push(...this.#readSentence(lead.sentence, [], lead.found, groups));
      leads = [];
      readings.push(...this.#readSentence(sentence, live, found, groups));
    }
    if (readings.length === 0) this.#last = null;
    return readings;
  }

  // A sentence that names no label goes on about the last one when somebody speaks in it or its words point back.
  #isTied(sentence: SentenceView, found: readonly FoundAttribution[], fresh: boolean): boolean {
    if (this.#last === null || (fresh && !startsTied(sentence))) return false;
    return isAttributed(sentence, found) || continues(sentence);
  }

  #readSentence(
    sentence: SentenceView,
    live: readonly Mention[],
    found: readonly FoundAttribution[],
    groups: ReadonlySet<number>,
  ): Reading[] {
    const readings: Reading[] = [];
    for (const part of claimParts(sentence, found)) {
      for (const piece of splitPart(sentence, part)) {
        const reading = makeReading(sentence, piece, this.#voices.of(sentence, piece, groups), {
          groups,
          live,
          topic: this.#topic,
          last: this.#last,
          before: readings[readings.length - 1] ?? this.#last,
          context: this.#context,
        });
        const before = readings.findIndex(
          (one) => isSameVoice(one, reading) && mayMerge(sentence, piece, one, reading),
        );
        const known = readings[before];
        if (known) readings[before] = merge(known, reading);
        else readings.push(reading);
      }
    }
    this.#last = readings[readings.length - 1] ?? this.#last;
    return readings;
  }
}
