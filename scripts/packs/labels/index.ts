import { haqqani, lashkar, sipah, taliban, ttp } from './afghanistan-pakistan.ts';
import {
  alQaeda,
  aqap,
  aqim,
  bokoHaram,
  caucasusEmirate,
  islamicState,
  islamicStateKhorasan,
} from './al-qaeda-and-islamic-state.ts';
import { finish, type LabelPassport } from './alias.ts';
import { imu, ipt, islamicMovementOfTurkestan, jamaatAnsarullah } from './central-asia.ts';
import { etimTip, hizbUtTahrir, iju, jundullah, kib, ktj, smallerGroups } from './central-asia-others.ts';
import { ansarullahBanglaTeam, houthi, islamicMovementNigeria } from './other-groups.ts';
import { institutionSenses } from './senses-institutions.ts';
import { technologySenses } from './senses-technology.ts';
import { wordSenses } from './senses-words.ts';

const passports: LabelPassport[] = [
  imu,
  islamicMovementOfTurkestan,
  ipt,
  jamaatAnsarullah,
  iju,
  etimTip,
  ktj,
  kib,
  jundullah,
  hizbUtTahrir,
  ...smallerGroups,
  taliban,
  ttp,
  haqqani,
  lashkar,
  sipah,
  alQaeda,
  aqap,
  aqim,
  islamicState,
  islamicStateKhorasan,
  caucasusEmirate,
  bokoHaram,
  houthi,
  ansarullahBanglaTeam,
  islamicMovementNigeria,
  ...technologySenses,
  ...institutionSenses,
  ...wordSenses,
];

/** Label records written by hand: every name of the groups in all scripts, and the things that are spelt like them. */
export const labelPassports: LabelPassport[] = passports.map(finish);
