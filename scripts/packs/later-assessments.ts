import type { AssessmentPlace } from './assessment-places.ts';

/** Later records that are general judgements too, with their author and where they stand. */
export const laterAssessments: Record<string, AssessmentPlace & { author: string }> = {
  'A-03': {
    author: 'Alex Strick van Linschoten and Felix Kuehn (AAN)',
    labels: ['top-commander', 'facilitators'],
    sources: ['s-isaf'],
  },
  'A-53': { author: 'Agnieszka Pikulicka-Wilczewska', labels: ['imu'] },
  'A-70': { author: 'Sean Roberts', labels: ['etim-tip'] },
  'A-92': { author: 'Borhan Osman (AAN)', labels: ['islamic-state'] },
  'A-97': { author: 'John Heathershaw and David Montgomery', labels: ['islamists'] },
  'A-98': { author: 'Edward Lemon', labels: ['islamists'] },
  'A-100': { author: 'UN Monitoring Team', sources: ['s-un-team'] },
};
