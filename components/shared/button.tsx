import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** `primary` once per view; `quiet` has no frame until it is pointed at. */
  look?: 'plain' | 'primary' | 'quiet';
  small?: boolean;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** For a button that opens something: its state and the id of what it opens. */
  expanded?: boolean;
  controls?: string;
  pressed?: boolean;
  /** Accessible name where the content is an icon; also shown as a tooltip. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

export function Button({ look = 'plain', small = false, type = 'button', label, buttonRef, ...props }: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      class={`button button-${look}${small ? ' button-small' : ''}`}
      type={type}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
      aria-label={label}
      title={label}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
