import shared from '../../assets/locales/en/shared.json' with { type: 'json' };
import type { AsserterType, ClaimKind, Credibility } from '../../lib/catalog/schema/terms.ts';

/** The words that card and popup use too; the command line speaks English. */
export const kindWords = (kind: ClaimKind): string => shared[`kind.${kind}`].message.toLowerCase();
export const asserterWords = (type: AsserterType): string => shared[`asserter.${type}`].message;
export const gradeWords = (credibility: Credibility | 'none'): string => shared[`grade.${credibility}`].message;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "number-basis" → "number basis". */
export const spaced = (id: string): string => id.replaceAll('-', ' ');
