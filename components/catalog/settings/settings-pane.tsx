import type { ComponentChildren, createRef } from 'preact';
import { useId, useRef } from 'preact/hooks';
import {
  type Correction,
  labelMuted,
  type Settings,
  siteChosen,
  siteForgotten,
  siteSwitched,
} from '../../../lib/settings.ts';
import type { Shortcut } from '../../../lib/shortcut.ts';
import { KeyList } from '../../shared/key-list.tsx';
import { Switch } from '../../shared/switch.tsx';
import type { CatalogActions, Outcome } from '../catalog-view.ts';
import { Chips } from '../fields/chips.tsx';
import { useLookUp } from '../look-up.ts';
import { routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';
import { CorrectionList } from './correction-list.tsx';
import { GateChoice } from './gate-choice.tsx';
import { SiteList } from './site-list.tsx';

interface SettingsPaneProps {
  settings: Settings;
  actions: Pick<CatalogActions, 'changeSettings' | 'removeCorrection'>;
  tell(outcome: Outcome, words: string): void;
  shortcuts: readonly Shortcut[];
  onChangeKeys(): void;
}

/** Where pages are read, what is marked in them, and what the reader has corrected. Open pages follow at once. */
export function SettingsPane({ settings, actions, tell, shortcuts, onChangeKeys }: SettingsPaneProps) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const muted = useRef<HTMLHeadingElement>(null);
  const corrections = useRef<HTMLHeadingElement>(null);
  const change = async (words: string, how: (settings: Settings) => Settings) =>
    tell(await actions.changeSettings(how), words);
  const remove = async (correction: Correction) => {
    tell(await actions.removeCorrection(correction.id), t('toast.correction-removed', { surface: correction.surface }));
    // The button that had the focus is gone.
    corrections.current?.focus();
  };
  const forget = (site: string) =>
    change(t('toast.site-forgotten', { site: site || t('settings.files') }), (now) => siteForgotten(now, site));
  return (
    <section class="wide-pane" aria-labelledby="list-title">
      <div class="settings">
        <header class="list-head">
          <h1 id="list-title">{t('section.settings')}</h1>
          <a class="button button-plain button-small" href={routeHash({ section: 'welcome', id: '', mode: 'view' })}>
            {t('settings.how')}
          </a>
        </header>
        <Part title={t('settings.where')}>
          <GateChoice
            gate={settings.gate}
            onGate={(gate) => change(t('toast.setting-saved'), (now) => ({ ...now, gate }))}
          />
          <SiteList
            label={t('settings.sites-on')}
            hint={t('settings.sites-on-hint')}
            sites={settings.sitesOn}
            onAdd={(site) => change(t('toast.site-on', { site }), (now) => siteChosen(now, site))}
            onRemove={forget}
          />
          <SiteList
            label={t('settings.sites-off')}
            hint={t('settings.sites-off-hint')}
            sites={settings.sitesOff}
            onAdd={(site) => change(t('toast.site-off', { site }), (now) => siteSwitched(now, site, false))}
            onRemove={forget}
          />
        </Part>
        <Part title={t('settings.what')}>
          <div class="setting">
            <Switch
              label={t('settings.claims-only')}
              on={settings.claimsOnly}
              onChange={(claimsOnly) => change(t('toast.setting-saved'), (now) => ({ ...now, claimsOnly }))}
            />
            <p class="field-hint">{t('settings.claims-only-hint')}</p>
          </div>
          <div class="setting">
            <Switch
              label={t('settings.categories')}
              on={settings.categories}
              onChange={(categories) => change(t('toast.setting-saved'), (now) => ({ ...now, categories }))}
            />
            <p class="field-hint">{t('settings.categories-hint')}</p>
          </div>
          <div class="setting">
            <h3 class="field-label" ref={muted} tabIndex={-1}>
              {t('settings.muted')}
            </h3>
            {settings.mutedLabels.length === 0 && <p class="soft">{t('settings.none-muted')}</p>}
            <Chips
              chips={settings.mutedLabels.map((id) => ({ id, name: nameOf('labels', id) }))}
              onRemove={(id) =>
                change(t('toast.unmuted', { name: nameOf('labels', id) }), (now) => labelMuted(now, id, false))
              }
              focusAfter={muted}
            />
          </div>
        </Part>
        <Part title={t('settings.keys')}>
          <p class="field-hint">{t('settings.keys-hint')}</p>
          <KeyList shortcuts={shortcuts} onChange={onChangeKeys} />
        </Part>
        <Part title={t('settings.corrections')} headingRef={corrections}>
          <p class="field-hint">{t('settings.corrections-hint')}</p>
          <CorrectionList corrections={settings.corrections} onRemove={remove} />
        </Part>
      </div>
    </section>
  );
}

interface PartProps {
  title: string;
  headingRef?: ReturnType<typeof createRef<HTMLHeadingElement>>;
  children: ComponentChildren;
}

function Part({ title, headingRef, children }: PartProps) {
  const id = useId();
  return (
    <section class="setting-part" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
