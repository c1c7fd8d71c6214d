import type { TableName } from '../../lib/catalog/schema/pack.ts';
import { Button } from '../shared/button.tsx';
import type { Counts } from './catalog-view.ts';
import { routeHash, type Section, sections } from './route.ts';
import { useCatalogTexts } from './texts.ts';

interface SectionNavProps {
  section: Section;
  counts: Counts & { packs: number };
  /** Claims that nobody has judged. */
  ungraded: number;
  onShowUngraded(): void;
  onImport(): void;
  onExport(): void;
}

/** The left edge: sections with their counts, and the ways in and out. */
export function SectionNav({ section, counts, ungraded, onShowUngraded, onImport, onExport }: SectionNavProps) {
  const { t, number } = useCatalogTexts();
  const countOf = (name: Exclude<(typeof sections)[number], 'history' | 'settings'>) =>
    number(counts[name satisfies TableName | 'packs']);
  return (
    <header class="side">
      <p class="side-title">{t('page.title')}</p>
      <nav aria-label={t('nav.title')}>
        <ul class="sections">
          {sections.map((name) => (
            <li key={name}>
              <a
                href={routeHash({ section: name, id: '', mode: 'view' })}
                aria-current={name === section ? 'page' : undefined}
              >
                {t(`section.${name}`)}
                {name !== 'history' && name !== 'settings' && <span class="section-count">{countOf(name)}</span>}
              </a>
              {name === 'claims' && ungraded > 0 && (
                <button type="button" class="ungraded" onClick={onShowUngraded}>
                  {t('nav.ungraded', { count: ungraded })}
                </button>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div class="side-actions">
        <Button small onClick={onImport}>
          {t('import.open')}
        </Button>
        <Button small onClick={onExport}>
          {t('export.open')}
        </Button>
      </div>
    </header>
  );
}
