/** Ids of the research that the pack writes differently; the research's own id stays in the record's provenance. */
const renamed: Record<string, string> = {
  ansarullah: 'jamaat-ansarullah',
  taleban: 'taliban',
  'haqqani-network': 'haqqani',
  // The later claims' own short ids.
  is: 'islamic-state',
  iskp: 'islamic-state-khorasan',
  etim: 'etim-tip',
  tip: 'etim-tip',
  ttt: 'jamaat-ansarullah',
};

export function labelId(researchId: string): string {
  return renamed[researchId] ?? researchId;
}
