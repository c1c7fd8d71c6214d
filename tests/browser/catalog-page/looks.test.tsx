import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleData } from '../../../components/catalog/catalog-fixtures.ts';
import { sampleChange } from '../../../components/shared/sample-change.ts';
import type { Look } from '../../../lib/weigh/seen-record.ts';
import { closeCatalog, showCatalog } from './show-catalog.tsx';

afterEach(closeCatalog);

const seen: Look = { label: 'imu', at: sampleChange.since, ...sampleChange.before };
const changed = () => document.querySelector('.changed')?.textContent;
const go = async (hash: string, heading: string) => {
  location.hash = hash;
  await expect.element(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
};

describe('the page of a label', () => {
  it('tells what has changed since the last look, counts as one, and has nothing to tell the next time', async () => {
    const { actions } = showCatalog('#/labels/imu', { ...sampleData, looks: new Map([['imu', seen]]) });
    expect(changed()).toMatch(/^Since you last looked, on 3 Mar 2026/);
    expect(actions.keepLook).toHaveBeenCalledOnce();
    expect(actions.keepLook.mock.lastCall?.[0]).toMatchObject({ label: 'imu', state: expect.any(String) });
    await go('#/labels/birlik', 'Birlik');
    expect(changed()).toBeUndefined();
    await go('#/labels/imu', 'Islamic Movement of Uzbekistan');
    expect(changed()).toBeUndefined();
  });

  it('has nothing to tell at first sight, nor after an edit of the reader’s, which counts as a look', () => {
    const { actions, update } = showCatalog('#/labels/imu');
    expect(changed()).toBeUndefined();
    const [look] = actions.keepLook.mock.lastCall ?? [];
    const [first, ...claims] = sampleData.entries.claims.filter(({ record }) => record.labels.includes('imu'));
    expect(first).toBeDefined();
    const at = new Date(Date.now() + 1000).toISOString();
    const grades = { ...look.grades };
    const graded = first?.record.grade?.credibility;
    if (graded) grades[graded] -= 1;
    const looks = new Map([['imu', { ...look, at, grades }]]);
    update({ ...sampleData, entries: { ...sampleData.entries, claims }, looks });
    expect(changed()).toBeUndefined();
  });

  it('does not count other records as looks', () => {
    const { actions } = showCatalog('#/claims/s013');
    expect(actions.keepLook).not.toHaveBeenCalled();
  });
});
