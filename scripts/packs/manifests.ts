import type { PackManifest } from '../../lib/catalog/schema/pack.ts';

const common = {
  publisher: 'Says Who',
  licence: 'CC BY 4.0',
  revision: 1,
  expires: '',
  homepage: '',
  updateUrl: '',
  sha256: '',
} as const;

export const centralAsiaManifest: PackManifest = {
  ...common,
  id: 'central-asia-afghanistan',
  title: 'Central Asia and Afghanistan',
  methodology:
    'Made from one article that weighs such reports (Thomas Ruttig, Afghanistan Analysts Network, 2013) and from 102 later and earlier findings on the same claims and groups, which are known from excerpts only. Each claim has the reports through which it reached the reader, with who repeats whom. Grades dated 2013 are the article’s own verdicts as the compilers read them, those dated 2026 the compilers’: corroborated 2, plausible 3, doubted 4, contradicted or false 5, left open 6 (cannot be judged). A few grades depart from this table, where the verdict is on more than the claim as it stands here; their reasoning says why. Where a later finding changes a grade, the earlier one is kept in its history. Credibility 1 only where two independent origins are recorded. Sources are not graded: F (cannot be judged) throughout. All statements are in our own words.',
  conflictsOfInterest:
    'The selection follows one author, who is critical of official alarm, so claims that he had reason to discuss are more frequent here than in the news at large, and well-supported ones rarer. The compilers have no tie to him or to anyone named in the pack.',
  scope:
    'Claims about armed groups in Afghanistan and Central Asia, above all the Islamic Movement of Uzbekistan and Jamaat Ansarullah, from the 1990s to 2025.',
};

export const otherSensesManifest: PackManifest = {
  ...common,
  id: 'other-senses',
  title: 'Other senses of the same names',
  methodology:
    'Labels only, written by hand: groups elsewhere that bear the same name, and things that are no group at all, so that they are recognised and not mistaken.',
  conflictsOfInterest: 'None known.',
  scope: 'Names that also occur in the pack “Central Asia and Afghanistan”. No claims, so nothing here is assessed.',
};
