/** Makes setters for the fields of a value: `set('name')('IMU')` hands on a copy with that field changed. */
export function setField<T extends object>(value: T, onValue: (value: T) => void) {
  return <K extends keyof T>(field: K) =>
    (next: T[K]) =>
      onValue({ ...value, [field]: next });
}

/** What every record's form gets. `errors` reach the fields by context. */
export interface FormProps<T> {
  draft: T;
  onDraft(draft: T): void;
}

/** What the form of a part of a record gets: its path in the draft, its value, its change. */
export interface PartProps<T> {
  path: string;
  value: T;
  onValue(value: T): void;
}
