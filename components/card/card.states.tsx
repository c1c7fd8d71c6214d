import { sampleView } from './card-fixtures.ts';
import type { NamedCardState } from './card-state.ts';
import { recordStates } from './record.states.tsx';
import { sentenceStates } from './sentence.states.tsx';

/** Every state of the card; gallery, pictures and accessibility tests all run over this list. */
export const cardStates: NamedCardState[] = [
  { name: 'usual', card: { state: 'ready', view: sampleView } },
  { name: 'loading', card: { state: 'loading', surface: 'IMU' } },
  { name: 'error', card: { state: 'error', surface: 'IMU' } },
  {
    name: 'error-with-reason',
    card: { state: 'error', surface: 'IMU', reason: 'This mark is no longer current; the page is being read again.' },
  },
  ...sentenceStates,
  ...recordStates,
];
