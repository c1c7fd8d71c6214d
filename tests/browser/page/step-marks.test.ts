import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Mark } from '../../../lib/messages.ts';
import { collectText } from '../../../lib/page/collect-text.ts';
import { Marks } from '../../../lib/page/marks.ts';
import { type MarkSteps, markSteps } from '../../../lib/step-marks.ts';

let painted: Marks;
let marks: Mark[];
let steps: MarkSteps;

beforeEach(async () => {
  await page.viewport(800, 600);
  painted = new Marks();
});
afterEach(() => {
  painted.clear();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

function show(html: string): void {
  document.body.innerHTML = html;
  paint();
  steps = markSteps({ painted, mark: (index) => marks[index] });
}

function paint(): void {
  const collected = collectText(document);
  const look = { label: 'imu', state: 'mixed', uncertain: false, claim: false, faint: false } as const;
  marks = [...collected.page.text.matchAll(/IMU/g)].map(({ index }) => ({ start: index, end: index + 3, ...look }));
  painted.paint(
    collected,
    marks.map(({ start, end }) => ({ start, end, style: { state: 'mixed', faint: false } })),
  );
}

const three = '<p>IMU one</p><p>IMU two</p><p>IMU three</p>';
const tall = (words: string) => `<p style="height: 900px">${words}</p>`;

describe('steps', () => {
  it('lead from the first mark to the last, and no further', () => {
    show(three);
    expect([1, 2, 3, 4].map(() => steps.find('next', 'here'))).toEqual([0, 1, 2, undefined]);
    expect([1, 2, 3].map(() => steps.find('previous', 'here'))).toEqual([1, 0, undefined]);
  });

  it('begin at what is in view', () => {
    show(tall('IMU one') + tall('IMU two') + tall('IMU three'));
    scrollTo(0, 700);
    expect(steps.find('next', 'here')).toBe(1);
    steps.forget();
    expect(steps.find('previous', 'here')).toBe(0);
  });

  it('come in from the edge of a frame', () => {
    show(three);
    expect(steps.find('previous', 'edge')).toBe(2);
    expect(steps.find('next', 'edge')).toBe(0);
  });

  it('stay at the current mark for its card, also after the same text was painted anew', () => {
    show(three);
    steps.find('next', 'here');
    steps.find('next', 'here');
    paint();
    expect(steps.find('card', 'here')).toBe(1);
    expect(steps.find('next', 'here')).toBe(2);
  });

  it('go on from a mark that the reader went to by other means', () => {
    show(three);
    const [, second] = marks;
    if (second) steps.goTo(second);
    expect(steps.find('next', 'here')).toBe(2);
  });

  it('do not lead to marks that are not shown, nor anywhere where there are none', () => {
    show('<p>IMU one</p><details open><summary>More</summary><p>IMU two</p></details><p>IMU three</p>');
    document.querySelector('details')?.removeAttribute('open');
    expect([1, 2].map(() => steps.find('next', 'here'))).toEqual([0, 2]);
    show('<p>Nothing.</p>');
    expect(steps.find('card', 'here')).toBeUndefined();
    expect(steps.find('next', 'edge')).toBeUndefined();
  });
});
