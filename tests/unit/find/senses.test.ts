import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { blockOf, brief, labelsOf, pageOf, starterLexicon } from './lexicon-of.ts';
import { passages } from './passages.ts';

const exact = { form: 'acronym' as const, case: 'exact' as const, inflects: true };
const labels = labelsOf(
  {
    id: 'army',
    name: 'Blue Army',
    kind: 'armed-group',
    aliases: [
      { text: 'Blue Army' },
      { text: 'BA', ...exact, for: ['jungle', 'guerrillas'], places: ['Ruritania'] },
      { text: 'Blues', for: ['jungle'] },
    ],
  },
  {
    id: 'degree',
    name: 'Bachelor of Arts',
    kind: 'not-a-group',
    aliases: [{ text: 'Bachelor of Arts' }, { text: 'BA', ...exact, for: ['university', 'degree*'] }],
  },
  { id: 'front', name: 'Front', kind: 'armed-group', aliases: [{ text: 'XYZ', ...exact }] },
);
const lexicon = compileLexicon(labels, 1);
const read = (text: string): string[] => brief(findMentions(pageOf(text, 'en'), lexicon));

describe('senses', () => {
  it('believes the text’s own definition, at that place and later', () => {
    expect(read('The Blue Army (BA) left. A university gave it shelter.\nBA men came back.')).toEqual([
      'Blue Army=army',
      'BA=army',
      'BA=army',
    ]);
    expect(read('The jungle was loud. A Bachelor of Arts (BA) counts for nothing there.')).toEqual([
      'Bachelor of Arts=degree!',
      'BA=degree!',
    ]);
  });

  it('rejects an acronym that the text spells out as something unknown', () => {
    const [mention] = findMentions(pageOf('The Border Authority (BA) patrols the jungle in Ruritania.', 'en'), lexicon);
    expect(mention).toMatchObject({ status: 'rejected' });
    expect(mention?.why).toContain('Border Authority');
    expect(read('In Ruritania the BA (British Airways) lounge is closed.')).toEqual(['BA=!']);
  });

  it('takes the full name on the page, words and places as evidence', () => {
    expect(read('The Blue Army is old.\nNobody likes the BA.')).toEqual(['Blue Army=army', 'BA=army']);
    expect(read('The BA came out of the jungle.')).toEqual(['BA=army']);
    expect(read('She has a BA, the university said.')).toEqual(['BA=degree!']);
  });

  it('does not take silence for evidence', () => {
    expect(read('BA won the cup.')).toEqual(['BA=army!']);
    expect(read('The soldiers fired a missile at the BA.')).toEqual(['BA=army!']);
  });

  it('is uncertain on a place far off, but only where nothing speaks for anything else', () => {
    const far = 'Ruritania is large.\nEverybody has read of the BA.';
    expect(read(far)).toEqual(['BA=army?']);
    expect(read(`${far}\nShe took a degree.`)).toEqual(['BA=army!']);
  });

  it('is uncertain which Taliban are meant where the places of both stand in the text', () => {
    const taliban = (text: string): string[] => brief(findMentions(pageOf(text, 'en'), starterLexicon));
    const killed = 'The Taliban killed a policeman in Peshawar.';
    expect(taliban(`${killed} Officials in Kabul offered condolences.`)).toEqual(['Taliban=taliban?']);
    expect(taliban(killed)).toEqual(['Taliban=ttp']);
    expect(taliban('The Taliban opened a school. Officials in Kabul were there.')).toEqual(['Taliban=taliban']);
  });

  it('needs no context for a form with one meaning that asks for none', () => {
    expect(read('XYZ won the cup.')).toEqual(['XYZ=front']);
  });

  it('is uncertain between two meanings that both have words for them', () => {
    const [mention] = findMentions(pageOf('In the jungle the BA met the university choir.', 'en'), lexicon);
    expect(mention).toMatchObject({ status: 'uncertain', label: 'army', alternatives: ['degree'] });
    expect(mention?.why).toContain('Bachelor of Arts');
  });

  it('keeps one sense per page unless the words beside a place say otherwise', () => {
    expect(read('BA guerrillas attacked.\nThe BA was beaten.')).toEqual(['BA=army', 'BA=army']);
    expect(read('BA guerrillas attacked.\nHer BA degree was in music.')).toEqual(['BA=army', 'BA=degree!']);
  });

  it('hears neighbours in a list', () => {
    expect(read('Groups named: XYZ, BA.')).toEqual(['XYZ=front', 'BA=army']);
    expect(read('XYZ met. BA left.')).toEqual(['XYZ=front', 'BA=army!']);
  });

  it('hears nouns for armed people beside an acronym, but not its plural or what one owns', () => {
    expect(read('Two BA gunmen fled.')).toEqual(['BA=army']);
    expect(read('Gunmen of the BA fled.')).toEqual(['BA=army']);
    expect(read('Three BAs hang in the jungle.')).toEqual(['BAs=degree!']);
    expect(read('They left the jungle. She framed her BA.')).toEqual(['BA=degree!']);
  });

  it('gives every decision a reason in words', () => {
    for (const mention of findMentions(pageOf('The BA in the jungle. XYZ. A Bachelor of Arts.', 'en'), lexicon)) {
      expect(mention.why).toMatch(/\w{3}/);
    }
  });

  it('does not depend on the order of labels and aliases', () => {
    const reversed = labels.map((label) => ({ ...label, aliases: label.aliases.toReversed() })).reverse();
    const text = 'BA of the jungle; BA degree; Blue Army, XYZ and BA.';
    const page = pageOf(text, 'en');
    expect(findMentions(page, compileLexicon(reversed, 1))).toEqual(findMentions(page, lexicon));
  });

  it('hides a place inside a phrase that an alias lists on both sides', () => {
    const [group] = labelsOf({
      id: 'g',
      name: 'G',
      kind: 'armed-group',
      aliases: [{ text: 'GGG', ...exact, for: ['afghan*', 'afghan border'], against: ['afghan border'] }],
    });
    const one = compileLexicon(group === undefined ? [] : [group], 1);
    expect(brief(findMentions(blockOf('An Afghan saw GGG.', 'en'), one))).toEqual(['GGG=g']);
    expect(brief(findMentions(blockOf('Near the Afghan border they saw GGG.', 'en'), one))).toEqual(['GGG=g!']);
  });
});

describe('senses in the starter packs', () => {
  const results = passages.map(({ text, lang, gold }) => ({
    text,
    gold,
    mentions: findMentions(pageOf(text, lang), starterLexicon),
  }));
  const marked = results.flatMap(({ mentions, text, gold }) =>
    mentions
      .filter(({ status }) => status === 'marked')
      .map((mention) => ({
        mention,
        text,
        gold: gold.find(({ start, end }) => start < mention.end && mention.start < end),
      })),
  );

  it('marks hardly anything wrongly', () => {
    const wrong = marked.filter(({ mention, gold }) => gold?.label !== mention.label);
    expect(
      wrong.map(({ mention, text }) => `${mention.surface}=${mention.label} in: ${text}`).length,
    ).toBeLessThanOrEqual(Math.floor(marked.length * 0.01));
  });

  it('marks nearly everything that is a group, with its exact span', () => {
    const groups = results.flatMap(({ gold, mentions }) =>
      gold.filter(({ label }) => label !== 'none').map((place) => ({ place, mentions })),
    );
    const found = groups.filter(({ place, mentions }) =>
      mentions.some(
        ({ start, end, label, status }) =>
          status === 'marked' && start === place.start && end === place.end && label === place.label,
      ),
    );
    expect(found.length / groups.length).toBeGreaterThanOrEqual(0.97);
  });

  it('shows nothing on an article about inertial measurement units, missiles and Tashkent included', () => {
    const text = [
      'How an IMU works',
      'An inertial measurement unit (IMU) combines gyroscopes and accelerometers. Missiles and drones need one.',
      'The IMU of the army’s new missile was built in Tashkent. Fighters jammed its satellite signal near the Afghan border.',
      'Cheap IMUs drift. A good IMU costs as much as a car, the commander said.',
    ].join('\n');
    const shown = findMentions(pageOf(text, 'en'), starterLexicon).filter(({ status }) => status !== 'rejected');
    expect(brief(shown)).toEqual([]);
  });
});
