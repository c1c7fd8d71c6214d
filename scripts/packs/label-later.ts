import type { Label } from '../../lib/catalog/schema/label.ts';
import { acronym, type LabelEntry, name } from './label-entry.ts';

type LaterLabel = LabelEntry & Pick<Label, 'name' | 'kind'> & { from: string[] };

/** Labels of the later research that the article does not have, by pack id; `from` are the research's own ids. */
export const laterLabels: Record<string, LaterLabel> = {
  'etim-tip': {
    name: 'East Turkestan Islamic Movement / Turkistan Islamic Party',
    kind: 'armed-group',
    gist: 'Uyghur armed group or groups; whether the two names mean one organisation is disputed.',
    aliases: [
      name('East Turkestan Islamic Movement', 'en'),
      name('Turkistan Islamic Party', 'en'),
      name('Turkestan Islamic Party', 'en'),
      acronym('ETIM'),
    ],
    from: ['etim', 'tip'],
  },
  iju: {
    name: 'Islamic Jihad Union',
    kind: 'armed-group',
    gist: 'Armed group said to have split from the IMU in 2002.',
    aliases: [name('Islamic Jihad Union', 'en'), name('Islamic Jihad Group', 'en'), acronym('IJU')],
    relations: [{ type: 'split-from', label: 'imu', note: '' }],
    from: ['iju'],
  },
  'islamic-state': {
    name: 'Islamic State',
    kind: 'armed-group',
    gist: 'Jihadist organisation that proclaimed a caliphate in Iraq and Syria in 2014.',
    aliases: [name('Islamic State', 'en'), acronym('ISIS'), acronym('ISIL'), name('Daesh', 'en')],
    from: ['is'],
  },
  'islamic-state-khorasan': {
    name: 'Islamic State Khorasan',
    kind: 'armed-group',
    gist: 'Branch of the Islamic State in Afghanistan and Pakistan, announced in January 2015.',
    aliases: [
      name('Islamic State Khorasan', 'en'),
      name('Islamic State Khorasan Province', 'en'),
      acronym('ISKP'),
      acronym('IS-K'),
      acronym('ISIS-K'),
    ],
    relations: [{ type: 'part-of', label: 'islamic-state', note: '' }],
    from: ['iskp'],
  },
  'khorasan-group': {
    name: 'Khorasan group',
    kind: 'armed-group',
    gist: 'Name that US officials gave to men of al-Qaeda in Syria in 2014; not used by themselves.',
    aliases: [name('Khorasan group', 'en')],
    relations: [
      { type: 'part-of', label: 'al-qaeda', note: 'As US officials describe it.' },
      { type: 'often-confused-with', label: 'islamic-state-khorasan', note: '' },
    ],
    from: ['khorasan-group'],
  },
  'group-24': {
    name: 'Group 24',
    kind: 'party',
    gist: 'Tajik opposition movement, banned as extremist in 2014.',
    aliases: [name('Group 24', 'en'), name('Группа 24', 'ru')],
    from: ['group-24'],
  },
  jundullah: {
    name: 'Jundullah (northern Afghanistan)',
    kind: 'armed-group',
    gist: 'Small armed group of mostly ethnic Uzbek Afghans in the north; other groups elsewhere bear the same name.',
    aliases: [name('Jundullah', 'en')],
    from: [],
  },
};
