import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, settingsToStore, siteSwitched } from '../../../lib/settings.ts';

describe('settings', () => {
  it('reads back what it stores', () => {
    const settings = { ...defaultSettings, gate: 'all' as const, sitesOff: ['a.example'] };
    expect(readSettings(settingsToStore(settings))).toEqual(settings);
  });

  it('stores only what differs from the defaults', () => {
    expect(settingsToStore(defaultSettings)).toEqual({});
    expect(settingsToStore({ ...defaultSettings, claimsOnly: true })).toEqual({ claimsOnly: true });
  });

  it('takes the default for a damaged field alone', () => {
    expect(readSettings({ gate: 'everything', mutedLabels: ['imu'] })).toEqual({
      ...defaultSettings,
      mutedLabels: ['imu'],
    });
  });

  it('leaves out a damaged entry of a list, and no other', () => {
    const whole = {
      id: 'c1',
      at: '2026-11-24T10:00:00Z',
      scope: 'alias',
      where: '',
      surface: 'IMU',
      label: 'imu',
      meant: '',
    };
    const stored = {
      corrections: [{ ...whole, scope: 'world' }, whole, null],
      mutedLabels: [7, 'imu'],
      sitesOff: 'none',
    };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, corrections: [whole], mutedLabels: ['imu'] });
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readSettings(stored)).toHaveProperty('gate');
      }),
    );
  });

  it('turns a site off and on again without leaving anything', () => {
    const off = siteSwitched(defaultSettings, 'a.example', false);
    expect(off.sitesOff).toEqual(['a.example']);
    expect(siteSwitched(off, 'a.example', true)).toEqual(defaultSettings);
  });

  it('turning a site on does not choose it where news sites are read anyway', () => {
    expect(siteSwitched(defaultSettings, 'a.example', true).sitesOn).toEqual([]);
    expect(siteSwitched({ ...defaultSettings, gate: 'only-mine' }, 'a.example', true).sitesOn).toEqual(['a.example']);
  });
});
