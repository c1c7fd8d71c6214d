/** One thing wrong with one field of one record, in words for a reader. */
export interface Problem {
  /** Table and id: "claims/isaf-merger-2010". */
  record: string;
  /** Path into the record: "reports.0.derivedFrom"; '' for the record as a whole. */
  field: string;
  /** A full sentence. */
  sentence: string;
}
