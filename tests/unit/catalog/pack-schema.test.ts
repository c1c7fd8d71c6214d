import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PackSchema } from '../../../lib/catalog/schema/pack.ts';
import { packJsonSchema } from '../../../scripts/pack-schema.ts';

const published = readFileSync(new URL('../../../docs/pack.schema.json', import.meta.url), 'utf8');
const byJsonSchema = new Ajv2020({ strict: false }).compile(JSON.parse(published));

const label = {
  id: 'imu',
  name: 'Movement',
  kind: 'armed-group',
  aliases: [{ text: 'IMU', form: 'acronym', case: 'exact' }],
};
const report = {
  id: 'r1',
  by: 'army',
  asserterType: 'military',
  date: '2013-05',
  citation: { title: 'A release', url: 'HTTPS://army.example/1' },
};
const claim = {
  id: 'c',
  statement: 'A statement.',
  kind: 'strength',
  quantity: { min: 200, max: 300 },
  reports: [report],
};
const pattern = { id: 'p', name: 'Pattern', side: 'weakness', cues: { en: ['as reported by'] } };
const pack = (more: object = {}) => ({
  format: 'says-who-pack',
  version: 1,
  manifest: { id: 'a-pack', title: 'A pack', revision: 1 },
  labels: [label],
  claims: [claim],
  patterns: [pattern],
  ...more,
});

describe('the published JSON Schema of packs', () => {
  it("is the one that the code's schema makes (scripts/pack-schema.ts)", () => {
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it.each([
    ['a pack', pack()],
    [
      'a pack of nothing but a manifest',
      { format: 'says-who-pack', version: 1, manifest: { id: 'a', title: 'A', revision: 3 } },
    ],
  ])('takes %s, as the code does', (_, given) => {
    expect([byJsonSchema(given), v.is(PackSchema, given)]).toEqual([true, true]);
  });

  it.each([
    ['another format', pack({ format: 'other' })],
    ['a newer version', pack({ version: 2 })],
    ['no manifest', { ...pack(), manifest: undefined }],
    ['a label of an unknown kind', pack({ labels: [{ ...label, kind: 'gang' }] })],
    ['an id that is no id', pack({ labels: [{ ...label, id: '../imu' }] })],
    ['a name of blanks', pack({ labels: [{ ...label, name: '  ' }] })],
    ['a date that is none', pack({ claims: [{ ...claim, date: 'May 2013' }] })],
    [
      'an address that runs',
      pack({ claims: [{ ...claim, reports: [{ ...report, citation: { url: 'javascript:alert(1)' } }] }] }),
    ],
    ['a grade without basis', pack({ claims: [{ ...claim, grade: { credibility: 3, by: 'A', on: '2024' } }] })],
    ['credibility 7', pack({ claims: [{ ...claim, grade: { credibility: 7, basis: 'own', by: 'A', on: '2024' } }] })],
    ['a number in words', pack({ claims: [{ ...claim, quantity: { min: 'two', max: 3 } }] })],
    ['cues that are no list', pack({ patterns: [{ ...pattern, cues: { en: 'citing' } }] })],
    ['a text without end', pack({ claims: [{ ...claim, statement: 'x'.repeat(5001) }] })],
  ])('refuses %s, as the code does', (_, given) => {
    const json: unknown = JSON.parse(JSON.stringify(given));
    expect([byJsonSchema(json), v.is(PackSchema, json)]).toEqual([false, false]);
  });
});
