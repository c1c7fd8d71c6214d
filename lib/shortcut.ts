import type { CommandName } from './background/run-command.ts';

/** A key of the reader's, as the browser writes it ("Alt+Period"); '' when none is set. */
export interface Shortcut {
  name: CommandName;
  keys: string;
}
