import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogActions, Outcome } from '../catalog-view.ts';
import type { ImportState } from './import-dialog.tsx';

interface Import {
  /** null: the dialog is closed. */
  state: ImportState | null;
  open(): void;
  close(): void;
  take(file: File): void;
  confirm(): void;
}

/** The way of a file into the catalog; a file dropped anywhere on the page starts it too. */
export function useImport(
  { planImport, runImport }: Pick<CatalogActions, 'planImport' | 'runImport'>,
  onDone: (outcome: Outcome & { ok: true }, title: string) => void,
): Import {
  const [state, setState] = useState<ImportState | null>(null);
  /** The file that the dialog is about; none once it was closed. */
  const current = useRef<File>(undefined);

  const take = async (file: File) => {
    current.current = file;
    setState({ step: 'reading', fileName: file.name });
    const result = await planImport(file);
    if (current.current !== file) return;
    setState(
      result.ok ? { step: 'planned', plan: result.plan } : { step: 'refused', fileName: file.name, refusal: result },
    );
  };
  const confirm = async () => {
    if (state?.step !== 'planned') return;
    const { plan } = state;
    setState({ step: 'writing', plan });
    const outcome = await runImport();
    if (outcome.ok) {
      setState(null);
      onDone(outcome, plan.title || plan.fileName);
    } else {
      setState({ step: 'refused', fileName: plan.fileName, refusal: { problem: outcome.problem, faults: [] } });
    }
  };

  // `take` uses nothing that changes but the setters and the actions.
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    const onDragOver = (event: DragEvent) => {
      // Without this the browser would leave the page and show the file.
      if (holdsFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void take(file);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
    };
  }, [planImport]);

  return {
    state,
    open: () => setState({ step: 'choose' }),
    close: () => {
      current.current = undefined;
      setState(null);
    },
    take: (file) => void take(file),
    confirm: () => void confirm(),
  };
}
