import type { Example } from '../../../lib/example/read-example.ts';
import { samplePrecedents, sampleSentence, sampleView } from '../../card/card-fixtures.ts';

const start = sampleSentence.indexOf('IMU');

/** An example as it comes from reading, for pictures and tests. */
export const sampleExample: Example = {
  lang: 'en',
  title: 'Uneasy summer in the north',
  text: sampleSentence,
  marks: [{ start, end: start + 3, label: 'imu', state: 'mixed', uncertain: false, claim: true, faint: false }],
  cards: [{ ...sampleView, precedents: samplePrecedents.slice(0, 2) }],
};
