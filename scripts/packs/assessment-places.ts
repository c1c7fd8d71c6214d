/** Records on which a general judgement stands, by table; label ids are the pack's. */
export interface AssessmentPlace {
  labels?: string[];
  sources?: string[];
  patterns?: string[];
}

/**
 * Where each judgement of the article's author goes (tier "author" of the research, 38 of them), and those of the people
 * he quotes that are about evidence or wording rather than about a deed (they are claims too: see `aboutWords`).
 * A judgement is shown where a reader would want it: at the label it is about, at the source it describes, at the pattern
 * it explains.
 */
export const assessmentPlaces: Record<string, AssessmentPlace> = {
  S002: { labels: ['jihadists'], patterns: ['checkable-detail'] },
  S003: { labels: ['jihadists'], patterns: ['circular-reporting', 'uncritical-uptake'] },
  S004: { labels: ['opposition'], sources: ['s-ca-govs'], patterns: ['crackdown-cover'] },
  S008: { labels: ['jihadists'] },
  S011: { labels: ['imu'], sources: ['s-isw'] },
  S019: { labels: ['imu'] },
  S020: { labels: ['imu'], patterns: ['geographic-slip'] },
  S061: { sources: ['s-osce'], patterns: ['inconsistent-numbers'] },
  S066: { labels: ['opposition', 'imu'] },
  S067: { labels: ['bogeyman', 'opposition'], sources: ['s-ca-govs'], patterns: ['crackdown-cover'] },
  S068: { labels: ['irpt'] },
  S071: { labels: ['imu', 'taliban'], sources: ['s-isaf'], patterns: ['single-origin'] },
  S087: { labels: ['jihadists'], patterns: ['image-without-action', 'communique-only', 'video-of-act'] },
  S089: { labels: ['imu', 'taliban'], patterns: ['communique-only'] },
  S098: { labels: ['uzbeks', 'kyrgyz'], patterns: ['identification-by-appearance'] },
  S108: { labels: ['jihadists'], sources: ['s-ca-govs'] },
  S110: { labels: ['islamists', 'terrorists', 'opposition'], sources: ['s-ca-govs'], patterns: ['catch-all-label'] },
  S111: { sources: ['s-ca-govs'], patterns: ['self-serving-assertion'] },
  S112: { labels: ['jihadists'], patterns: ['scenario-as-fact'] },
  S114: { labels: ['foreign-fighters'], sources: ['s-afghan-off'], patterns: ['external-blame'] },
  S115: { labels: ['jihadists', 'greater-central-asia'] },
  S118: { labels: ['nato'] },
  S120: { labels: ['imu', 'taliban'] },
  S122: { labels: ['imu', 'taliban', 'al-qaeda'], patterns: ['admits-ignorance'] },
  S126: { labels: ['taliban'] },
  S128: { labels: ['taliban'], patterns: ['absence-where-expected'] },
  S129: { labels: ['taliban'], patterns: ['conduct-over-words'] },
  S130: { labels: ['taliban', 'sco', 'csto'] },
  S132: { labels: ['jihadists'], patterns: ['classified-evidence'] },
  S133: { labels: ['jihadists'], patterns: ['opaque-analysis'] },
  S134: { labels: ['imu', 'taliban'], patterns: ['communique-only'] },
  S135: { labels: ['jihadists'], patterns: ['communique-only'] },
  S136: { labels: ['insurgents'], patterns: ['conduct-over-words'] },
  S137: { labels: ['insurgents'] },
  S138: { labels: ['jihadists'], sources: ['s-iwpr'], patterns: ['independent-convergence'] },
  S143: { labels: ['jihadists', 'islamists'] },
  S165: { labels: ['taliban', 'al-qaeda'], sources: ['s-aei'] },
  S186: { labels: ['insurgents'], patterns: ['self-disclosed-limits', 'coincidence'] },

  // Judgements of people the article quotes.
  S037: { labels: ['imu'], patterns: ['admits-ignorance'] },
  S038: { labels: ['imu'] },
  S039: { labels: ['imu', 'bogeyman'] },
  S040: { labels: ['foreign-fighters'], sources: ['s-pak-afg-sec'], patterns: ['external-blame'] },
  S041: { sources: ['s-us-gov-mil'], patterns: ['uncritical-uptake'] },
  S063: { labels: ['imu', 'catchall', 'islamists'], patterns: ['catch-all-label'] },
  S064: { labels: ['imu', 'catchall', 'militants'] },
  S065: { labels: ['imu', 'catchall', 'al-qaeda'] },
  S093: { labels: ['imu', 'uzbeks', 'special-forces'], sources: ['s-isaf'], patterns: ['membership-by-ethnicity'] },
  S099: { labels: ['foreign-fighters'], patterns: ['identification-by-appearance'] },
  S100: { labels: ['uzbeks', 'pakistanis', 'chechens'], patterns: ['identification-by-appearance'] },
  S104: { labels: ['kyrgyz', 'foreign-fighters'] },
  S106: { labels: ['imu', 'uzbeks'], patterns: ['membership-by-ethnicity'] },
  S107: { labels: ['imu'], patterns: ['admits-ignorance'] },
  S183: { labels: ['rebels'], patterns: ['flight-as-rebellion'] },
  S184: { labels: ['islamists', 'phantom'], patterns: ['external-blame'] },
};
