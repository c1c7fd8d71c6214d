import { describe, expect, it } from 'vitest';
import { attributionsIn } from './reading-of.ts';

const first = (text: string, lang = 'en') => attributionsIn(text, lang)[0];

describe('readAttributions', () => {
  it('finds a source before, after and inside its content', () => {
    expect(first('The ministry said that six men had fled.')).toEqual({
      cue: 'said',
      source: 'The ministry',
      content: 'that six men had fled',
    });
    expect(first('Six men had fled, said a former army officer who follows the matter.')).toMatchObject({
      source: 'a former army officer',
      content: 'Six men had fled',
    });
    expect(first('“They fled,” the caller told Dawn by telephone.')).toMatchObject({
      cue: 'told',
      source: 'the caller',
    });
  });

  it('reads "according to", nouns with an owner, and passives with an agent', () => {
    expect(first('Three people died, according to the Bakhtar news agency.')).toMatchObject({
      cue: 'according to',
      source: 'the Bakhtar news agency',
    });
    expect(attributionsIn("The mayor's promise that the road is safe did not last.")).toContainEqual(
      expect.objectContaining({ source: 'The mayor' }),
    );
    expect(first('He was told by two diplomats that the man was dead.')).toMatchObject({ source: 'two diplomats' });
  });

  it('finds the subject past appositions, relative clauses and titles with dots', () => {
    expect(first('Zafar Khan, a member of the council, said he was safe.')).toMatchObject({ source: 'Zafar Khan' });
    expect(first('A deputy minister who grew up abroad repeated that it was so.')).toMatchObject({
      source: 'A deputy minister who grew up abroad',
    });
    expect(first('The plan would fail, Sen. Graham (R-S.C.) told the paper on Thursday.')).toMatchObject({
      cue: 'told',
    });
  });

  it('gives joined verbs and participles the same source', () => {
    const found = attributionsIn('The general denied the report and warned of more raids, adding that he was ready.');
    expect(found.map((one) => one.source)).toEqual(['The general', 'The general', 'The general']);
  });

  it('reads headlines, signatures and title case', () => {
    expect(first('Karimov: We have won.')).toMatchObject({ cue: ':', source: 'Karimov' });
    expect(first('Karimov Says Museum Will Open in Spring')).toMatchObject({ cue: 'Says', source: 'Karimov' });
  });

  it('does not list what stands inside another attribution or a quotation', () => {
    expect(attributionsIn('The ministry said that officials believe the man is dead.')).toHaveLength(1);
    expect(attributionsIn('“I think he knows that she lied,” the caller said.')).toHaveLength(1);
  });

  it('does not take nouns, names and adjectives for cues', () => {
    expect(attributionsIn('The state has many needs and claims in swing states.')).toEqual([]);
    expect(attributionsIn('A stream called Miracle Run feeds the lake.')).toEqual([]);
    expect(attributionsIn('The first debate took place on Monday.')).toEqual([]);
  });

  it('finds the subject after a conjunction that may be a preposition, and of a relative clause on an object', () => {
    expect(first('As Karimov talked about the harvest, the lights went out.')).toMatchObject({ source: 'Karimov' });
    expect(
      attributionsIn('In the race with Karimova — who has called for a new count — he is ahead.').map(
        (one) => one.source,
      ),
    ).toContain('Karimova');
    expect(attributionsIn('Before noon the harvest was over.')).toEqual([]);
  });

  it('reads what is expected of somebody and what is said about a thing by several auxiliaries', () => {
    expect(first('The convoy is expected to arrive on Friday.')).toMatchObject({ cue: 'is expected', source: null });
    expect(first('The mayor has been a loyal supporter of the bridge.')).toMatchObject({
      cue: 'has been a loyal supporter',
      source: 'The mayor',
    });
  });

  it('reads participles with an object and infinitives that report', () => {
    expect(attributionsIn('The party paid for posters criticizing the mayor.').map((one) => one.cue)).toContain(
      'criticizing',
    );
    expect(attributionsIn('The panel forced the banker to admit that the money was gone.')).toContainEqual(
      expect.objectContaining({ cue: 'to admit' }),
    );
    expect(attributionsIn('It was too dark to determine who had fired.')).toEqual([]);
  });

  it('nests only what a pause parts from its source', () => {
    expect(attributionsIn('Most voters indicated that they were not sure.').map((one) => one.cue)).toEqual([
      'indicated',
    ]);
    expect(attributionsIn('The mayor made the remark as he discussed the budget.').map((one) => one.cue)).toContain(
      'discussed',
    );
  });

  it('takes a sentence that is only its speaker to the quotation before it', () => {
    expect(attributionsIn('“Who gave the order to fire?” Karimov demanded.').map((one) => one.cue)).toContain(
      'demanded',
    );
    expect(attributionsIn('The bank closed early. Karimov demanded.').map((one) => one.cue)).not.toContain('demanded');
  });

  it('does not take counted nouns, list members, subjects of a verb or orders to the reader for cues', () => {
    expect(attributionsIn('They won three spring debates.')).toEqual([]);
    expect(attributionsIn('The town lived on posters, mailers and phone calls.')).toEqual([]);
    expect(attributionsIn('The harbour projects will end in May.')).toEqual([]);
    expect(attributionsIn('Imagine that the bridge is gone.')).toEqual([]);
    expect(attributionsIn('For the villages, that means that the road is closed.')).toEqual([]);
  });

  it('reads Russian and German word order', () => {
    expect(first('Лагерь строят в Вахане, утверждает глава уезда.', 'ru')).toMatchObject({ source: 'глава уезда' });
    expect(first('По словам губернатора, лагерь закрыт.', 'ru')).toMatchObject({
      cue: 'По словам',
      source: 'губернатора',
    });
    expect(first('Im Mai bestätigte das Ministerium, dass der Mann tot ist.', 'de')).toMatchObject({
      cue: 'bestätigte',
      source: 'das Ministerium',
    });
    expect(first('Den Tod ihres Emirs räumte die Gruppe erst nach Monaten ein.', 'de')).toMatchObject({
      cue: 'räumte',
    });
    expect(attributionsIn('Er räumte das Zimmer.', 'de')).toEqual([]);
  });

  it('says nothing in a language without a cue file', () => {
    expect(attributionsIn('Ministeriet sagde, at seks mænd var flygtet.', 'da')).toEqual([]);
  });
});
