import { alQaeda } from './al-qaeda.ts';
import { aqap, aqim } from './al-qaeda-branches.ts';
import { finish, type LabelPassport } from './alias.ts';
import { ansarullahBanglaTeam } from './ansarullah-bangla-team.ts';
import { bokoHaram, caucasusEmirate } from './caucasus-and-nigeria.ts';
import { etimTip } from './etim-tip.ts';
import { haqqani } from './haqqani.ts';
import { hizbUtTahrir } from './hizb-ut-tahrir.ts';
import { houthi } from './houthi.ts';
import { iju } from './iju.ts';
import { imu, ipt, islamicMovementOfTurkestan } from './imu.ts';
import { islamicMovementNigeria } from './islamic-movement-nigeria.ts';
import { islamicState } from './islamic-state.ts';
import { islamicStateKhorasan } from './islamic-state-khorasan.ts';
import { jamaatAnsarullah } from './jamaat-ansarullah.ts';
import { jundullah } from './jundullah.ts';
import { jhangvi, lashkar, sipah } from './pakistan-groups.ts';
import { ansarullahSenses } from './senses-ansarullah.ts';
import { institutionSenses } from './senses-institutions.ts';
import { shortFormSenses } from './senses-short-forms.ts';
import { technologySenses } from './senses-technology.ts';
import { wordSenses } from './senses-words.ts';
import { smallerGroups } from './smaller-groups.ts';
import { kib, ktj } from './syria-groups.ts';
import { taliban } from './taliban.ts';
import { ttp } from './ttp.ts';

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
  jhangvi,
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
  ...ansarullahSenses,
  ...wordSenses,
  ...shortFormSenses,
];

/** Label records written by hand: every name of the groups in all scripts, and the things that are spelt like them. */
export const labelPassports: LabelPassport[] = passports.map(finish);
