import type { RecordChange } from '../../lib/weigh/seen-record.ts';
import { changeWords } from './change-words.ts';
import { useSharedTexts } from './texts.ts';

/** What is new in a label's record, beside the cue that its mark has in a page. */
export function Changed({ change }: { change: RecordChange }) {
  return <p class="changed">{changeWords(change, useSharedTexts())}</p>;
}
