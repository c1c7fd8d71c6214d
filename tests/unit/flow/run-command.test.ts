import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandSurroundings, createCommands } from '../../../lib/background/run-command.ts';
import type { Step } from '../../../lib/messages.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';

/** Frames with so many marks each, stepped through as a page does. */
let marks: Map<number, number>;
let at: Map<number, number>;
let visited: string[];
let hasCard: boolean;
let settings: Settings;
let out: CommandSurroundings;
let run: ReturnType<typeof createCommands>;

function step(_tab: number, frame: number, { to, from }: Step): boolean {
  if (to !== 'next' && to !== 'previous' && to !== 'card') {
    if (hasCard) visited.push(to);
    return hasCard;
  }
  const count = marks.get(frame) ?? 0;
  const here = from === 'edge' ? undefined : at.get(frame);
  const forward = to === 'card' ? (here ?? 0) : here === undefined ? 0 : here + 1;
  const index = to === 'previous' ? (here ?? (from === 'edge' ? count : 0)) - 1 : forward;
  if (index < 0 || index >= count) return false;
  at.set(frame, index);
  visited.push(`${frame}:${index}`);
  return true;
}

beforeEach(() => {
  marks = new Map([
    [0, 2],
    [7, 1],
  ]);
  at = new Map();
  visited = [];
  hasCard = true;
  settings = defaultSettings;
  out = {
    frames: async () => [...marks.keys()],
    step: vi.fn(async (tab: number, frame: number, given: Step) => step(tab, frame, given)),
    injectCard: vi.fn(async () => {
      hasCard = true;
    }),
    changeSettings: async (change) => {
      settings = change(settings);
    },
  };
  run = createCommands(out);
});
const tab = { id: 4, url: 'https://news.example/story' };
const press = async (...names: string[]) => {
  for (const name of names) await run(name, tab);
};

describe('keys', () => {
  it('lead from mark to mark, through the frames and round', async () => {
    await press('next-mark', 'next-mark', 'next-mark', 'next-mark');
    expect(visited).toEqual(['0:0', '0:1', '7:0', '0:0']);
  });

  it('lead back the same way, from the first to the last', async () => {
    await press('next-mark', 'previous-mark', 'previous-mark');
    expect(visited).toEqual(['0:0', '7:0', '0:1']);
  });

  it('open the card where the last step led', async () => {
    await press('next-mark', 'next-mark', 'next-mark', 'open-card');
    expect(visited).toEqual(['0:0', '0:1', '7:0', '7:0']);
  });

  it('begin anew in another tab', async () => {
    await press('next-mark', 'next-mark', 'next-mark');
    at = new Map();
    await run('next-mark', { ...tab, id: 5 });
    expect(visited.at(-1)).toBe('0:0');
  });

  it('say that there is nothing, with the card’s script brought for it where it lacks', async () => {
    marks = new Map();
    hasCard = false;
    await press('next-mark');
    expect(out.injectCard).toHaveBeenCalledExactlyOnceWith(4, 0);
    expect(visited).toEqual(['nothing']);
  });

  it('do nothing where no script may run, and for names that are not known', async () => {
    marks = new Map();
    hasCard = false;
    out.injectCard = vi.fn(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
    await press('previous-mark', 'delete-everything');
    expect(visited).toEqual([]);
    expect(out.step).toHaveBeenCalledOnce();
  });

  it('turn the site off and on, and say so', async () => {
    await press('toggle-site');
    expect(settings.sitesOff).toEqual(['news.example']);
    await press('toggle-site');
    expect(settings).toEqual(defaultSettings);
    expect(visited).toEqual(['site-off', 'site-on']);
  });

  it('do not turn off a page of the browser', async () => {
    await run('toggle-site', { id: 4, url: 'chrome://extensions' });
    await run('toggle-site', { id: 4 });
    expect(settings).toEqual(defaultSettings);
    expect(visited).toEqual([]);
  });
});
