import { ansarullahEarly } from './later-ansarullah.ts';
import { ansarullahSince } from './later-ansarullah-since.ts';
import { ansarullahLatest } from './later-ansarullah-strength.ts';
import type { LaterEntries } from './later-entry.ts';
import { imuLater } from './later-imu.ts';
import { imuPresence } from './later-imu-presence.ts';
import { islamicStateLater } from './later-is.ts';
import { kamarobAmbush } from './later-kamarob.ts';
import { namesLater } from './later-names.ts';
import { etimLater } from './later-names-etim.ts';
import { partiesLater } from './later-parties.ts';
import { seedChecks } from './later-seed-checks.ts';
import { seedChecksMore } from './later-seed-checks-more.ts';
import { widerLater } from './later-wider.ts';

/** All decisions on the later research, by its ids; one record may be several claims ("A-25a", "A-25b"). */
export const laterEntries: LaterEntries = {
  ...seedChecks,
  ...seedChecksMore,
  ...ansarullahEarly,
  ...kamarobAmbush,
  ...ansarullahSince,
  ...ansarullahLatest,
  ...imuLater,
  ...imuPresence,
  ...namesLater,
  ...etimLater,
  ...islamicStateLater,
  ...partiesLater,
  ...widerLater,
};
