import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPacks } from '../../../scripts/packs/check.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('checking packs', () => {
  it('says in one sentence that there is no such file, and prints nothing else', async () => {
    const [error, log] = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log')].map((spy) => spy.mockReturnValue());
    expect(await checkPacks('no-such-pack.json', 'en')).toBe(false);
    expect(error?.mock.calls).toEqual([['There is no file or folder “no-such-pack.json”.']]);
    expect(log).not.toHaveBeenCalled();
  });
});
