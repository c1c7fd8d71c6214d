import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { Popup, type PopupState } from '../../components/popup/popup.tsx';
import { popupTexts } from '../../components/popup/texts.ts';
import { askBackground, askPage, askUntil } from '../../lib/background/ask.ts';
import { changeSettings, loadSettings } from '../../lib/background/settings-store.ts';
import { loadShortcuts, openShortcutSettings } from '../../lib/background/shortcuts.ts';
import { type MergedReport, mergeReports } from '../../lib/merge-reports.ts';
import { emptyReport, type PageReport } from '../../lib/page-report.ts';
import { popupView } from '../../lib/popup-view.ts';
import { reportAnnotations } from '../../lib/report-annotations.ts';
import { reportJson } from '../../lib/report-json.ts';
import { reportMarkdown } from '../../lib/report-markdown.ts';
import { saveFile } from '../../lib/save-file.ts';
import { type Settings, siteChosen, siteSwitched } from '../../lib/settings.ts';

const texts = popupTexts(browser.i18n.getUILanguage());
const root = document.body;

/** The tab it speaks of: the active one, or `?tab=` when the popup stands in a tab of its own. */
async function subject() {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return browser.tabs.get(Number(asked));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function show(): Promise<void> {
  const tab = await subject();
  const url = tab?.url ?? '';
  const host = /^(?:https?|file):/.test(url) ? new URL(url).hostname : null;
  let merged: MergedReport | undefined;
  let canMark = true;
  let { claimsOnly } = await loadSettings();
  const shortcuts = await loadShortcuts();

  const draw = (popup: PopupState) =>
    render(
      <Popup
        popup={popup}
        site={host === null ? null : { host, on: popup.state !== 'off' }}
        claimsOnly={claimsOnly}
        canMark={canMark}
        shortcuts={shortcuts}
        onChangeKeys={() => void openShortcutSettings()}
        texts={texts}
        onSite={(on) => change((settings) => siteSwitched(settings, host ?? '', on))}
        onReadAnyway={() => change((settings) => siteChosen(settings, host ?? ''))}
        onClaimsOnly={(only) => change((settings) => ({ ...settings, claimsOnly: only }))}
        onJump={async (span) => {
          const place = merged?.place(span);
          if (tab?.id === undefined || place === undefined) return;
          await askPage(tab.id, { type: 'jump-to', start: place.start, end: place.end }, place.frame);
        }}
        onOpenCatalog={(path) => void askBackground({ type: 'open-catalog', path })}
        onSave={async (format) => merged && save(merged.report, format)}
        onCopy={() => navigator.clipboard.writeText(merged ? reportMarkdown(merged.report, texts.t) : '')}
      />,
      root,
    );

  async function change(how: (settings: Settings) => Settings): Promise<void> {
    await changeSettings(how);
    ({ claimsOnly } = await loadSettings());
    await update();
  }

  async function update(): Promise<void> {
    if (tab?.id === undefined || host === null) return draw({ state: 'no-page' });
    const id = tab.id;
    const status = await askUntil(
      () => askPage(id, { type: 'page-status' }, 0),
      (reply) => reply.ok && reply.value.state !== 'reading',
      () => draw({ state: 'reading' }),
    );
    if (status === undefined || !status.ok)
      return draw(tab.status === 'loading' ? { state: 'reading' } : { state: 'no-page' });
    canMark = status.value.canMark;
    const { state, because } = status.value;
    if (state === 'off') return draw({ state: 'off' });
    if (state === 'not-news') return draw({ state: 'not-news', declares: because });
    if (state === 'failed') return draw({ state: 'failed', reason: because });
    const reply = await askBackground({ type: 'tab-report', tab: id });
    if (!reply.ok) return draw({ state: 'failed', reason: reply.sentence });
    const { frames } = reply.value;
    // Where only frames hold something, the page around them still gives the report its title and address.
    const outer = frames[0]?.frame === 0 ? [] : [{ frame: 0, report: emptyReport(tab.title ?? '', url) }];
    merged = mergeReports([...outer, ...frames]);
    draw({ state: 'report', view: popupView(merged.report) });
  }

  draw({ state: 'reading' });
  await update();
}

/** The report as a file, named after its site and the day. */
function save(report: PageReport, format: 'json' | 'annotations'): void {
  const now = new Date().toISOString();
  const site = URL.canParse(report.url ?? '') ? new URL(report.url ?? '').hostname : '';
  const name = ['says-who', site, now.slice(0, 10)].filter(Boolean).join('-');
  if (format === 'annotations') {
    const tools = { words: texts.t, locale: texts.locale, newId: () => `urn:uuid:${crypto.randomUUID()}`, now };
    saveFile(`${name}.jsonld`, inLines(reportAnnotations(report, tools)), 'application/ld+json');
  } else saveFile(`${name}.json`, inLines({ url: report.url ?? '', ...reportJson(report) }));
}

const inLines = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

void show();
