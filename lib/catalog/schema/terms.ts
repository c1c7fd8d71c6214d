import * as v from 'valibot';

/** The closed vocabularies of the data model (DESIGN §3); the same words serve catalog and page. */
export const claimKinds = [
  'killed-captured',
  'strength',
  'presence',
  'joint-attack-nexus',
  'infiltration',
  'responsibility',
  'attack-blamed',
  'fighter-nationality',
  'existence-rename',
  'sponsorship',
  'recruitment',
  'designation',
  'threat-forecast',
  'other',
] as const;
export const ClaimKindSchema = v.picklist(claimKinds);
export type ClaimKind = v.InferOutput<typeof ClaimKindSchema>;

export const asserterTypes = [
  'government',
  'military',
  'intelligence',
  'international-org',
  'insurgent',
  'media',
  'think-tank',
  'academic',
  'witness',
  'unnamed',
  'none',
] as const;
export const AsserterTypeSchema = v.picklist(asserterTypes);
export type AsserterType = v.InferOutput<typeof AsserterTypeSchema>;

/** Admiralty scale, first axis: how reliable the source is. F is "cannot be judged", not the lowest grade. */
export const ReliabilitySchema = v.picklist(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = v.InferOutput<typeof ReliabilitySchema>;

/** Admiralty scale, second axis: how credible the information is. 6 is "cannot be judged", not the lowest grade. */
export const CredibilitySchema = v.picklist([1, 2, 3, 4, 5, 6]);
export type Credibility = v.InferOutput<typeof CredibilitySchema>;

export const StanceSchema = v.picklist(['asserts', 'confirms', 'denies', 'doubts', 'corrects']);
export type Stance = v.InferOutput<typeof StanceSchema>;

/** Record and layer ids: lower-case words joined by hyphens; they stand in addresses and file names. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9._-]{0,99}$/,
    'an id has 1–100 of a–z, 0–9, ".", "_", "-", and starts with a letter or digit',
  ),
);

/** Plain text of a field: trimmed by nobody, markup never interpreted; the cap keeps one record from filling a disk. */
export const TextSchema = v.pipe(v.string(), v.maxLength(5000, 'at most 5,000 characters'));
export const ShortTextSchema = v.pipe(v.string(), v.maxLength(500, 'at most 500 characters'));
/** Text that must not be empty. */
export const NameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(300, 'at most 300 characters'),
);

/** Extended Date/Time Format, level 1, as far as news needs it: 2013, 2013-05, 2013-05-23, 2009/2011, 2010~, 2010?, ../2014, ''. */
const edtfPart = String.raw`(?:\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?|\.\.|)`;
export const EdtfSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${edtfPart}(?:/${edtfPart})?$`), 'a date in EDTF: 2013, 2013-05, 2013-05-23, 2009/2011, 2010~'),
);

/** Only web addresses: a pack must not be able to smuggle in `javascript:` or `data:`. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s<>"]+)?$/, 'a web address starts with https:// or http://'),
);

/** Ids of the research records a record was made from (S001, A-01, …). */
export const ProvenanceSchema = v.array(ShortTextSchema);
