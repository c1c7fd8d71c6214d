import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../components/popup/popup-fixtures.ts';
import { popupTexts } from '../../components/popup/texts.ts';
import { reportMarkdown } from '../../lib/report-markdown.ts';

const markdown = (change: Partial<typeof sampleReport> = {}, locale = 'en') =>
  reportMarkdown({ ...sampleReport, ...change }, popupTexts(locale).t);

describe('reportMarkdown', () => {
  it('lists labels with counts and claims under who asserts them, with denominators', () => {
    const text = markdown();
    expect(text).toContain('# Uneasy summer in the north\n\n<https://news.example/uneasy-summer>');
    expect(text).toContain(
      '5 names from the catalog, 12 mentions; 11 sentences speak of them, by name or not; 10 of them make 10 claims about them.',
    );
    expect(text).toContain(
      '- **Jamaat Ansarullah**: 1 mention; in the catalog no claims; in the catalog, not assessed',
    );
    expect(text).toContain('### Official, by name: 3 of 10');
    expect(text).toContain('2 of 10 are hedged.');
    expect(text).toContain('denied by The Taleban · Where fighters come from · stated flatly');
  });

  it('links each sentence to its place in the page', () => {
    expect(markdown()).toContain(
      '- [The IMU has several hundred men in the valley.](<https://news.example/uneasy-summer#:~:text=The%20IMU%20has%20several%20hundred%20men%20in%20the%20valley.>)',
    );
  });

  it('quotes without links where there is no address', () => {
    const text = markdown({ url: undefined });
    expect(text).toContain('- The IMU has several hundred men in the valley.\n');
    expect(text).not.toContain('](');
  });

  it('says that sentences were not read, and that other names are not covered', () => {
    const text = markdown({ readings: [], read: false });
    expect(text).toContain('The sentences were not read');
    expect(text).toContain('Other names on this page are not covered');
    expect(text).not.toContain('## Claims');
  });

  it('does not let words of a page become markup', () => {
    const text = markdown({ title: 'A [trap](javascript:alert) <img> *bold* _x_ `y`', labels: [] });
    expect(text.split('\n')[0]).toBe('# A \\[trap\\](javascript:alert) \\<img\\> \\*bold\\* \\_x\\_ \\`y\\`');
  });

  it('speaks the language of its words', () => {
    expect(markdown({}, 'ru')).toContain('### Названное ведомство: 3 из 10');
  });
});
