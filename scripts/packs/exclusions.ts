/** Ids of the research that are in no record, each with the reason. The coverage test reads this list. */
export const exclusions: Record<string, string> = {
  's-unnamed': 'Not a source but the absence of one: such reports have no `by` and the type "unnamed".',
  's-unnamed-link': 'A page whose address is lost: its reports have no `by`, and are recorded as passing something on.',
  's-many-analysts': 'Nobody in particular: their doubt is a report without `by`.',
};
