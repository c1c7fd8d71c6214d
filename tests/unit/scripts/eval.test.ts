import { describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../../scripts/eval.ts';

describe('npm run eval', () => {
  it('says so and ends well where there are no passages', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(() => evaluate('/nowhere/eval', [])).not.toThrow();
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]?.[0]).toContain('nothing to score');
    log.mockRestore();
  });
});
