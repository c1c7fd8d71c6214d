import type { Claim } from '../../lib/catalog/schema/claim.ts';
import { Button } from '../shared/button.tsx';
import { type Texts, TextsProvider } from '../shared/i18n.tsx';
import type { CatalogActions, CatalogData } from './catalog-view.ts';
import { OpenCatalog } from './open-catalog.tsx';
import type { Route } from './route.ts';
import { type CatalogKey, useCatalogTexts } from './texts.ts';

/** Why the catalog cannot be shown; each has its advice in `problem.<code>`. */
export type ProblemCode = 'unavailable' | 'newer-version' | 'full' | 'failed';

export type CatalogState =
  | { state: 'loading' }
  /** `sentence` says what happened; nothing was changed. */
  | { state: 'problem'; code: ProblemCode; sentence: string }
  | { state: 'ready'; data: CatalogData };

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
  onGo(route: Route, how?: 'push' | 'replace'): void;
  onDirty(dirty: boolean): void;
  onLeave(): void;
  onStay(): void;
  onReload(): void;
}

/** The page on which a reader curates the catalog. */
export function CatalogPage(props: CatalogPageProps) {
  const { catalog, texts, onReload } = props;
  return (
    <TextsProvider texts={texts}>
      <div class="says-who catalog" lang={texts.locale}>
        {catalog.state === 'ready' ? (
          <OpenCatalog {...props} data={catalog.data} />
        ) : catalog.state === 'loading' ? (
          <main class="waiting">
            <p role="status">{texts.t('page.opening')}</p>
          </main>
        ) : (
          <Problem code={catalog.code} sentence={catalog.sentence} onReload={onReload} />
        )}
      </div>
    </TextsProvider>
  );
}

function Problem({ code, sentence, onReload }: { code: ProblemCode; sentence: string; onReload(): void }) {
  const { t } = useCatalogTexts();
  return (
    <main class="waiting">
      <h1>{t('problem.title')}</h1>
      <p role="alert">{sentence}</p>
      <p>{t(`problem.${code}`)}</p>
      <Button look="primary" onClick={onReload}>
        {t('problem.again')}
      </Button>
    </main>
  );
}
