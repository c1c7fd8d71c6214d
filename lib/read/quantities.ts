import type { Range, SentenceView } from './block-view.ts';
import { spanOf } from './block-view.ts';
import type { Quantity } from './reading.ts';

/** Numbers with what they count, in words or figures, ranges included ("between 40 and 60 fighters"). */
export function findQuantities(sentence: SentenceView, range: Range): Quantity[] {
  const { tokens, cues, text } = sentence.view;
  const found: Quantity[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const first = numberAt(sentence, i, range.to);
    if (!first) continue;
    let { to } = first;
    let max = first.value;
    const joint = tokens[to]?.low ?? '';
    const second =
      rangeMarks.has(joint) || cues.file.quantities.rangeWords.includes(joint)
        ? numberAt(sentence, to + 1, range.to)
        : null;
    if (second && second.value > first.value) {
      to = second.to;
      max = second.value;
    }
    const unit = unitAfter(sentence, to, range.to);
    const yearLike = tokens[i]?.kind === 'number' && first.value >= 1900 && first.value <= 2100 && !unit;
    if ((unit || first.plain) && !yearLike && (unit || second)) {
      const before = textBefore(sentence, i, range.from);
      const atLeast = cues.file.quantities.atLeast.some((phrase) => before.endsWith(phrase));
      const atMost = cues.file.quantities.atMost.some((phrase) => before.endsWith(phrase));
      const span = spanOf(sentence.view, { from: i, to: unit ? unit.to : to });
      found.push({
        min: atMost ? 0 : first.value,
        max: atLeast ? Number.MAX_SAFE_INTEGER : max,
        unit: unit ? text.slice(tokens[unit.to - 1]?.start ?? 0, tokens[unit.to - 1]?.end ?? 0).toLowerCase() : '',
        span,
      });
    }
    i = to - 1;
  }
  return found;
}

const rangeMarks = new Set(['-', '–', '—', '−']);

function textBefore(sentence: SentenceView, i: number, floor: number): string {
  const { tokens } = sentence.view;
  const parts: string[] = [];
  for (let k = Math.max(floor, i - 4); k < i; k += 1) parts.push(tokens[k]?.low ?? '');
  return parts.join(' ');
}

function numberAt(
  sentence: SentenceView,
  at: number,
  end: number,
): { value: number; to: number; plain: boolean } | null {
  const { tokens, cues } = sentence.view;
  let value = 0;
  let part = 0;
  let i = at;
  let plain = false;
  for (; i < end; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'number') {
      if (i > at) break;
      part = figure(token.text);
      plain = true;
      if (Number.isNaN(part)) return null;
      continue;
    }
    let word = wordValue(cues.numbers, token.low);
    if (word === null) {
      // "two dozen", "a hundred": an article may stand before a multiplier only.
      if (i > at || !cues.is.determiner.has(token.low)) break;
      word = wordValue(cues.numbers, tokens[i + 1]?.low ?? '');
      if (word === null || word < 12) return null;
      continue;
    }
    if (word >= 100 || word === 12) part = (part || 1) * word;
    else part += word;
    if (word >= 1000) {
      value += part;
      part = 0;
    }
  }
  value += part;
  return i > at && value > 0 ? { value, to: i, plain } : null;
}

function wordValue(numbers: ReadonlyMap<string, number>, low: string): number | null {
  const known = numbers.get(low);
  if (known !== undefined) return known;
  const dash = low.indexOf('-');
  if (dash < 0) return null;
  const tens = numbers.get(low.slice(0, dash));
  const ones = numbers.get(low.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

// "1,200" and "1.200" are thousands, "2.5" is not.
function figure(text: string): number {
  const plain = text.replace(/[\u00a0\u202f]/g, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return Number(plain.replace(',', '.'));
}

function unitAfter(sentence: SentenceView, at: number, end: number): Range | null {
  const { tokens, cues } = sentence.view;
  for (let i = at; i < end && i < at + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (cues.is.determiner.has(token.low) || cues.is.preposition.has(token.low)) return null;
    if (cues.is.unit.has(token.low)) return { from: at, to: i + 1 };
  }
  return null;
}
