import type { Step } from '../messages.ts';
import { isSiteRead, type Settings, siteSwitched } from '../settings.ts';

/** The keys that the manifest offers; the reader may change them in the browser. */
export const commandNames = ['next-mark', 'previous-mark', 'open-card', 'toggle-site'] as const;
export type CommandName = (typeof commandNames)[number];

export interface CommandSurroundings {
  /** Frames of the tab that show something, the outermost first. */
  frames(tab: number): Promise<number[]>;
  /** Whether the frame took the step. */
  step(tab: number, frame: number, step: Step): Promise<boolean>;
  /** Rejects where no script may run. */
  injectCard(tab: number, frame: number): Promise<void>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
}

const steps = { 'next-mark': 'next', 'previous-mark': 'previous', 'open-card': 'card' } as const;

/** Runs what a key asks for on the page that the reader looks at. */
export function createCommands(out: CommandSurroundings) {
  /** The frame in which the last step was made. */
  let last: { tab: number; frame: number } | undefined;

  return async (name: string, tab: { id?: number | undefined; url?: string | undefined }): Promise<void> => {
    const command = commandNames.find((known) => known === name);
    if (command === undefined || tab.id === undefined) return;
    if (command === 'toggle-site') return toggleSite(tab.id, tab.url ?? '');
    if (!(await walk(tab.id, steps[command]))) await tell(tab.id, 'nothing');
  };

  /** Goes on in the frame of the last step, then through the others, and round. */
  async function walk(tab: number, to: Step['to']): Promise<boolean> {
    const frames = await out.frames(tab);
    const start = Math.max(0, last?.tab === tab ? frames.indexOf(last.frame) : 0);
    for (let round = 0; round <= frames.length; round++) {
      const turn = to === 'previous' ? -round : round;
      const frame = frames.at((start + turn) % frames.length);
      if (frame === undefined) return false;
      if (!(await out.step(tab, frame, { to, from: round === 0 ? 'here' : 'edge' }))) continue;
      last = { tab, frame };
      return true;
    }
    return false;
  }

  async function toggleSite(tab: number, url: string): Promise<void> {
    if (!/^(?:https?|file):/.test(url)) return;
    const host = new URL(url).hostname;
    let on = false;
    await out.changeSettings((settings) => {
      on = !isSiteRead(settings, host);
      return siteSwitched(settings, host, on);
    });
    await tell(tab, on ? 'site-on' : 'site-off');
  }

  /** Says something on the page; the card's script, which does the talking, may have to be brought first. */
  async function tell(tab: number, to: Step['to']): Promise<void> {
    const step: Step = { to, from: 'here' };
    if (await out.step(tab, 0, step)) return;
    try {
      await out.injectCard(tab, 0);
    } catch {
      // Pages of the browser, stores of extensions: there is nobody to tell.
      return;
    }
    await out.step(tab, 0, step);
  }
}
