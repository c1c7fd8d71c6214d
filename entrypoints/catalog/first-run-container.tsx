import { useEffect, useState } from 'preact/hooks';
import { FirstRunPage } from '../../components/catalog/first-run/first-run-page.tsx';
import type { CatalogKey } from '../../components/catalog/texts.ts';
import type { Texts } from '../../components/shared/i18n.tsx';
import { changeSettings, loadSettings, onSettingsChange } from '../../lib/background/settings-store.ts';
import type { Example } from '../../lib/example/read-example.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { today } from './today.ts';

/** The first-run page. It needs no database: right after installation that is still being filled. */
export function FirstRunContainer({ texts }: { texts: Texts<CatalogKey> }) {
  const [settings, setSettings] = useState(defaultSettings);
  const [example, setExample] = useState<Example>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettingsChange(setSettings);
  }, []);
  useEffect(() => {
    void loadExample(texts.locale).then(setExample);
  }, [texts]);
  return (
    <FirstRunPage
      texts={texts}
      gate={settings.gate}
      example={example}
      onGate={(gate) => changeSettings((now) => ({ ...now, gate }))}
    />
  );
}

/** What reads is brought in for this page only. */
async function loadExample(locale: string): Promise<Example> {
  const [{ readExample }, { cueFiles }] = await Promise.all([
    import('../../lib/example/read-example.ts'),
    import('../../assets/cues/index.ts'),
  ]);
  return readExample(locale, cueFiles, today());
}
