import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Example } from '../../../lib/example/read-example.ts';
import type { Settings } from '../../../lib/settings.ts';
import { direction } from '../../shared/direction.ts';
import { GradeDot, gradeOrder } from '../../shared/grade-dot.tsx';
import { type Texts, TextsProvider } from '../../shared/i18n.tsx';
import { routeHash } from '../route.ts';
import { GateChoice } from '../settings/gate-choice.tsx';
import { type CatalogKey, useCatalogTexts } from '../texts.ts';
import { LiveExample } from './live-example.tsx';
import { Mark } from './mark.tsx';

const looks = ['well', 'mixed', 'thin', 'not-assessed', 'uncertain'] as const;
const permissions = ['pages', 'change', 'storage'] as const;
const waysOut = ['site', 'name', 'match', 'all'] as const;

export interface FirstRunPageProps {
  texts: Texts<CatalogKey>;
  gate: Settings['gate'];
  /** Not there while it is being read. */
  example: Example | undefined;
  /** Resolves when the choice has been stored. */
  onGate: (gate: Settings['gate']) => Promise<void>;
}

/** What opens after installation: in two minutes, what a mark and a grade mean, and how to turn it all off. */
export function FirstRunPage({ texts, ...props }: FirstRunPageProps) {
  return (
    <TextsProvider texts={texts}>
      <div class="says-who catalog" lang={texts.locale} dir={direction(texts.locale)}>
        <FirstRun {...props} />
      </div>
    </TextsProvider>
  );
}

function FirstRun({ gate, example, onGate }: Omit<FirstRunPageProps, 'texts'>) {
  const { t } = useCatalogTexts();
  const [saved, setSaved] = useState(false);
  const choose = async (chosen: Settings['gate']) => {
    setSaved(false);
    await onGate(chosen);
    setSaved(true);
  };
  return (
    <main class="first-run">
      <header class="first-head">
        <h1>{t('first.title')}</h1>
        <p class="first-lead">{t('first.lead')}</p>
        <p class="first-links">
          <a class="button button-primary" href={routeHash({ section: 'labels', id: '', mode: 'view' })}>
            {t('first.open-catalog')}
          </a>
          <a class="button button-plain" href={routeHash({ section: 'settings', id: '', mode: 'view' })}>
            {t('section.settings')}
          </a>
        </p>
      </header>
      <Part title={t('first.example')} words={t('first.example-words')}>
        {example && <LiveExample example={example} />}
      </Part>
      <Part title={t('first.marks')} words={t('first.marks-words')}>
        <dl class="first-list">
          {looks.map((look) => (
            <div key={look}>
              <dt class="quoted">
                <Mark look={look}>{t('first.sample')}</Mark>
              </dt>
              <dd>{t(`first-mark.${look}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{t('first.faint')}</p>
      </Part>
      <Part title={t('first.grades')} words={t('first.grades-words')}>
        <ul class="first-grades">
          {gradeOrder.map((grade) => (
            <li key={grade}>
              <GradeDot grade={grade} size={14} words />
            </li>
          ))}
        </ul>
        <p class="soft">{t('first.grades-hint')}</p>
      </Part>
      <Part title={t('first.permissions')}>
        <dl class="first-list">
          {permissions.map((permission) => (
            <div key={permission}>
              <dt>{t(`first-permission.${permission}`)}</dt>
              <dd>{t(`first-because.${permission}`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('settings.where')}</h3>
        <GateChoice gate={gate} onGate={choose} />
        <p class="soft" role="status">
          {saved && t('toast.setting-saved')}
        </p>
      </Part>
      <Part title={t('first.off')}>
        <ul class="first-ways">
          {waysOut.map((way) => (
            <li key={way}>{t(`first-off.${way}`)}</li>
          ))}
        </ul>
      </Part>
    </main>
  );
}

function Part({ title, words, children }: { title: string; words?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="first-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {words && <p>{words}</p>}
      {children}
    </section>
  );
}
