import { useEffect, useMemo, useRef } from 'preact/hooks';
import { changeSince, type Look, type RecordChange, type SeenRecord, seenRecord } from '../../lib/weigh/seen-record.ts';

/** What the reader saw of labels when last looking, this very page included. */
export interface Looks {
  of(label: string): Look | undefined;
  keep(look: Look): void;
}

/** The looks that were kept before, and those that this page keeps as labels are opened. */
export function useLooks(kept: ReadonlyMap<string, Look>, keep: (look: Look) => Promise<void>): Looks {
  const here = useRef(new Map<string, Look>());
  return {
    of(label) {
      const [own, stored] = [here.current.get(label), kept.get(label)];
      // An edit of the reader's counts as a look too, and may be later than what was shown here.
      return own && stored ? (own.at >= stored.at ? own : stored) : (own ?? stored);
    },
    keep(look) {
      here.current.set(look.label, look);
      void keep(look);
    },
  };
}

/** Counts as a look at a label's record while it is shown; what had changed by then, for as long as the same is shown. */
export function useLook(looks: Looks, label: string, record: SeenRecord): RecordChange | undefined {
  const shown = JSON.stringify([label, seenRecord(record)]);
  const change = useMemo(() => changeSince(looks.of(label), record), [shown]);
  useEffect(() => looks.keep({ label, at: new Date().toISOString(), ...seenRecord(record) }), [shown]);
  return change;
}
