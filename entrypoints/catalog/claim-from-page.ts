import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Claim, ClaimSchema } from '../../lib/catalog/schema/claim.ts';
import { DRAFT_KEY } from '../../lib/claim-draft.ts';

/** The claim that the card left for the form, once; undefined when there is none. */
export async function claimFromPage(): Promise<Claim | undefined> {
  const stored = await browser.storage.session.get(DRAFT_KEY);
  await browser.storage.session.remove(DRAFT_KEY);
  const draft = v.safeParse(ClaimSchema, stored[DRAFT_KEY]);
  return draft.success ? draft.output : undefined;
}
