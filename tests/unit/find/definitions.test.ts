import { describe, expect, it } from 'vitest';
import { findLongForm } from '../../../lib/find/definitions.ts';

/** The long form found for the acronym in a text, "" when none. */
function longForm(text: string, acronym: string): string {
  const start = text.indexOf(acronym);
  const span = findLongForm(text, 0, text.length, { start, end: start + acronym.length });
  return span === null ? '' : text.slice(span.start, span.end);
}

describe('findLongForm', () => {
  it.each([
    ['the Indian Maritime University (IMU) said', 'IMU', 'Indian Maritime University'],
    ['Members of the Union of Iron Workers (UIW) met', 'UIW', 'Union of Iron Workers'],
    ['speaking to the Indian Journalists Union, or IJU, she said', 'IJU', 'Indian Journalists Union'],
    ['The IMU (Institut für Medienforschung und Umwelt) is old', 'IMU', 'Institut für Medienforschung und Umwelt'],
    ['Исламское движение Узбекистана (ИДУ) молчит', 'ИДУ', 'Исламское движение Узбекистана'],
    ['die Islamische Dschihad-Union (IJU)', 'IDU', ''],
    ['the “Time-Triggered Protocol” (TTP)', 'TTP', 'Time-Triggered Protocol'],
  ])('reads %s', (text, acronym, expected) => {
    expect(longForm(text, acronym.length > 0 && text.includes(acronym) ? acronym : 'IJU')).toBe(expected);
  });

  it.each([
    ['The group met in Moscow (IMU)', 'IMU'],
    ['It is much used (IMU) there', 'IMU'],
    ['IMU (founded in 1998)', 'IMU'],
    ['IMU said the Islamic Movement of Uzbekistan', 'IMU'],
    ['Iron Man Unbound. (IMU)', 'IMU'],
    ['', 'IMU'],
  ])('sees no definition in %j', (text, acronym) => {
    expect(longForm(text, acronym)).toBe('');
  });
});
