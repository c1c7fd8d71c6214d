import type { Example } from '../../../lib/example/read-example.ts';
import { samplePrecedents, sampleSentence, sampleView } from '../../card/card-fixtures.ts';
import type { FirstRunPageProps } from './first-run-page.tsx';

const start = sampleSentence.indexOf('IMU');

/** An example as it comes from reading. */
const sampleExample: Example = {
  lang: 'en',
  title: 'Uneasy summer in the north',
  text: sampleSentence,
  marks: [{ start, end: start + 3, label: 'imu', state: 'mixed', uncertain: false, claim: true, faint: false }],
  cards: [{ ...sampleView, precedents: samplePrecedents.slice(0, 2) }],
};

/** One state of the first-run page under its name; gallery, pictures and accessibility tests all run over this list. */
export interface NamedFirstRunState extends Pick<FirstRunPageProps, 'gate' | 'example'> {
  name: string;
}

export const firstRunStates: NamedFirstRunState[] = [
  { name: 'usual', gate: 'news', example: sampleExample },
  { name: 'example-not-there-yet', gate: 'only-mine', example: undefined },
];
