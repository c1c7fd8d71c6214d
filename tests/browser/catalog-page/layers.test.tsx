import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  changedByReader,
  packRecord,
  sampleData,
  starterPack,
  withEntries,
} from '../../../components/catalog/catalog-fixtures.ts';
import type { Entry } from '../../../components/catalog/catalog-view.ts';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const claim = packRecord('claims', 's013');
const first = starterPack.manifest.id;
const other = { ...claim.grade, credibility: 5, reasoning: 'Nobody saw it.', by: 'Another editor', on: '2020-05' };

/** The claim as two packs grade it; the first one's record counts. */
const gradedTwice: Pick<Entry<Claim>, 'shadowed' | 'disagreements'> = {
  shadowed: [{ field: 'grade', layer: 'other-pack', value: other }],
  disagreements: [
    {
      field: 'grade',
      values: [
        { layer: first, value: claim.grade },
        { layer: 'other-pack', value: other },
      ],
    },
  ],
};

const notes = () => [...document.querySelectorAll<HTMLElement>('.layer-notes')];
const summaries = () => notes().map((note) => note.querySelector('summary')?.textContent);
const facts = (note: HTMLElement | undefined) =>
  [...(note?.querySelectorAll('.fact') ?? [])].map((fact) => fact.textContent);

function showClaim(entry: Entry<Claim>): void {
  showCatalog('#/claims/s013', withEntries(sampleData, 'claims', entry));
}

describe('layers of a claim', () => {
  it('shows both grades where two packs differ, each with its reason, author and date', async () => {
    showClaim({ record: claim, layers: [first, 'other-pack'], ...gradedTwice });
    expect(summaries()).toEqual(['Packs differ on Grade']);
    const [, second] = facts(notes()[0]);
    expect(second).toBe('other-packimprobable · Nobody saw it. · Another editor, May 2020');
    expect(facts(notes()[0])[0]).toContain(claim.grade?.by);
  });

  it('does not say that the reader changed what only another pack says otherwise', async () => {
    const changed = changedByReader(claim, { note: 'My note.' });
    const shadowed = [...changed.shadowed, ...gradedTwice.shadowed];
    showClaim({ ...changed, layers: ['own', first, 'other-pack'], shadowed, disagreements: gradedTwice.disagreements });
    expect(summaries()).toEqual(['You changed Note', 'Packs differ on Grade']);
    await expect.element(page.getByRole('button', { name: 'Use the pack’s' })).not.toBeInTheDocument();
  });

  it('sets the reader’s grade beside that of every pack', () => {
    const mine = { ...other, credibility: 2 as const, reasoning: 'I was there.', by: 'Me' };
    const record = { ...claim, grade: mine } as Claim;
    const shadowed = [{ field: 'grade', layer: first, value: claim.grade }, ...gradedTwice.shadowed];
    showClaim({ ...gradedTwice, record, layers: ['own', first, 'other-pack'], shadowed });
    expect(summaries()).toEqual(['You changed Grade']);
    expect(facts(notes()[0])).toHaveLength(3);
    expect(facts(notes()[0])[0]).toBe('yoursprobably true · I was there. · Me, May 2020');
  });

  it('says nothing of layers where one pack speaks alone', () => {
    showClaim({ record: claim, layers: [first], shadowed: [], disagreements: [] });
    expect(notes()).toEqual([]);
  });
});
