import { popupView } from '../../lib/popup-view.ts';
import { sampleChange } from '../shared/sample-change.ts';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
import type { PopupProps } from './popup.tsx';
import { crowdedReport, sampleReport, unreadReport } from './popup-fixtures.ts';

/** One state of the popup under its name; gallery, pictures and accessibility tests all run over this list. */
export interface NamedPopupState extends Pick<PopupProps, 'popup' | 'site' | 'claimsOnly' | 'canMark' | 'shortcuts'> {
  name: string;
}

const site = { host: 'news.example', on: true };
const state = (name: string, popup: PopupProps['popup'], rest: Partial<NamedPopupState> = {}): NamedPopupState => ({
  name,
  popup,
  site,
  claimsOnly: false,
  canMark: true,
  shortcuts: sampleShortcuts,
  ...rest,
});
const view = popupView(sampleReport);

export const popupStates: NamedPopupState[] = [
  state('usual', { state: 'report', view }),
  state('changed-since-last-look', {
    state: 'report',
    view: popupView({
      ...sampleReport,
      labels: sampleReport.labels.map((label, index) => (index === 1 ? { ...label, change: sampleChange } : label)),
    }),
  }),
  state('many-labels', { state: 'report', view: popupView(crowdedReport) }),
  state('one-label-no-claims', {
    state: 'report',
    view: popupView({
      ...sampleReport,
      labels: sampleReport.labels.slice(2, 3),
      mentions: sampleReport.mentions.filter((mention) => mention.label === 'al-qaeda'),
      readings: [],
    }),
  }),
  state('claims-only', { state: 'report', view }, { claimsOnly: true }),
  state('not-read', { state: 'report', view: popupView(unreadReport) }),
  state('not-read-unknown-language', { state: 'report', view: popupView({ ...unreadReport, lang: '' }) }),
  state('cannot-mark', { state: 'report', view }, { canMark: false }),
  state('nothing-found', {
    state: 'report',
    view: popupView({ ...sampleReport, labels: [], mentions: [], readings: [] }),
  }),
  state('no-page', { state: 'no-page' }, { site: null }),
  state('still-reading', { state: 'reading' }),
  state(
    'site-off',
    { state: 'off' },
    { site: { host: 'a-very-long-subdomain.of-a-regional-newspaper.example', on: false } },
  ),
  state('not-news', { state: 'not-news' }),
  state('not-news-by-its-own-word', { state: 'not-news', declares: 'video.other' }),
  state('failed', {
    state: 'failed',
    reason: 'This browser does not let Says Who open its catalog; nothing was changed.',
  }),
  state('failed-without-reason', { state: 'failed' }, { site: { host: '', on: true } }),
];
