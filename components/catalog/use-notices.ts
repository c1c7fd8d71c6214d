import { useCallback, useRef, useState } from 'preact/hooks';
import type { CatalogActions, ChangeView, Outcome } from './catalog-view.ts';
import { useCatalogTexts } from './texts.ts';
import type { Notice } from './toast.tsx';

export interface Notices {
  notice: Notice | null;
  /** Shows what came of an action: the words when it was done, the reason when it was not. */
  tell(outcome: Outcome, words: string): void;
  /** Takes back a change, or the latest that stands. */
  undo(change?: string): Promise<void>;
  /** Does a change again, or the one taken back last on this page. */
  redo(change?: string): Promise<void>;
  closeNotice(): void;
}

/** What was done last, and the way back. */
export function useNotices(actions: CatalogActions, history: readonly ChangeView[]): Notices {
  const { t, said } = useCatalogTexts();
  const [notice, setNotice] = useState<Notice | null>(null);
  const done = useRef<string[]>([]);
  const takenBack = useRef<string[]>([]);
  const closeNotice = useCallback(() => setNotice(null), []);

  const tell = (outcome: Outcome, words: string) => {
    if (outcome.ok && outcome.change) done.current.push(outcome.change);
    setNotice(
      outcome.ok
        ? { text: words, change: outcome.change }
        : { text: said(outcome.problem), change: '', isProblem: true },
    );
  };

  /** What was done last on this page, settings too; else what the catalog's history has last. */
  const latest = () => {
    const undone = new Set(history.filter((change) => change.undone).map(({ id }) => id));
    return done.current.findLast((change) => !undone.has(change)) ?? history.find((change) => !change.undone)?.id;
  };
  const undo = async (change = latest()) => {
    if (!change) return tell({ ok: true, change: '' }, t('toast.nothing-to-undo'));
    const outcome = await actions.undo(change);
    done.current = done.current.filter((other) => other !== change);
    if (outcome.ok) takenBack.current.push(change);
    tell(outcome.ok ? { ok: true, change: '' } : outcome, t('toast.undone'));
  };
  const redo = async (change = takenBack.current.at(-1)) => {
    if (!change) return;
    const outcome = await actions.redo(change);
    takenBack.current = takenBack.current.filter((other) => other !== change);
    tell(outcome.ok ? { ok: true, change } : outcome, t('toast.redone'));
  };
  return { notice, tell, undo, redo, closeNotice };
}
