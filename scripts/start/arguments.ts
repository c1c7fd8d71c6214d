import { parseArgs } from 'node:util';

/** The command was called wrongly; the message says how it is called. */
export class UsageProblem extends Error {}

export interface StartArguments {
  /** Undefined = the demonstration article. */
  file?: string;
  headless: boolean;
}

const usage = 'Usage: npm start [-- FILE.html|FILE.txt] [--headless]';

/** @throws {UsageProblem} */
export function parseStartArguments(args: string[]): StartArguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { headless: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    if (others.length > 0)
      throw new UsageProblem(`One file at a time, please: ${positionals.length} were named.\n${usage}`);
    return { headless: values.headless, ...(file === undefined ? {} : { file }) };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageProblem(`${error.message.split(/\.\s|\n/)[0]}.\n${usage}`);
    throw error;
  }
}

/** Whether a window can be opened; only Linux runs without a screen as a matter of course. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
