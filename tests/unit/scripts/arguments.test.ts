import { describe, expect, it } from 'vitest';
import { parseReadArguments, UsageProblem as ReadUsageProblem } from '../../../scripts/read/arguments.ts';
import { hasDisplay, parseStartArguments, UsageProblem } from '../../../scripts/start/arguments.ts';

describe('parseReadArguments', () => {
  it('reads file, format and language', () => {
    expect(parseReadArguments(['a.txt'])).toEqual({ file: 'a.txt', format: 'words', lang: '' });
    expect(parseReadArguments(['--json', 'a.txt', '--lang', 'ru'])).toEqual({
      file: 'a.txt',
      format: 'json',
      lang: 'ru',
    });
    expect(parseReadArguments(['a', '--jsonl', '--lang=pt-BR'])).toEqual({ file: 'a', format: 'jsonl', lang: 'pt-BR' });
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--json', '--jsonl']],
    [['a', '--xml']],
    [['a', '--lang', 'English!']],
    [['a', '--lang']],
  ])('refuses %j and says how it is called', (args) => {
    expect(() => parseReadArguments(args)).toThrow(ReadUsageProblem);
    expect(() => parseReadArguments(args)).toThrow(/Usage: npm run -s read/);
  });
});

describe('parseStartArguments', () => {
  it('reads an optional file and --headless', () => {
    expect(parseStartArguments([])).toEqual({ headless: false });
    expect(parseStartArguments(['a.html', '--headless'])).toEqual({ file: 'a.html', headless: true });
  });

  it.each([[['a', 'b']], [['--window']]])('refuses %j and says how it is called', (args) => {
    expect(() => parseStartArguments(args)).toThrow(UsageProblem);
    expect(() => parseStartArguments(args)).toThrow(/Usage: npm start/);
  });
});

describe('hasDisplay', () => {
  it('asks the environment on Linux only', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});
