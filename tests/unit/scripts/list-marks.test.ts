import { describe, expect, it, vi } from 'vitest';
import { listMarks, markLines } from '../../../scripts/list-marks.ts';

describe('npm run marks', () => {
  it('shows each place with its status, reason and what stands around it, and nothing where there is none', () => {
    const text = 'Many\nfear the IMU today.';
    const mention = { start: 14, end: 17, surface: 'IMU', label: 'imu', alternatives: [], why: 'a place' };
    expect(markLines({ text, mentions: [{ ...mention, status: 'uncertain' }] })).toEqual([
      '  uncertain imu (a place): …Many fear the [IMU] today.…',
    ]);
    expect(markLines({ text, mentions: [] })).toEqual([]);
  });

  it('says so and ends well where there are no pages', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await listMarks('/nowhere/pages');
    expect(log.mock.calls.flat().join()).toContain('nothing to list');
    log.mockRestore();
  });
});
