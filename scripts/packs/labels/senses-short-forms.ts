import { acronyms, type LabelPassport, names, otherSense, split } from './alias.ts';

/** Further things that two or three letters stand for. */
export const shortFormSenses: LabelPassport[] = [
  otherSense('initiative-group', 'initiative group, institute of geology (ИГ)', 'Russian short form.', [
    ...names('ru', 'инициативная группа'),
    ...acronyms('', 'ИГ', {
      inflects: false,
      for: split('инициативн* | институт* | ран | геолог* | географи* | генератор*'),
    }),
  ]),
  otherSense('road-accident', 'road accident (ДТП)', 'Russian short form for a road accident.', [
    ...names('ru', 'дорожно-транспортное происшествие'),
    ...acronyms('', 'ДТП', {
      inflects: false,
      usual: true,
      for: split('авари* | водител* | автомоб* | гибдд | гаи | пешеход* | дорог* | трасс* | машин* | столкнов*'),
    }),
  ]),
  otherSense(
    'education-international',
    'Education International (EI)',
    'Also unemployment insurance; in German an egg.',
    [
      ...names('en', 'Education International'),
      ...acronyms('', 'EI', {
        inflects: false,
        for: split(
          'education international | eiweiß | henne | huhn | ostern | frühstück* | unemployment insurance | entreprise individuelle',
        ),
      }),
    ],
  ),
  otherSense('half-time', 'half-time, Hindustan Times (HT)', 'Sport, newspaper, high tension.', [
    ...acronyms('', 'HT', {
      inflects: false,
      for: split(
        'voltage | power line* | kilovolt* | scored | equalis* | goal | goals | own goal | hypertext | high tension | halftime | half-time | ht/ft | tax | htc | haiti* | hindustan times | half time',
      ),
    }),
  ]),
  otherSense('american-ballet-theatre', 'American Ballet Theatre (ABT)', 'Also a motor works and a consulting firm.', [
    ...names('en', 'American Ballet Theatre | Abt Associates'),
    ...acronyms('', 'ABT', {
      for: split(
        'ballet* | giselle | nutcracker | premiere* | choreograph* | theatre | opera house | season | dance* | abt sport* | audi | anti-ballistic | associates | usaid contractor',
      ),
    }),
  ]),
  otherSense('media-networks-imn', 'IMN (media networks and firms)', 'Music and media networks, conferences.', [
    ...acronyms('', 'IMN', {
      for: split(
        'laborator* | researcher* | chemist* | batter* | physicist* | scientist* | professor* | nodes | radiotherap* | ingram | media network | streams | studios | conference | music | magazine | imn solutions',
      ),
    }),
  ]),
  otherSense('gripen', 'JAS 39 Gripen', 'Fighter jet.', [
    ...acronyms('', 'JAS', { for: split('gripen | fighter jet* | saab | jas 39 | accreditation | justice') }),
  ]),
  otherSense('team-time-trial', 'team time trial (TTT)', 'In cycling; also table tennis and other readings.', [
    ...names('en', 'team time trial'),
    ...acronyms('', 'TTT', {
      for: split(
        'time trial* | table tennis | time-to-treatment | cyclis* | peloton | stage race | riders | stage | tour | tram*',
      ),
    }),
    ...acronyms('', 'ТТТ', { for: split('тьфу | турнир* | теннис* | трамва*') }),
  ]),
  otherSense('names-lej', 'LeJ (persons and places)', 'Initials of surnames and short for Camp Lejeune.', [
    ...acronyms('', 'LeJ', {
      inflects: false,
      for: split(
        'lejeune* | marines | north carolina | lego* | singer | designer* | fashion | lemur* | lexus | jazz | initials',
      ),
    }),
  ]),
];
