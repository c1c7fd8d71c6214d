import type { Advice } from '../../lib/catalog/schema/label.ts';

/**
 * What to ask where a general word stands in a claim, and in which kinds of claim: those that the pattern behind it
 * concerns. By label id. Each rests on what the research says of the word; none says anything of who uses it.
 */
export const categoryAdvice: Record<string, Advice> = {
  opposition: {
    text: 'Covers parties, protesters and armed men alike. See which of them is meant, and whether anything violent is shown of them.',
    pattern: 'crackdown-cover',
    kinds: ['attack-blamed', 'designation', 'killed-captured', 'sponsorship'],
  },
  'tajik-civil-war-commanders': {
    text: 'A past office, not a present one. See what is shown of what these men did this time, and of the group they are tied to.',
    pattern: 'nexus-inflation',
    kinds: ['attack-blamed', 'joint-attack-nexus', 'killed-captured'],
  },
  chechens: {
    text: 'Says where somebody comes from. Fighters were often called Chechens who turned out to be others; see how the origin was established.',
    pattern: 'identification-by-appearance',
    kinds: ['fighter-nationality', 'strength', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  uzbeks: {
    text: 'A people of several states, not a group. Being Uzbek shows neither membership nor citizenship of Uzbekistan.',
    pattern: 'membership-by-ethnicity',
    kinds: ['fighter-nationality', 'strength', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  uzbekistani: {
    text: 'Says of which state somebody is, not of which people. See whether papers or relatives show it.',
    pattern: 'category-slip',
    kinds: ['fighter-nationality'],
  },
  kyrgyz: {
    text: 'May mean a people or the citizens of a state. See which is meant, and how it was established.',
    pattern: 'category-slip',
    kinds: ['fighter-nationality', 'strength', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  tajiks: {
    text: 'May mean a people of several states or the citizens of Tajikistan. See which is meant, and how it was established.',
    pattern: 'category-slip',
    kinds: ['fighter-nationality', 'strength', 'presence', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  pakistanis: {
    text: 'A citizenship. See whether papers or relatives show it, or whether it was concluded from looks.',
    pattern: 'identification-by-appearance',
    kinds: ['fighter-nationality', 'strength', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  'foreign-fighters': {
    text: 'Foreign to which state, and how was it found out? The word covers neighbours across a border as well as volunteers from afar.',
    pattern: 'external-blame',
    kinds: ['fighter-nationality', 'strength', 'presence', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  'north-caucasus-fighters': {
    text: 'An origin, not a group. See who established it and how.',
    pattern: 'identification-by-appearance',
    kinds: ['fighter-nationality', 'strength', 'presence', 'infiltration', 'killed-captured'],
  },
  'central-asian-jihadis': {
    text: 'Covers five states and many peoples. See which is meant, and whether it says citizenship or descent.',
    pattern: 'category-slip',
    kinds: ['fighter-nationality', 'strength', 'presence', 'infiltration', 'killed-captured', 'attack-blamed'],
  },
  jihadists: {
    text: 'Names an outlook, not an organisation. See which group is meant and what shows it.',
    pattern: 'catch-all-label',
    kinds: ['attack-blamed', 'strength', 'presence', 'infiltration', 'killed-captured', 'threat-forecast'],
  },
  islamists: {
    text: 'Covers legal parties and armed groups. See which is meant, and which act of violence is shown of them.',
    pattern: 'crackdown-cover',
    kinds: ['attack-blamed', 'designation', 'killed-captured', 'strength', 'threat-forecast'],
  },
  terrorists: {
    text: 'A judgement as well as a description. See who makes it here, and what is known of the people meant.',
    pattern: 'membership-by-arrest',
    kinds: ['killed-captured', 'strength', 'presence', 'infiltration', 'designation'],
  },
  radicals: {
    text: 'Says that aims are far-reaching, nothing of the means. See what those meant have done.',
    pattern: 'catch-all-label',
    kinds: ['attack-blamed', 'recruitment', 'strength', 'threat-forecast'],
  },
  insurgents: {
    text: 'Covers many groups and local feuds. See which is meant, and who counted them.',
    pattern: 'catch-all-label',
    kinds: ['attack-blamed', 'infiltration', 'killed-captured', 'strength'],
  },
  militants: {
    text: 'Names no group. Of the dead and the arrested, see who says that they were armed, and who else does.',
    pattern: 'civilian-as-fighter',
    kinds: ['killed-captured', 'strength', 'infiltration', 'attack-blamed'],
  },
  guerrillas: {
    text: 'Says how people fight, not who they are. See where they are said to have come from and what shows it.',
    pattern: 'vague-quantity',
    kinds: ['infiltration', 'strength', 'presence', 'killed-captured'],
  },
  mujahedeen: {
    text: 'Groups that fought each other have used this word of themselves. See which is meant, and in which years.',
    pattern: 'stale-label',
    kinds: ['responsibility', 'strength', 'presence', 'joint-attack-nexus'],
  },
  rebels: {
    text: 'May take in people who only fled or were caught up in it. See what shows that they fought.',
    pattern: 'flight-as-rebellion',
    kinds: ['killed-captured', 'strength', 'attack-blamed'],
  },
  'suicide-bombers': {
    text: 'Says how an attack was made, not for whom. See what ties the attackers to a group.',
    pattern: 'communique-only',
    kinds: ['responsibility', 'attack-blamed', 'fighter-nationality'],
  },
  martyrs: {
    text: 'The word of a side for its own dead. A list of names shows who is mourned; see whether any can be traced.',
    pattern: 'martyr-list',
    kinds: ['killed-captured', 'fighter-nationality', 'responsibility'],
  },
  'top-commander': {
    text: 'A rank given by whoever reports the death or the arrest. See who else knows this person by that rank.',
    pattern: 'repeat-kill',
    kinds: ['killed-captured'],
  },
  facilitators: {
    text: 'Says that somebody helped, not with what. See which deed is meant.',
    pattern: 'undefined-link',
    kinds: ['killed-captured', 'presence', 'sponsorship', 'joint-attack-nexus'],
  },
  'elite-cadre': {
    text: 'Praises skill without saying where it was seen. See which operation shows it.',
    pattern: 'opaque-analysis',
    kinds: ['strength', 'joint-attack-nexus'],
  },
  'invaders-hirelings': {
    text: 'A word of one side for its opponents. See who else reports what is said of them, losses above all.',
    pattern: 'self-serving-assertion',
    kinds: ['killed-captured', 'responsibility', 'strength'],
  },
  bogeyman: {
    text: 'Says that a danger is exaggerated. See how large the speaker takes it to be, and on what basis.',
    pattern: 'external-blame',
    kinds: ['threat-forecast', 'strength'],
  },
  phantom: {
    text: 'Says that a danger is imagined. See what the speaker examined before saying so.',
    pattern: 'external-blame',
    kinds: ['threat-forecast', 'sponsorship'],
  },
  catchall: {
    text: 'Says that a name is used for anybody. See which cases the speaker has in mind.',
    pattern: 'catch-all-label',
    kinds: ['existence-rename', 'attack-blamed'],
  },
  'shadow-government': {
    text: 'Titles in an administration that few outsiders can look into. See who, apart from its opponents, knows the holder by this title.',
    pattern: 'label-stacking',
    kinds: ['killed-captured', 'presence', 'joint-attack-nexus'],
  },
};
