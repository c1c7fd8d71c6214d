import type { Span } from '../../lib/page/page-text.ts';
import type { PopupView } from '../../lib/popup-view.ts';
import { direction } from '../shared/direction.ts';
import { type Texts, TextsProvider } from '../shared/i18n.tsx';
import { Switch } from '../shared/switch.tsx';
import { PageRows } from './page-rows.tsx';
import { PageSummary } from './page-summary.tsx';
import { PopupActions } from './popup-actions.tsx';
import { type PopupKey, usePopupTexts } from './texts.ts';

/** What there is to show; `because` and `reason` are words for readers. */
export type PopupState =
  | { state: 'no-page' }
  | { state: 'reading' }
  | { state: 'off' }
  | { state: 'not-news'; because?: string }
  | { state: 'failed'; reason?: string }
  | { state: 'report'; view: PopupView };

export interface PopupEvents {
  onSite: (on: boolean) => void;
  /** Show this place of the page, in UTF-16 units of the page text. */
  onJump: (span: Span) => void;
  /** A path of the catalog page: "/labels/imu"; "/" is its start. */
  onOpenCatalog: (path: string) => void;
  /** Copies the report as Markdown; a rejection is shown as "could not copy". */
  onCopy: () => Promise<void>;
}

export interface PopupProps extends PopupEvents {
  popup: PopupState;
  /** The site of the tab and whether it is read; null where there is none (pages of the browser). */
  site: { host: string; on: boolean } | null;
  /** False where the browser cannot paint marks. */
  canMark: boolean;
  texts: Texts<PopupKey>;
}

/** The toolbar button's window: the page in numbers with denominators, every row leading to its place in the page. */
export function Popup({ popup, site, canMark, texts, ...on }: PopupProps) {
  return (
    <TextsProvider texts={texts}>
      <div class="says-who popup" lang={texts.locale} dir={direction(texts.locale)}>
        <Head site={site} onSite={on.onSite} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div class="popup-body" tabIndex={0}>
          <div aria-live="polite" aria-busy={popup.state === 'reading'}>
            <Lead popup={popup} canMark={canMark} />
          </div>
          {popup.state === 'report' && popup.view.labels.length > 0 && <PageRows view={popup.view} on={on} />}
        </div>
        <PopupActions canCopy={popup.state === 'report' && popup.view.labels.length > 0} on={on} />
      </div>
    </TextsProvider>
  );
}

function Head({ site, onSite }: { site: PopupProps['site']; onSite: (on: boolean) => void }) {
  const { t } = usePopupTexts();
  return (
    <header class="popup-head">
      <h1 class="popup-title">{t('popup.title')}</h1>
      {site && (
        <Switch
          label={site.host ? t('site.on', { host: site.host }) : t('site.unknown')}
          on={site.on}
          onChange={onSite}
        />
      )}
    </header>
  );
}

/** What is announced when it changes: the summary, or why there is none. */
function Lead({ popup, canMark }: { popup: PopupState; canMark: boolean }) {
  const { t } = usePopupTexts();
  switch (popup.state) {
    case 'report':
      if (popup.view.labels.length > 0) return <PageSummary view={popup.view} canMark={canMark} />;
      return (
        <div class="notice">
          <p>{t('page.nothing')}</p>
          <p class="notice-aside">{t('not-covered')}</p>
        </div>
      );
    case 'not-news':
      return (
        <div class="notice">
          <p>{t('page.not-news')}</p>
          {popup.because && <p class="notice-aside">{t('page.because', { reason: popup.because })}</p>}
        </div>
      );
    case 'failed':
      return (
        <div class="notice">
          <p>{t('page.failed')}</p>
          {popup.reason && <p class="notice-aside">{popup.reason}</p>}
        </div>
      );
    default:
      return (
        <div class="notice">
          <p>{t(`page.${popup.state}`)}</p>
        </div>
      );
  }
}
