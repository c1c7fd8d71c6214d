import type { LaterEntries } from './later-entry.ts';

/** Later records that check statements of the article itself. */
export const seedChecks: LaterEntries = {
  'A-01': {
    into: 'S072',
    reports: [
      {
        id: 'clark-inquiry',
        by: 's-clark',
        stance: 'denies',
        date: '2011-05',
        evidence: 'inquiry among survivors, officials and Special Forces',
        cite: true,
        note: 'The ten dead were election campaigners; the man hit was Zabet Amanullah, not the deputy governor Muhammad Amin.',
      },
      {
        id: 'amanullah-colleague',
        by: 's-amanullah-colleague',
        stance: 'denies',
        date: '2011-05-16',
        evidence: 'met the real Muhammad Amin in March 2011',
        cite: { publisher: 'Foreign Policy', date: '2011-05-16', title: '(title not in the excerpt)' },
      },
      {
        id: 'takhar-officials',
        by: 's-takhar-officials',
        stance: 'denies',
        note: 'The governor and the police chief.',
      },
    ],
    credibility: 5,
    reasoning:
      'Two separate inquiries found that the dead were campaigners and the real deputy governor alive; the governor and the police chief agree. The attribution rested on signals intelligence alone.',
    patterns: [
      ['civilian-as-fighter', 'Campaigners counted as militants.'],
      ['membership-by-ethnicity', ''],
      ['single-origin', 'Signals intelligence of the force that carried out the strike.'],
      ['independent-convergence', 'The denial: two inquiries of different origin.'],
    ],
  },
  'A-02': {
    into: 'S072',
    statement:
      'A US air strike in Takhar on 2 September 2010 hit a senior IMU member who was also deputy shadow governor of the province.',
    date: '2010-09-02',
    place: 'Takhar',
    reports: [
      {
        id: 'isaf-release',
        by: 's-isaf',
        date: '2010-09-02',
        evidence: 'signals intelligence',
        cite: true,
        note: 'The release of the day; later held to, also by the US Special Forces and the Secretary of Defense.',
      },
      {
        id: 'us-military',
        by: 's-us-military',
        from: 'isaf-release',
        note: 'US Special Forces and the Secretary of Defense held to it.',
      },
    ],
    credibility: null,
  },
  'A-03': {
    statement: 'ISAF releases of 2009–2011 use the words "leader" and "facilitator" inconsistently.',
    date: '2009-12/2011-09',
    quantity: [3771, 3771, 'releases', 'December 2009 to September 2011'],
    reports: [
      { id: 'strick-kuehn', by: 's-strick-kuehn', date: '2011-10', evidence: 'count of all releases', cite: true },
    ],
    labels: ['top-commander', 'facilitators'],
    reasoning: 'All 3,771 releases of the time were counted; the releases themselves survive as public records.',
    patterns: [['checkable-detail', 'The releases themselves are public and machine-readable.']],
  },
  'A-04': {
    into: 'S082',
    reports: [
      {
        id: 'imu-statement',
        by: 's-imu',
        date: '2011-10',
        evidence: 'a statement and two photographs of four men',
        note: 'The IMU called the four Afghans from Kunduz and spoke of five attackers; the police and AP spoke of four.',
      },
      { id: 'lwj', by: 's-lwj', date: '2011-10', from: 'imu-statement', relation: 'relays-responsibility', cite: true },
    ],
    credibility: null,
    note: 'Statement and photographs of this attack are what a quotation in the article gives to the attack of May 2013: see the claim on that support (Long War Journal, October 2011).',
  },
  'A-05': {
    into: 'S083',
    date: '2010-05~',
    reports: [
      {
        id: 'lwj',
        by: 's-lwj',
        date: '2012-09',
        relation: 'relays-responsibility',
        cite: true,
        note: 'Dates the joint assault to May 2010 and names al-Qaeda as a third party.',
      },
    ],
    credibility: null,
    note: 'As the sentence in the article reads, October 2011; the Long War Journal dates a joint assault on Bagram to May 2010. The date is corrected here (Ruttig, AAN 2013, paragraph 16; Long War Journal, September 2012).',
  },
  'A-06': {
    into: 'S094',
    statement: 'The attackers of Panjshir in May 2013 included two men from Uzbekistan and one from Kyrgyzstan.',
    date: '2013-05-29',
    reports: [
      {
        id: 'imu',
        by: 's-imu',
        date: '2013-05~',
        note: 'Gave six attackers: three from Afghanistan, two from Uzbekistan, one from Kyrgyzstan.',
      },
      { id: 'site', by: 's-site', from: 'imu', relation: 'quotes', note: 'Translation.' },
      { id: 'lwj', by: 's-lwj', date: '2013-06-01', from: 'site', relation: 'paraphrases', cite: true },
    ],
    credibility: 6,
    reasoning:
      'The breakdown is the IMU’s own statement, translated by SITE; nothing but the statement supports it. The article, which gives it to ISAF, asks how the origin of dead attackers could be known.',
    patterns: [
      ['communique-only', 'The group’s own list of its dead attackers.'],
      ['quote-drift', 'From the group, by way of a translation and a news site, to ISAF.'],
    ],
    note: 'The article names ISAF as the source. A report of 1 June 2013 gives the same breakdown as the IMU’s own statement; ISAF is recorded as passing it on (Ruttig, AAN 2013, paragraph 19; Long War Journal, 1 June 2013).',
  },
  'A-07': {
    statement: 'Mulla Omar died on 23 April 2013, and the Taliban kept it secret until July 2015.',
    date: '2013-04-23',
    reports: [
      { id: 'taliban', by: 's-taleban', date: '2015-08', evidence: 'published biography of his successor' },
      { id: 'afghan-officials', by: 's-afghan-off', stance: 'confirms' },
      { id: 'pakistani-officials', by: 's-pak-off', stance: 'confirms' },
      { id: 'pajhwok', by: 's-pajhwok', date: '2015-08-31', from: 'taliban', relation: 'paraphrases', cite: true },
    ],
    credibility: 1,
    reasoning:
      'The movement’s own admission, against its interest, and two governments. Messages in his name of 2013 to 2015 were issued after his death.',
    patterns: [
      ['statement-against-interest', 'The movement admits that it hid the death.'],
      ['independent-convergence', 'Two governments say the same.'],
    ],
  },
  'A-08': {
    into: 'S055',
    reports: [
      {
        id: 'lwj',
        by: 's-lwj',
        stance: 'corrects',
        date: '2010-08',
        cite: true,
        note: 'Killed by anti-Taliban fighters. Others say US-led forces or an air strike; in July 2002 a newspaper still reported radio traffic that suggested he was alive.',
      },
    ],
    credibility: 3,
    reasoning:
      'That he died in 2001 is said by all; how is not agreed: a drone strike, an air strike, anti-Taliban fighters.',
    patterns: [['wrong-death', 'Reports of 2002 that suggested he was alive were not borne out.']],
    note: 'The photo caption of the article, read literally, has him killed in Pakistan in 2009; its text says Kunduz, 2001, which is kept here. The article’s "US drone strikes" is contested (Ruttig, AAN 2013, caption and paragraph 12; Long War Journal, August 2010).',
  },
  'A-09': {
    statement: 'Uzbekistan suspended its membership of the CSTO in 2012.',
    date: '2012-06/2012-12',
    labels: ['csto'],
    reports: [
      {
        id: 'csto',
        by: 's-csto',
        date: '2012-12-19',
        note: 'Decision of the leaders, announced by the president of Belarus.',
      },
      { id: 'tass', by: 's-tass', date: '2012-12-19', from: 'csto', relation: 'paraphrases', cite: true },
    ],
    reasoning: 'An official decision, told in several reports.',
    patterns: [['checkable-detail', 'An official act with a date.']],
  },
};
