import type { Pattern } from '../../lib/catalog/schema/pattern.ts';
import { assessmentsOn } from './assessments.ts';
import { emptyCues, russianCues } from './cues.ts';
import { patternNames } from './pattern-names.ts';
import { questions } from './questions.ts';
import type { Research, Seed } from './research.ts';

/** The research sorts one pattern as "mixed": footage of the deed is better than stills, so it counts as a strength here. */
function sideOf(side: Seed['patterns'][number]['side']): Pattern['side'] {
  return side === 'mixed' ? 'strength' : side;
}

/** Gaps are written "…", slots such as "[outlet]" become gaps. */
function toCue(cue: string): string {
  return cue
    .replace(/\[[^\]]*\]/g, '…')
    .replaceAll('...', '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function cuesOf({ id, cues }: Seed['patterns'][number]): Pattern['cues'] {
  const english = cues.map(toCue).filter((cue) => !emptyCues.has(cue));
  const russian = russianCues[id];
  return russian ? { en: english, ru: russian } : { en: english };
}

export function toPatterns(research: Research): Pattern[] {
  return research.seed.patterns.map((pattern) => {
    const question = questions[pattern.id];
    if (!question) throw new Error(`pattern ${pattern.id} has no question in scripts/packs/questions.ts`);
    return {
      id: pattern.id,
      name: patternNames[pattern.id] ?? pattern.name,
      side: sideOf(pattern.side),
      standardTerm: pattern.standard_term,
      definition: pattern.definition,
      question,
      cues: cuesOf(pattern),
      caution: pattern.caution,
      assessments: assessmentsOn(research, 'patterns', pattern.id),
      provenance: [pattern.id],
    };
  });
}
