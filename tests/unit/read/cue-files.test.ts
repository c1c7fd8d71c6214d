import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cueFiles } from '../../../assets/cues/index.ts';
import { asserterTypes, claimKinds } from '../../../lib/catalog/schema/terms.ts';
import { compileCues } from '../../../lib/read/compiled-cues.ts';

const Words = v.array(v.pipe(v.string(), v.minLength(1)));
const acts = ['state', 'urge', 'think', 'show', 'deny', 'doubt', 'blame', 'ask', 'want', 'judge', 'claim'] as const;

const Shape = v.object({
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  abbreviations: Words,
  verbs: v.array(v.object({ act: v.picklist(acts), needs: v.optional(Words), forms: Words })),
  nouns: v.array(v.object({ act: v.picklist(acts), forms: Words })),
  hedges: v.object({ phrases: Words, not: Words }),
  denials: Words,
  doubts: Words,
  asserters: v.array(v.object({ type: v.picklist(asserterTypes), heads: Words })),
  kinds: v.array(v.object({ kind: v.picklist(claimKinds), strong: Words, weak: Words })),
  notClaims: Words,
});

describe.each(cueFiles.map((file) => [file.lang, file] as const))('cue file %s', (_, file) => {
  it('has the shape that the code reads', () => {
    expect(v.safeParse(Shape, file).issues ?? []).toEqual([]);
    expect(() => compileCues(file)).not.toThrow();
  });

  it('is lower case, because words are compared so', () => {
    const lists = [
      file.denials,
      file.doubts,
      file.notClaims,
      file.hedges.phrases,
      ...file.kinds.map((one) => [...one.strong, ...one.weak]),
    ];
    expect(lists.flat().filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('holds hedges, denials and heads of its own', () => {
    expect(file.hedges.phrases.length).toBeGreaterThan(5);
    expect(file.denials.length).toBeGreaterThan(5);
    expect(new Set(file.asserters.map((one) => one.type)).size).toBeGreaterThan(6);
  });
});

it('has one file per language', () => {
  expect(new Set(cueFiles.map((file) => file.lang)).size).toBe(cueFiles.length);
});
