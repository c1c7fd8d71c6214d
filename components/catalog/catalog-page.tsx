import type { Claim } from '../../lib/catalog/schema/claim.ts';
import type { Shortcut } from '../../lib/shortcut.ts';
import { Button } from '../shared/button.tsx';
import { direction } from '../shared/direction.ts';
import { type Texts, TextsProvider } from '../shared/i18n.tsx';
import type { CatalogActions, CatalogData } from './catalog-view.ts';
import { OpenCatalog } from './open-catalog.tsx';
import type { Route } from './route.ts';
import type { CatalogKey } from './texts.ts';

/** Why the catalog cannot be shown; each has its advice in `problem.<code>`. */
type ProblemCode = 'unavailable' | 'newer-version' | 'full' | 'failed';

/** `sentence` says what happened; nothing was changed. */
export interface CatalogProblem {
  state: 'problem';
  code: ProblemCode;
  sentence: string;
}

export type CatalogState = { state: 'loading' } | CatalogProblem | { state: 'ready'; data: CatalogData };

export interface CatalogPageProps {
  catalog: CatalogState;
  texts: Texts<CatalogKey>;
  route: Route;
  /** Where the reader wants to go while a form holds unsaved changes. */
  leaving: Route | null;
  actions: CatalogActions;
  /** What a new claim begins with, when a sentence was saved from a page. */
  newClaim?: Partial<Claim>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether the pack that comes with the extension is not installed. */
  canInstallStarter: boolean;
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page on which keys are set. */
  onChangeKeys(): void;
  onGo(route: Route, how?: 'push' | 'replace'): void;
  onDirty(dirty: boolean): void;
  onLeave(): void;
  onStay(): void;
  onReload(): void;
}

/** The page on which a reader curates the catalog. */
export function CatalogPage(props: CatalogPageProps) {
  const { catalog, texts, onReload } = props;
  if (catalog.state !== 'ready') return <CatalogWaiting catalog={catalog} texts={texts} onReload={onReload} />;
  return (
    <TextsProvider texts={texts}>
      <div class="says-who catalog" lang={texts.locale} dir={direction(texts.locale)}>
        <OpenCatalog {...props} data={catalog.data} />
      </div>
    </TextsProvider>
  );
}

interface CatalogWaitingProps extends Pick<CatalogPageProps, 'texts' | 'onReload'> {
  catalog: Exclude<CatalogState, { state: 'ready' }>;
}

/** The page before the catalog is open, or when it cannot be opened. */
export function CatalogWaiting({ catalog, texts, onReload }: CatalogWaitingProps) {
  const { t, said, locale } = texts;
  return (
    <main class="says-who catalog" lang={locale} dir={direction(locale)}>
      {catalog.state === 'loading' ? (
        <div class="waiting">
          <h1>{t('page.title')}</h1>
          <p role="status">{t('page.opening')}</p>
        </div>
      ) : (
        <div class="waiting">
          <h1>{t('problem.title')}</h1>
          <p role="alert">{said(catalog.sentence)}</p>
          <p>{t(`problem.${catalog.code}`)}</p>
          <Button look="primary" onClick={onReload}>
            {t('problem.again')}
          </Button>
        </div>
      )}
    </main>
  );
}
