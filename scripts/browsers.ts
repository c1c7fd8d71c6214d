import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds an executable on PATH; undefined when there is none. */
function onPath(names: string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

/** A Chromium that can load an unpacked extension; branded Chrome ≥ 137 ignores `--load-extension`, so it is not looked for. */
export function chromiumPath(): string | undefined {
  return process.env.SAYS_WHO_CHROMIUM ?? onPath(['chromium', 'chromium-browser', 'microsoft-edge']);
}

export function firefoxPath(): string | undefined {
  return process.env.SAYS_WHO_FIREFOX ?? onPath(['firefox-esr', 'firefox']);
}
