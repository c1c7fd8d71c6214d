import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** An on/off setting that acts at once; a native checkbox underneath, so the keyboard works as everywhere. */
export function Switch({ label, on, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch-label">{label}</span>
      <input
        id={id}
        class="switch-box"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
