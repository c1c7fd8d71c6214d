import type { PageText } from '../page/page-text.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { gatherContext } from './gather-context.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { findLongForms } from './long-forms.ts';
import { type PlacedCandidate, type ScoredCandidate, type ScoringPage, scoreSenses } from './score-senses.ts';
import { senseSet } from './sense-set.ts';

/** All candidates of the page's blocks, in text order. */
export function placeCandidates(page: PageText, lexicon: Lexicon): PlacedCandidate[] {
  return page.blocks.flatMap((block, at) => place(findCandidates(page.text, block.start, block.end, lexicon), at));
}

/** Adds to the candidates of a block their neighbours of the same form. */
function place(candidates: Candidate[], block: number): PlacedCandidate[] {
  const last = new Map<number, PlacedCandidate>();
  return candidates.map((candidate) => {
    const before = last.get(candidate.key);
    const placed: PlacedCandidate = { candidate, block, likes: before === undefined ? [] : [before.candidate] };
    before?.likes.push(candidate);
    last.set(candidate.key, placed);
    return placed;
  });
}

/** Scores every meaning of every candidate by what the page says around it. */
export function scorePage(page: PageText, placed: PlacedCandidate[], lexicon: Lexicon): ScoredCandidate[] {
  const names = placed.map(({ candidate }) => candidate);
  const sets = names.map(({ senses }) => senseSet(senses));
  const profiles = new Set(sets.flatMap((set) => (set.asksContext ? set.profiles : [])));
  const context = gatherContext(page, lexicon, names, profiles);
  const lang = (page.lang || detectLanguage(page.text)).slice(0, 2).toLowerCase();
  const at: ScoringPage = { page, lang, lexicon, context, longForms: findLongForms(placed) };
  return placed.map((candidate) => scoreSenses(candidate, at));
}
