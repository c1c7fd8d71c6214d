import { ansarullahEarly } from './later-ansarullah.ts';
import { ansarullahSince } from './later-ansarullah-since.ts';
import type { LaterEntries } from './later-entry.ts';
import { imuLater } from './later-imu.ts';
import { islamicStateLater } from './later-is.ts';
import { kamarobAmbush } from './later-kamarob.ts';
import { namesLater } from './later-names.ts';
import { partiesLater } from './later-parties.ts';
import { seedChecks } from './later-seed-checks.ts';
import { widerLater } from './later-wider.ts';

/** All decisions on the later research, by its ids; one record may be several claims ("A-25a", "A-25b"). */
export const laterEntries: LaterEntries = {
  ...seedChecks,
  ...ansarullahEarly,
  ...kamarobAmbush,
  ...ansarullahSince,
  ...imuLater,
  ...namesLater,
  ...islamicStateLater,
  ...partiesLater,
  ...widerLater,
};
