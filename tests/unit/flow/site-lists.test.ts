import { describe, expect, it } from 'vitest';
import { defaultSettings, isSiteRead, siteChosen, siteForgotten, siteSwitched } from '../../../lib/settings.ts';
import { siteVerdict } from '../../../lib/site-lists.ts';

describe('siteVerdict', () => {
  it.each([
    ['the host itself', ['a.example'], [], 'a.example', 'on'],
    ['a host below it', [], ['a.example'], 'www.a.example', 'off'],
    ['the closer entry, on', ['news.a.example'], ['a.example'], 'news.a.example', 'on'],
    ['the closer entry, off', ['a.example'], ['news.a.example'], 'x.news.a.example', 'off'],
    ['"off" of two alike', ['a.example'], ['a.example'], 'a.example', 'off'],
    ['files, which have no host', [], [''], '', 'off'],
  ])('follows %s', (_, on, off, host, verdict) => {
    expect(siteVerdict(on, off, host)).toBe(verdict);
  });

  it.each([
    ['another host', ['a.example'], 'b.example'],
    ['a host that ends alike', ['a.example'], 'not-a.example'],
    ['the domain above', ['www.a.example'], 'a.example'],
    ['every host, for files', [''], 'a.example'],
    ['a damaged entry', [7, null, { a: 'a.example' }], 'a.example'],
  ])('does not speak of %s', (_, list, host) => {
    expect(siteVerdict([], list, host)).toBe('');
    expect(siteVerdict(list, [], host)).toBe('');
  });
});

describe('switching a site', () => {
  const banned = { ...defaultSettings, sitesOff: ['a.example'] };

  it('off and on below a banned domain leaves the ban on the others', () => {
    const on = siteSwitched(banned, 'www.a.example', true);
    expect([isSiteRead(on, 'www.a.example'), isSiteRead(on, 'x.a.example')]).toEqual([true, false]);
    expect(siteSwitched(on, 'www.a.example', false)).toEqual(banned);
  });

  it('choosing one lifts its ban, forgetting it leaves nothing', () => {
    const chosen = siteChosen(banned, 'a.example');
    expect([chosen.sitesOn, chosen.sitesOff]).toEqual([['a.example'], []]);
    expect(siteForgotten(chosen, 'a.example')).toEqual(defaultSettings);
  });

  it('does not read unlisted sites where only chosen ones are read', () => {
    const mine = { ...defaultSettings, gate: 'only-mine' as const, sitesOn: ['a.example'] };
    expect([isSiteRead(mine, 'www.a.example'), isSiteRead(mine, 'b.example')]).toEqual([true, false]);
  });
});
