import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routeHash, startRoute } from '../../../components/catalog/route.ts';

describe('routes', () => {
  it.each<[string, Route]>([
    ['#/labels', { section: 'labels', id: '', mode: 'view' }],
    ['#/labels/imu', { section: 'labels', id: 'imu', mode: 'view' }],
    ['#/labels/imu/edit', { section: 'labels', id: 'imu', mode: 'edit' }],
    ['#/claims/new', { section: 'claims', id: '', mode: 'add' }],
    ['#/claims/new/view', { section: 'claims', id: 'new', mode: 'view' }],
    ['#/claims/new/edit', { section: 'claims', id: 'new', mode: 'edit' }],
    ['#/packs/new', { section: 'packs', id: 'new', mode: 'view' }],
    ['#/history', { section: 'history', id: '', mode: 'view' }],
    ['#/labels?search=%D0%98%D0%94%D0%A3%20%26%20c', { section: 'labels', id: '', mode: 'view', search: 'ИДУ & c' }],
    ['#/claims/c1?search=', { section: 'claims', id: 'c1', mode: 'view', search: '' }],
    ['#/welcome', { section: 'welcome', id: '', mode: 'view' }],
    ['#/settings', { section: 'settings', id: '', mode: 'view' }],
  ])('%s is read and written back', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
  });

  it.each(['', '#', '#/', '#/nonsense/imu', '#/constructor'])('%j leads to the start', (hash) => {
    expect(parseRoute(hash)).toEqual(startRoute);
  });

  it('does not search where there is no list of records', () => {
    expect(parseRoute('#/settings?search=imu')).toEqual({ section: 'settings', id: '', mode: 'view' });
  });

  it('does not fail at a stray percent sign', () => {
    expect(parseRoute('#/labels/50%')).toEqual({ section: 'labels', id: '50%', mode: 'view' });
  });
});
