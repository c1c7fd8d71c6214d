import { sampleChange } from '../shared/sample-change.ts';
import {
  changedByReader,
  fromReader,
  packRecord,
  sampleData,
  sampleSettings,
  starterPack,
  withEntries,
} from './catalog-fixtures.ts';
import type { CatalogPageProps } from './catalog-page.tsx';
import { type CatalogData, emptyCatalog } from './catalog-view.ts';
import { parseRoute } from './route.ts';

/** One state of the catalog page under its name; gallery, pictures and accessibility tests all run over this list. */
export interface NamedCatalogState extends Pick<CatalogPageProps, 'catalog' | 'route' | 'canInstallStarter'> {
  name: string;
}

const at = (name: string, hash: string, data: CatalogData = sampleData): NamedCatalogState => ({
  name,
  catalog: { state: 'ready', data },
  route: parseRoute(hash),
  canInstallStarter: false,
});

const imu = packRecord('labels', 'imu');
const claim = packRecord('claims', 's013');
const changed = withEntries(
  withEntries(
    sampleData,
    'labels',
    changedByReader(imu, {
      name: 'IMU (Islamic Movement of Uzbekistan)',
      gist: 'Founded in 1998; what was left of it swore allegiance elsewhere in 2015.',
    }),
    fromReader({
      ...packRecord('labels', 'birlik'),
      id: 'ansar-allah',
      name: 'أنصار الله',
      kind: 'armed-group',
      gist: 'Movement that has held Yemen’s capital since 2014; often called the Houthis.',
      aliases: [
        {
          text: 'أنصار الله',
          lang: 'ar',
          form: 'name',
          case: 'any',
          inflects: true,
          usedBy: '',
          for: ['صنعاء'],
          against: ['طاجيكستان'],
          places: ['Yemen'],
        },
        {
          text: 'Ansar Allah',
          lang: '',
          form: 'transliteration',
          case: 'any',
          inflects: false,
          usedBy: '',
          for: ['Houthi'],
          against: ['Tajikistan'],
          places: ['Yemen', 'Sanaa'],
        },
      ],
      relations: [{ type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Written alike in Latin letters.' }],
    }),
  ),
  'claims',
  fromReader({
    ...claim,
    id: 'river',
    statement: 'Nine men of the group crossed the river into the district before dawn.',
    grade: undefined,
    date: '2026-11-20',
  }),
);
const disagreeing = withEntries(sampleData, 'labels', {
  record: imu,
  layers: [starterPack.manifest.id, 'other-pack'],
  shadowed: [{ field: 'kind', layer: 'other-pack', value: 'category' }],
  disagreements: [
    {
      field: 'kind',
      values: [
        { layer: starterPack.manifest.id, value: 'armed-group' },
        { layer: 'other-pack', value: 'category' },
      ],
    },
  ],
});
const disputed = packRecord('claims', 's013');
const otherGrade = {
  ...disputed.grade,
  credibility: 5,
  reasoning: 'Nobody saw it.',
  by: 'Another editor',
  on: '2020-05',
};
const gradedDifferently = withEntries(sampleData, 'claims', {
  record: disputed,
  layers: [starterPack.manifest.id, 'other-pack'],
  shadowed: [{ field: 'grade', layer: 'other-pack', value: otherGrade }],
  disagreements: [
    {
      field: 'grade',
      values: [
        { layer: starterPack.manifest.id, value: disputed.grade },
        { layer: 'other-pack', value: otherGrade },
      ],
    },
  ],
});
const problem = (name: string, code: 'unavailable' | 'newer-version', sentence: string): NamedCatalogState => ({
  ...at(name, ''),
  catalog: { state: 'problem', code, sentence },
});

export const catalogStates: NamedCatalogState[] = [
  at('label', '#/labels/imu'),
  at('claim', '#/claims/s013'),
  at('source', '#/sources/s-isaf'),
  at('pattern', '#/patterns/circular-reporting'),
  at('nothing-open', '#/claims'),
  at('packs', '#/packs/central-asia-afghanistan'),
  at('history', '#/history'),
  at('settings', '#/settings', { ...sampleData, settings: sampleSettings }),
  at('settings-untouched', '#/settings'),
  at('changed-label', '#/labels/imu', changed),
  at('own-right-to-left-label', '#/labels/ansar-allah', changed),
  at('ungraded-claim', '#/claims/river', changed),
  at('packs-disagree', '#/labels/imu', disagreeing),
  at('claim-graded-differently', '#/claims/s013', gradedDifferently),
  at('muted-label', '#/labels/imu', { ...sampleData, settings: sampleSettings }),
  at('edit-label', '#/labels/imu/edit', changed),
  at('edit-claim', '#/claims/s013/edit'),
  at('edit-source', '#/sources/s-isaf/edit'),
  at('edit-pattern', '#/patterns/circular-reporting/edit'),
  at('new-label', '#/labels/new'),
  at('new-claim', '#/claims/new'),
  at('not-found', '#/labels/never-heard-of'),
  { ...at('empty', '#/labels', emptyCatalog), canInstallStarter: true },
  at('edit-general-word', '#/labels/militants/edit'),
  at('changed-since-last-look', '#/labels/imu', {
    ...sampleData,
    looks: new Map([['imu', { label: 'imu', at: sampleChange.since, ...sampleChange.before }]]),
  }),
  at('empty-history', '#/history', emptyCatalog),
  { ...at('loading', ''), catalog: { state: 'loading' } },
  problem('unavailable', 'unavailable', 'This browser does not let Says Who open its catalog; nothing was changed.'),
  problem(
    'newer-version',
    'newer-version',
    'This catalog was written by a newer version of Says Who; update the extension to open it. Nothing was changed.',
  ),
];
