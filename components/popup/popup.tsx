import type { Span } from '../../lib/page/page-text.ts';
import type { PopupView } from '../../lib/popup-view.ts';
import type { Shortcut } from '../../lib/shortcut.ts';
import { Button } from '../shared/button.tsx';
import { direction } from '../shared/direction.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { type Texts, TextsProvider } from '../shared/i18n.tsx';
import { Icon } from '../shared/icon.tsx';
import { KeyList } from '../shared/key-list.tsx';
import { Switch } from '../shared/switch.tsx';
import { PageRows } from './page-rows.tsx';
import { PageSummary } from './page-summary.tsx';
import { PopupActions } from './popup-actions.tsx';
import { type PopupKey, usePopupTexts } from './texts.ts';

/** What there is to show; `declares` is the type that a page states of itself ("Product"), `reason` a sentence for readers. */
export type PopupState =
  | { state: 'no-page' }
  | { state: 'reading' }
  | { state: 'off' }
  | { state: 'not-news'; declares?: string }
  | { state: 'failed'; reason?: string }
  | { state: 'report'; view: PopupView };

export interface PopupEvents {
  onSite: (on: boolean) => void;
  /** Reads every page of this site, whatever it looks like. */
  onReadAnyway: () => void;
  onClaimsOnly: (claimsOnly: boolean) => void;
  /** Opens the browser's page on which keys are set. */
  onChangeKeys: () => void;
  /** Show this place of the page, in UTF-16 units of the page text. */
  onJump: (span: Span) => void;
  /** A path of the catalog page: "/labels/imu"; "/" is its start. */
  onOpenCatalog: (path: string) => void;
  /** Copies the report as Markdown; a rejection is shown as "could not copy". */
  onCopy: () => Promise<void>;
  /** Saves the report as a file; a rejection is shown as "could not save". */
  onSave: (format: 'json' | 'annotations') => Promise<void>;
}

export interface PopupProps extends PopupEvents {
  popup: PopupState;
  /** The site of the tab and whether it is read; null where there is none (pages of the browser). */
  site: { host: string; on: boolean } | null;
  /** Whether only names are marked about which the sentence claims something, on all sites. */
  claimsOnly: boolean;
  /** False where the browser cannot paint marks. */
  canMark: boolean;
  shortcuts: readonly Shortcut[];
  texts: Texts<PopupKey>;
}

/** The toolbar button's window: the page in numbers with denominators, every row leading to its place in the page. */
export function Popup({ popup, site, claimsOnly, canMark, shortcuts, texts, ...on }: PopupProps) {
  const hasReport = popup.state === 'report' && popup.view.labels.length > 0;
  return (
    <TextsProvider texts={texts}>
      <div class="says-who popup" lang={texts.locale} dir={direction(texts.locale)}>
        <Head site={site} claimsOnly={claimsOnly} on={on} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <div class="popup-body" tabIndex={0}>
          <div aria-live="polite" aria-busy={popup.state === 'reading'}>
            <Lead popup={popup} canMark={canMark} on={on} />
          </div>
          {popup.state === 'report' && hasReport && <PageRows view={popup.view} claimsOnly={claimsOnly} on={on} />}
          {site && <KeysRow shortcuts={shortcuts} onChange={on.onChangeKeys} />}
        </div>
        <PopupActions hasReport={hasReport} on={on} />
      </div>
    </TextsProvider>
  );
}

function KeysRow(props: Parameters<typeof KeyList>[0]) {
  const { t } = usePopupTexts();
  return (
    <section class="block">
      <Disclosure class="more" summary={<span>{t('keys')}</span>}>
        <KeyList {...props} />
      </Disclosure>
    </section>
  );
}

function Head({ site, claimsOnly, on }: Pick<PopupProps, 'site' | 'claimsOnly'> & { on: PopupEvents }) {
  const { t } = usePopupTexts();
  return (
    <header class="popup-head">
      <h1 class="popup-title">{t('popup.title')}</h1>
      <Button look="quiet" small label={t('settings')} onClick={() => on.onOpenCatalog('/settings')}>
        <Icon name="settings" />
      </Button>
      {site && (
        <div class="popup-switches">
          <Switch
            label={site.host ? t('site.on', { host: site.host }) : t('site.unknown')}
            on={site.on}
            onChange={on.onSite}
          />
          {site.on && <Switch label={t('claims-only')} on={claimsOnly} onChange={on.onClaimsOnly} />}
        </div>
      )}
    </header>
  );
}

/** What is announced when it changes: the summary, or why there is none. */
function Lead({ popup, canMark, on }: { popup: PopupState; canMark: boolean; on: PopupEvents }) {
  const { t, rich, said } = usePopupTexts();
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
          <p class="notice-aside">
            {popup.declares
              ? rich('page.declares', { type: <Foreign>{popup.declares.slice(0, 60)}</Foreign> })
              : t('page.no-article')}
          </p>
          <p>
            <Button small onClick={on.onReadAnyway}>
              {t('read-anyway')}
            </Button>
          </p>
        </div>
      );
    case 'failed':
      return (
        <div class="notice">
          <p>{t('page.failed')}</p>
          {popup.reason && <p class="notice-aside">{said(popup.reason)}</p>}
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
