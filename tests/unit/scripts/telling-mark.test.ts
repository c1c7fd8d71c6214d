import { describe, expect, it } from 'vitest';
import type { PageReport, WeighedReading } from '../../../lib/page-report.ts';
import { createReader } from '../../../scripts/read/create-reader.ts';
import { plainTextPage } from '../../../scripts/read/plain-text-page.ts';
import { tellingMark } from '../../../scripts/start/telling-mark.ts';

const read = await createReader();
const reportOf = (text: string): Promise<PageReport> => read(plainTextPage(text, '', 'en'));

describe('tellingMark', () => {
  it('chooses a sentence whose source and kind are known over one that merely mentions the label', async () => {
    const telling = 'Officials in Kabul said that dozens of IMU fighters were killed in Kunduz.';
    const report = await reportOf(`The IMU is in the news again.\n\n${telling}\n\nThe weather was mild.`);
    expect(tellingMark(report)).toMatchObject({ sentence: telling, surface: 'IMU', label: 'imu' });
  });

  it('chooses nothing where nothing is marked, or where a mark has no claim', async () => {
    expect(tellingMark(await reportOf('The weather was mild, officials said.'))).toBeNull();
    const report = await reportOf('Officials said that the IMU attacked the post.');
    expect(tellingMark({ ...report, readings: [] as WeighedReading[] })).toBeNull();
    expect(tellingMark({ ...report, mentions: [] })).toBeNull();
  });
});
