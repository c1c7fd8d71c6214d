import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../components/popup/popup-fixtures.ts';
import { popupTexts } from '../../components/popup/texts.ts';
import type { PageReport } from '../../lib/page-report.ts';
import { reportAnnotations } from '../../lib/report-annotations.ts';

let made = 0;
const collect = (change: Partial<PageReport> = {}, locale = 'en') =>
  reportAnnotations(
    { ...sampleReport, ...change },
    {
      words: popupTexts(locale).t,
      locale,
      newId: () => `urn:uuid:00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
      now: '2026-03-04T05:06:07.000Z',
    },
  );
type Made = ReturnType<typeof collect>;
const itemsOf = ({ first }: Made) => first?.items ?? [];
const selectorsOf = (item: ReturnType<typeof itemsOf>[number]) => {
  const [quote, position] = item.target.selector;
  return { quote, position };
};

/** Makes the text of the report hold characters of two UTF-16 units before everything that is annotated. */
function withPairs(report: PageReport): Partial<PageReport> {
  const lead = '𐬀𐬁 🙂 ';
  const move = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    start: span.start + lead.length,
    end: span.end + lead.length,
  });
  return { text: lead + report.text, mentions: report.mentions.map(move), readings: report.readings.map(move) };
}

describe('annotations of a report', () => {
  it('are one for each shown mention and one for each claim', () => {
    const items = itemsOf(collect());
    const motivations = items.map(({ motivation }) => motivation);
    expect(motivations.filter((one) => one === 'identifying')).toHaveLength(sampleReport.mentions.length);
    expect(motivations.filter((one) => one === 'describing')).toHaveLength(sampleReport.readings.length);
    const [mention] = items;
    expect(mention?.body).toMatchObject([
      { purpose: 'identifying', value: 'Islamic Movement of Uzbekistan' },
      { purpose: 'describing', language: 'en', value: expect.stringContaining('38 of them judged') },
    ]);
    const claim = items.find(({ target }) => target.selector[0].exact.startsWith('The interior ministry said'));
    expect(claim?.body).toMatchObject([
      { purpose: 'tagging', value: 'Killed or captured' },
      { purpose: 'tagging', value: 'Islamic Movement of Uzbekistan' },
      { purpose: 'describing', value: 'said by The interior ministry; stated flatly' },
    ]);
  });

  it('keep to what the W3C model demands of collections, annotations, bodies and selectors', () => {
    const made = collect();
    const isIri = /^(?:urn:uuid:[\da-f-]{36}|https?:\/\/\S+)$/;
    expect(made).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
    expect(made.total).toBe(itemsOf(made).length);
    expect(made.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    const ids = [made.id, made.generator.id, made.first?.id, ...itemsOf(made).map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(isIri);
    for (const item of itemsOf(made)) {
      expect(item).toMatchObject({
        type: 'Annotation',
        target: { type: 'SpecificResource', source: sampleReport.url },
      });
      expect(item.generated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(['identifying', 'describing']).toContain(item.motivation);
      expect(item.body.length).toBeGreaterThan(0);
      for (const body of item.body)
        expect(body).toMatchObject({ type: 'TextualBody', format: 'text/plain', value: expect.stringMatching(/\S/) });
      const { quote, position } = selectorsOf(item);
      expect(Object.keys(quote)).toEqual(['type', 'exact', 'prefix', 'suffix']);
      expect(Number.isInteger(position.start) && position.start >= 0 && position.start < position.end).toBe(true);
    }
  });

  it('select by quote and by position the same words, positions in code points', () => {
    const given = withPairs(sampleReport);
    const text = given.text ?? '';
    const characters = Array.from(text);
    const items = itemsOf(collect(given));
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      const { quote, position } = selectorsOf(item);
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      expect(`${quote.prefix}${quote.suffix}`).not.toMatch(/[\ud800-\udfff]/u);
    }
  });

  it('do not hold rejected mentions, nor a page of none', () => {
    const rejected = sampleReport.mentions.map((mention) => ({ ...mention, status: 'rejected' as const }));
    const made = collect({ mentions: rejected, readings: [] });
    expect(made.total).toBe(0);
    expect(made).not.toHaveProperty('first');
  });

  it('point to the page without the fragment of the moment, and say where there is none', () => {
    expect(itemsOf(collect({ url: 'https://news.example/a#comments' }))[0]?.target.source).toBe(
      'https://news.example/a',
    );
    expect(itemsOf(collect({ url: undefined }))[0]?.target.source).toBe('about:blank');
  });

  it('say that a sense is in doubt, in the language of the words', () => {
    const uncertain = sampleReport.mentions.findIndex(({ status }) => status === 'uncertain');
    const item = itemsOf(collect({}, 'ru'))[uncertain];
    expect(item?.body[1]).toMatchObject({ language: 'ru', value: expect.stringMatching(/^может значить и другое; /) });
  });
});
