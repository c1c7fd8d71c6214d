import { describe, expect, it } from 'vitest';
import { createReports } from '../../../lib/background/reports.ts';
import { MAX_REMEMBERED_TABS } from '../../../lib/limits.ts';
import { emptyReport } from '../../../lib/page-report.ts';

const report = (title: string) => emptyReport(title, '');

describe('the memory of reports', () => {
  it('gives the frames of a tab, the outermost first, and forgets one', () => {
    const reports = createReports(0);
    reports.put(1, 7, report('inner'));
    reports.put(1, 0, report('outer'));
    reports.put(2, 0, report('other'));
    expect(reports.ofTab(1).map(({ report: { title } }) => title)).toEqual(['outer', 'inner']);
    reports.forget(1, 0);
    expect(reports.ofTab(1).map(({ frame }) => frame)).toEqual([7]);
    expect(reports.get(2, 0)?.title).toBe('other');
  });

  it('keeps a number of tabs, drops the one not heard of for longest, and knows that it lacks it', () => {
    const reports = createReports(0);
    for (let tab = 0; tab < MAX_REMEMBERED_TABS; tab++) reports.put(tab, 0, report(`${tab}`));
    reports.put(0, 0, report('again'));
    reports.put(999, 0, report('one more'));
    expect(reports.ofTab(1)).toEqual([]);
    expect(reports.ofTab(0).length).toBe(1);
    expect(reports.mayLack(1, 5)).toBe(true);
    expect(reports.mayLack(0, 5)).toBe(false);
    reports.markWhole(1);
    expect(reports.mayLack(1, 5)).toBe(false);
  });

  it('may lack a page that began before it, until all its frames were asked', () => {
    const reports = createReports(100);
    expect(reports.mayLack(1, 100)).toBe(true);
    expect(reports.mayLack(1, 101)).toBe(false);
    reports.markWhole(1);
    expect(reports.mayLack(1, 100)).toBe(false);
  });
});
