import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How fields learn what is wrong with them: by path, once the reader has left the field or tried to save. */
export interface FormState {
  /** One sentence to show at the field ("aliases.0.text"); '' when there is none, or none yet. */
  errorAt(path: string): string;
  /** Whether a field below this path has an error to show. */
  hasErrorUnder(path: string): boolean;
  /** Runs at once, or at the release of a pressed pointer: for what moves the page when a field is left. */
  afterPress(run: () => void): void;
  /** The reader has left this field. */
  leave(path: string): void;
}

export const FormContext = createContext<FormState>({
  errorAt: () => '',
  hasErrorUnder: () => false,
  afterPress: (run) => run(),
  leave: () => undefined,
});

export function useFormState(): FormState {
  return useContext(FormContext);
}
