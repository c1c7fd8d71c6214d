/** How a pattern shows in a claim, by claim and pattern; a reason without a note speaks through the grade's reasoning. */
export const reasonNotes: Record<string, Record<string, string>> = {};
