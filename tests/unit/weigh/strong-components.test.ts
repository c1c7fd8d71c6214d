import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongComponents } from '../../../lib/weigh/strong-components.ts';

const graph: fc.Arbitrary<Map<string, string[]>> = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), { maxLength: 9 })
  .map((targets) => new Map(targets.map((to, index) => [String(index), to.map(String)])));

/** By definition: two nodes belong together when each can be reached from the other. */
function reach(next: Map<string, string[]>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const node of seen) for (const target of next.get(node) ?? []) if (next.has(target)) seen.add(target);
  return seen;
}

describe('groups of a graph', () => {
  it('are those the definition gives, each node in one', () => {
    fc.assert(
      fc.property(graph, (next) => {
        const components = strongComponents(next);
        expect(components.flat().sort()).toEqual([...next.keys()].sort());
        for (const component of components) {
          const [first = ''] = component;
          const together = [...next.keys()].filter(
            (node) => reach(next, first).has(node) && reach(next, node).has(first),
          );
          expect([...component].sort()).toEqual(together.sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found in a trail far longer than the call stack', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
    expect(strongComponents(chain)).toHaveLength(100_000);
    expect(strongComponents(new Map(chain).set('99999', ['0']))).toHaveLength(1);
  });
});
