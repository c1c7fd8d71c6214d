import { beforeEach, describe, expect, it } from 'vitest';
import { type Correction, defaultSettings, labelMuted, type Settings, siteSwitched } from '../../../lib/settings.ts';
import { keepSettingsChanges, type SettingsChanges } from '../../../lib/settings-changes.ts';

const correction = (id: string): Correction => ({
  id,
  at: '2026-01-01T00:00:00Z',
  scope: 'site',
  where: 'news.example',
  surface: 'IMU',
  label: 'imu',
  meant: '',
});

let stored: Settings;
let changes: SettingsChanges;
beforeEach(() => {
  stored = { ...defaultSettings, corrections: ['a', 'b', 'c'].map(correction) };
  changes = keepSettingsChanges(async (change) => {
    stored = change(stored);
  });
});
const ids = () => stored.corrections.map(({ id }) => id);
const without = (id: string) =>
  changes.make((s) => ({ ...s, corrections: s.corrections.filter((one) => one.id !== id) }));

describe('changes of the settings', () => {
  it('are taken back, in their old place, and done again', async () => {
    const change = await without('b');
    expect(ids()).toEqual(['a', 'c']);
    await changes.undo(change);
    expect(ids()).toEqual(['a', 'b', 'c']);
    await changes.redo(change);
    expect(ids()).toEqual(['a', 'c']);
    await changes.undo(change);
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('are taken back one by one, in any order', async () => {
    const first = await without('a');
    const second = await changes.make((s) => ({ ...s, gate: 'all', claimsOnly: true }));
    await changes.undo(first);
    expect(stored).toMatchObject({ gate: 'all', claimsOnly: true });
    expect(ids()).toEqual(['a', 'b', 'c']);
    await changes.undo(second);
    expect(stored).toEqual({ ...defaultSettings, corrections: ['a', 'b', 'c'].map(correction) });
  });

  it('do not take back what was changed elsewhere meanwhile', async () => {
    const change = await changes.make((s) => siteSwitched(s, 'a.example', false));
    stored = labelMuted(siteSwitched(stored, 'b.example', false), 'imu', true);
    await changes.undo(change);
    expect(stored.sitesOff).toEqual(['b.example']);
    expect(stored.mutedLabels).toEqual(['imu']);
  });

  it('do not bring a thing back twice', async () => {
    const change = await without('b');
    stored = { ...stored, corrections: ['a', 'b', 'c'].map(correction) };
    await changes.undo(change);
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('have no name where nothing changed, and are told apart from those of the catalog', async () => {
    expect(await changes.make((s) => ({ ...s }))).toBe('');
    expect(changes.isOne(await without('a'))).toBe(true);
    expect(changes.isOne('3b0c8d52-batch')).toBe(false);
  });
});
