import type { Label } from '../../lib/catalog/schema/label.ts';
import type { AsserterType, ClaimKind } from '../../lib/catalog/schema/terms.ts';

/** The research tells 22 kinds of statement apart, the data model 14 kinds of claim. */
const claimKindOf: Record<string, ClaimKind> = {
  'nexus/alliance': 'joint-attack-nexus',
  'killed-leader': 'killed-captured',
  presence: 'presence',
  // A camp is a place where a group is; whom it trains is `recruitment`, by override.
  'training-camp': 'presence',
  'cross-border': 'infiltration',
  'strength-number': 'strength',
  'nationality-of-fighters': 'fighter-nationality',
  existence: 'existence-rename',
  'rename/merger': 'existence-rename',
  'state-sponsorship': 'sponsorship',
  recruitment: 'recruitment',
  designation: 'designation',
  'threat-forecast': 'threat-forecast',
  // The research files a group's own claims and other people's accusations together. Accusation is
  // the commoner case; a group's own claim is an override.
  responsibility: 'attack-blamed',
  history: 'other',
  motive: 'other',
  propaganda: 'other',
  leadership: 'other',
  policy: 'other',
  'domestic-origin': 'other',
  // Statements about evidence and wording: see `aboutWords` for what else happens to them.
  'evidence-assessment': 'other',
  'labelling-practice': 'other',
};

/** Where the statement itself is of another kind than its heading in the research; each with its reason. */
const claimKindOverrides: Record<string, [ClaimKind, string]> = {
  S014: ['attack-blamed', 'attacks put down to the group'],
  S023: ['killed-captured', 'an arrest'],
  S024: ['killed-captured', 'whom the arrest caught'],
  S025: ['other', 'announcements, not arrests'],
  S026: ['joint-attack-nexus', 'ties of the arrested to the leadership'],
  S028: ['joint-attack-nexus', 'ties of supposed members to Afghanistan'],
  S042: ['existence-rename', 'how the group came about'],
  S043: ['existence-rename', 'what the group grew out of'],
  S048: ['existence-rename', 'break-up of an alliance'],
  S051: ['existence-rename', "a part in another group's founding"],
  S052: ['strength', 'what was left of it'],
  S053: ['presence', 'where the survivors went'],
  S047: ['presence', 'where the activists went'],
  S070: ['joint-attack-nexus', 'a merger of structures, not a new name'],
  S072: ['killed-captured', 'whom a strike killed'],
  S076: ['joint-attack-nexus', 'help to another group'],
  S078: ['strength', 'what a move says about strength'],
  S081: ['responsibility', "the groups' own claim"],
  S082: ['responsibility', "the groups' own claim"],
  S083: ['responsibility', "the groups' own claim"],
  S084: ['other', 'an event; nobody is blamed'],
  S088: ['responsibility', "a group's own claims of attacks"],
  S090: ['killed-captured', 'dead counted by the group itself'],
  S121: ['joint-attack-nexus', 'reach of an alliance'],
  S144: ['sponsorship', 'a service carrying an insurgency abroad'],
  S176: ['threat-forecast', 'an aim, not a crossing'],
};

/** Kind of a research claim in the pack; throws on a heading that the table lacks. */
export function claimKind(id: string, heading: string): ClaimKind {
  const override = claimKindOverrides[id];
  if (override) return override[0];
  const kind = claimKindOf[heading];
  if (!kind) throw new Error(`${id}: no kind for "${heading}" in scripts/packs/kinds.ts`);
  return kind;
}

/**
 * Statements about how a name is used or how good the evidence is, made by somebody whom the article quotes. They stay
 * claims, with reports and a grade, and also become assessments of the label; but they do not name the armed group or
 * state body among their labels: "the name is used for anybody" says nothing about whether claims of that group's
 * deeds hold, and would make its record look better evidenced than it is.
 */
export const aboutWords: ReadonlySet<string> = new Set([
  'S037',
  'S038',
  'S039',
  'S041',
  'S063',
  'S064',
  'S065',
  'S086',
  'S093',
  'S106',
  'S107',
]);

const labelKindOf: Record<string, Label['kind']> = {
  'armed group': 'armed-group',
  'armed group (alleged successor name)': 'armed-group',
  'armed group (existence and make-up unclear)': 'armed-group',
  'former state authority': 'state-body',
  'insurgent administration': 'category',
  'community self-defence group': 'armed-group',
  'religious movement': 'armed-group',
  'legal opposition party (2013)': 'party',
  'opposition party': 'party',
  'opposition movement': 'party',
  'political category': 'category',
  'person category': 'category',
  'state body (Iran)': 'state-body',
  'state body (US)': 'state-body',
  'interstate organisation': 'state-body',
  'international military force': 'state-body',
  'military alliance': 'state-body',
  'military post': 'state-body',
  'military force': 'state-body',
  'ethnic label': 'category',
  'national label': 'category',
  'ethnic/national label': 'category',
  'ideological category': 'category',
  'armed movement (historical)': 'category',
  'rank label': 'category',
  'rhetorical label': 'category',
  'regional term': 'place',
  'regional term (historical)': 'place',
};

export function labelKind(heading: string): Label['kind'] {
  const kind = labelKindOf[heading];
  if (!kind) throw new Error(`no label kind for "${heading}" in scripts/packs/kinds.ts`);
  return kind;
}

const asserterTypeOf: Record<string, AsserterType> = {
  'NGO-analyst': 'think-tank',
  'think-tank': 'think-tank',
  government: 'government',
  military: 'military',
  intelligence: 'intelligence',
  'international-org': 'international-org',
  insurgent: 'insurgent',
  media: 'media',
  academic: 'academic',
  witness: 'witness',
  unnamed: 'unnamed',
};

export function asserterType(heading: string): AsserterType {
  const type = asserterTypeOf[heading];
  if (!type) throw new Error(`no asserter type for "${heading}" in scripts/packs/kinds.ts`);
  return type;
}
