import { Button } from '../../shared/button.tsx';
import { useCatalogTexts } from '../texts.ts';

interface WelcomeProps {
  canInstallStarter: boolean;
  onInstallStarter(): void;
  onImport(): void;
  onAdd(): void;
}

/** An empty catalog: three ways to begin. */
export function Welcome({ canInstallStarter, onInstallStarter, onImport, onAdd }: WelcomeProps) {
  const { t } = useCatalogTexts();
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('welcome.title')}</h2>
      <p>{t('welcome.words')}</p>
      <div class="welcome-ways">
        {canInstallStarter && (
          <Button look="primary" onClick={onInstallStarter}>
            {t('starter.install')}
          </Button>
        )}
        <Button onClick={onImport}>{t('import.open')}</Button>
        <Button onClick={onAdd}>{t('add.labels')}</Button>
      </div>
    </section>
  );
}
