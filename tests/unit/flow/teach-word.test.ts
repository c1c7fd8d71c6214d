import { beforeEach, describe, expect, it } from 'vitest';
import type { CatalogDatabase } from '../../../lib/catalog/database.ts';
import { history } from '../../../lib/catalog/history.ts';
import { installPack } from '../../../lib/catalog/install-pack.ts';
import { loadRecord } from '../../../lib/catalog/load-record.ts';
import { redo, undo } from '../../../lib/catalog/undo.ts';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { teachWord, unteachWord } from '../../../lib/teach-word.ts';
import { aLabel, aPack } from '../catalog/build-records.ts';
import { emptyCatalog } from '../catalog/empty-catalog.ts';
import { pageOf } from './sample.ts';

const imu = aLabel({
  id: 'imu',
  name: 'Movement',
  aliases: [
    { text: 'IMU', form: 'acronym', case: 'exact', against: ['chess'] },
    { text: 'IMU', form: 'acronym', case: 'exact', lang: 'de' },
    { text: 'Islamic Movement' },
    { text: 'Talib', inflects: true },
  ],
});
const said = { label: 'imu', surface: 'IMU', word: 'kayak' };

let db: CatalogDatabase;
beforeEach(async () => {
  db = await emptyCatalog();
  await installPack(db, aPack('p', { labels: [imu] }));
});
const label = async () => {
  const { record } = await loadRecord(db, 'labels', 'imu');
  if (record === null) throw new Error('the label has gone');
  return record;
};
const against = async () => (await label()).aliases.map((alias) => alias.against);

describe('a word that speaks against a sense', () => {
  it('is written beside every alias spelt so, as an edit with a reason that can be undone and done again', async () => {
    const batch = await teachWord(db, said);
    expect(await against()).toEqual([['chess', 'kayak'], ['kayak'], [], []]);
    expect(await history(db, 'labels', 'imu')).toMatchObject([
      { batch, why: '“IMU” was a wrong match beside “kayak”' },
    ]);
    await undo(db, batch);
    expect(await label()).toEqual(imu);
    await redo(db, batch);
    expect(await against()).toEqual([['chess', 'kayak'], ['kayak'], [], []]);
  });

  it('finds the alias of a form with an ending', async () => {
    await teachWord(db, { ...said, surface: 'Talibs' });
    expect(await against()).toEqual([['chess'], [], [], ['kayak']]);
  });

  it('does not touch other spellings, other labels, or a list that has the word already', async () => {
    expect(await teachWord(db, { ...said, surface: 'IMUX' })).toBe('');
    expect(await teachWord(db, { ...said, label: 'nobody' })).toBe('');
    await teachWord(db, said);
    expect(await teachWord(db, { ...said, word: 'Kayak' })).toBe('');
    expect(await against()).toEqual([['chess', 'kayak'], ['kayak'], [], []]);
  });

  it('is taken out again, but never what the pack says', async () => {
    await teachWord(db, said);
    await unteachWord(db, said);
    expect(await label()).toEqual(imu);
    expect(await unteachWord(db, { ...said, word: 'chess' })).toBe('');
    expect((await against())[0]).toEqual(['chess']);
  });

  it('lets the spelling be found as before where the word does not stand', async () => {
    const status = async (text: string) => {
      const [mention] = findMentions(pageOf(text), compileLexicon([await label()], 1));
      return mention?.status;
    };
    expect(await status('The IMU kayak won.')).toBe('marked');
    await teachWord(db, said);
    expect(await status('The IMU kayak won.')).toBe('rejected');
    expect(await status('The IMU crossed the border.')).toBe('marked');
  });
});
