import type { Citation } from '../../lib/catalog/schema/claim.ts';

/** What a citation of a work that was only seen through another says; titles the article does not give are described. */
type Work = Pick<Citation, 'title'> & Partial<Pick<Citation, 'author' | 'publisher' | 'date' | 'locator'>>;

/**
 * Works and occasions that the article quotes without our having seen them, by source, or by source and paragraph where
 * one source is quoted from several. Two claims from one work are one utterance when they are weighed, so a press
 * release of ten sentences does not become ten independent claims.
 */
const works: Record<string, Work> = {
  's-icg': {
    title: '(report of 2011; title not given in the article)',
    publisher: 'International Crisis Group',
    date: '2011',
  },
  's-stratfor': { title: '(report of 2010; title not given in the article)', publisher: 'Stratfor', date: '2010' },
  's-swj': { title: '(article of March 2011; title not given)', publisher: 'Small Wars Journal', date: '2011-03' },
  's-isw': { title: '(Tajikistan and Afghanistan overview, website)', publisher: 'Institute for the Study of War' },
  's-tucker': { title: '(article on the Registan blog)', author: 'Noah Tucker', publisher: 'Registan' },
  's-osce': { title: '(report quoted in Part 1 of the series)', publisher: 'OSCE' },
  's-aei': { title: '(overview of affiliates and associates)', publisher: 'AEI Critical Threats Project' },
  's-jamestown:P6': { title: '(text on attacks in Uzbekistan)', publisher: 'Jamestown Foundation' },
  's-jamestown:P7': { title: '(report on arrests in 2012)', publisher: 'Jamestown Foundation' },
  's-jamestown:FN4': { title: '(text on Jamaat Ansarullah)', publisher: 'Jamestown Foundation' },
  's-kislov:P7': {
    title: '(quotation in a Jamestown report)',
    author: 'Daniil Kislov',
    publisher: 'Jamestown Foundation',
  },
  's-bleuer:P9': { title: '(blog comment on the ICG report)', author: 'Christian Bleuer' },
  's-bleuer:P10': { title: '(blog comment on the ICG report)', author: 'Christian Bleuer' },
  's-bleuer:P19': { title: '(paper on reports of Chechens)', author: 'Christian Bleuer' },
  's-bleuer:P20': { title: '(paper on reports of Chechens)', author: 'Christian Bleuer' },
  's-isaf-officer:P20': { title: '(personal communication quoted in Bleuer’s paper)' },
  's-roche-heathershaw:P22': { title: '(article of 2010)', author: 'Sophie Roche and John Heathershaw', date: '2010' },
  's-roche-heathershaw:FN9': { title: '(article of 2010)', author: 'Sophie Roche and John Heathershaw', date: '2010' },
  's-roche-heathershaw:P28': { title: '(work quoted in paragraph 28)', author: 'Sophie Roche and John Heathershaw' },
  's-locals-gharm:P22': { title: '(statements reported in an article of 2010)' },
  's-afghan-off:P8': { title: '(statements reported by the International Crisis Group, 2011)' },
  's-german-intel:P8': { title: '(statements reported by the International Crisis Group, 2011)' },
  's-lwj:P15': { title: '(report on a man killed in Kunduz)', publisher: 'Long War Journal' },
  's-lwj:P17': { title: '(report on the Panjshir attack)', publisher: 'Long War Journal' },
  's-lwj:FN7': { title: '(report on Burkah district)', publisher: 'Long War Journal' },
  's-lwj:FN14': { title: '(report on a captured facilitator)', publisher: 'Long War Journal' },
  's-us-intel:FN14': { title: '(statements to the Long War Journal)' },
  's-asia-times': { title: '(interview with a Taliban commander)', publisher: 'Asia Times' },
  's-mustafa': { title: '(interview in the Asia Times)' },
  's-ariana': { title: '(website item of June 2012)', publisher: 'Ariana News', date: '2012-06' },
  's-afghan-intel': { title: '(statements to Ariana News, June 2012)', date: '2012-06' },
  's-csm': { title: '(article of September 2010)', publisher: 'Christian Science Monitor', date: '2010-09' },
  's-daily-beast': { title: '(story quoted in Part 1 of the series)', publisher: 'Daily Beast' },
  's-iwpr': { title: '(interviews in three countries)', publisher: 'IWPR' },
  's-abdullaev': { title: '(text linked in the article)', author: 'Kamoludin Abdullaev' },
  's-babajanov': { title: '(text quoted elsewhere)', author: 'Bakhtiyar Babajanov' },
  's-clark:P18': {
    title: '(text on another incident)',
    author: 'Kate Clark',
    publisher: 'Afghanistan Analysts Network',
  },
  's-clark:P24': { title: '(comment in the article)', author: 'Kate Clark', publisher: 'Afghanistan Analysts Network' },
  's-imu:P18': { title: '(list of the dead, November 2011)', date: '2011-11' },
  's-imu:P17': { title: '(joint statement on the Panjshir attack of May 2013)', date: '2013' },
  's-omar': { title: '(Eid-ul-Fitr address)', author: 'Mulla Muhammad Omar', date: '2013-08-06' },
  's-csto': { title: '(statement after the summit in Sochi)', date: '2013-09' },
  's-fn1': { title: '(quotation in note 1; authors named in Part 1)' },
};

/** Citation of what a source said, as the article shows it, or undefined where the article describes no work. */
export function workOf(source: string, paragraphs: readonly string[]): Citation | undefined {
  const keys = [...paragraphs.map((paragraph) => `${source}:${paragraph}`), source];
  const work = keys.map((key) => works[key]).find((candidate) => candidate !== undefined);
  if (!work) return undefined;
  return { author: '', publisher: '', date: '', url: '', archivedUrl: '', locator: '', ...work, checked: 'unseen' };
}
