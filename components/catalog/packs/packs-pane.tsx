import { Button } from '../../shared/button.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import type { PackView } from '../catalog-view.ts';
import { routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';

interface PacksPaneProps {
  packs: readonly PackView[];
  openId: string;
  /** Whether the pack that comes with the extension could be installed. */
  canInstallStarter: boolean;
  onInstallStarter(): void;
  onImport(): void;
}

/** The list of installed packs. */
export function PacksPane({ packs, openId, canInstallStarter, onInstallStarter, onImport }: PacksPaneProps) {
  const { t } = useCatalogTexts();
  return (
    <section class="list-pane" aria-labelledby="list-title">
      <header class="list-head">
        <h1 id="list-title">{t('section.packs')}</h1>
        <Button small onClick={onImport}>
          {t('pack.add')}
        </Button>
      </header>
      <p class="list-hint">{t('pack.hint')}</p>
      {packs.length === 0 && <p class="list-empty">{t('empty.packs')}</p>}
      <ul class="pack-list">
        {packs.map(({ manifest, counts }) => (
          <li key={manifest.id}>
            <a
              class="row"
              href={routeHash({ section: 'packs', id: manifest.id, mode: 'view' })}
              aria-current={manifest.id === openId ? 'true' : undefined}
            >
              <Foreign class="row-name">{manifest.title}</Foreign>
              <span class="row-detail">
                <Foreign>{manifest.publisher}</Foreign> · {manifest.licence} ·{' '}
                {t('pack.revision', { revision: manifest.revision })}
              </span>
              <span class="row-detail">{t('pack.counts', { labels: counts.labels, claims: counts.claims })}</span>
            </a>
          </li>
        ))}
      </ul>
      {canInstallStarter && (
        <div class="list-foot">
          <Button onClick={onInstallStarter}>{t('starter.install')}</Button>
        </div>
      )}
    </section>
  );
}
