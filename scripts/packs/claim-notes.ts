/** Notes on claims in place of the research's own, which speak to its compilers rather than to a reader. */
export const claimNotes: Record<string, string> = {};
