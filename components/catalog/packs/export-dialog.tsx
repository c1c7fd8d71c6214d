import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import type { OwnPackWords } from '../catalog-view.ts';
import { TextField } from '../fields/text-field.tsx';
import { setField } from '../forms/set-field.ts';
import { useCatalogTexts } from '../texts.ts';

interface ExportDialogProps {
  /** Records that the reader wrote or changed. */
  own: number;
  onOwn(words: OwnPackWords): void;
  onEverything(): void;
  onClose(): void;
}

/** The two ways out: what the reader wrote, to share; everything, to keep. */
export function ExportDialog({ own, onOwn, onEverything, onClose }: ExportDialogProps) {
  const { t } = useCatalogTexts();
  const [words, setWords] = useState<OwnPackWords>({
    title: t('export.own-title'),
    publisher: '',
    licence: 'CC BY 4.0',
  });
  const set = setField(words, setWords);
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div class="ways">
        <section>
          <h3>{t('export.all')}</h3>
          <p class="soft">{t('export.all-hint')}</p>
          <Button onClick={onEverything}>{t('export.all-save')}</Button>
        </section>
        <section>
          <h3>{t('export.own')}</h3>
          <p class="soft">{t('export.own-hint', { count: own })}</p>
          {own > 0 && (
            <>
              <TextField path="title" label={t('citation.title')} value={words.title} onValue={set('title')} />
              <div class="form-row">
                <TextField
                  path="publisher"
                  label={t('pack.publisher')}
                  value={words.publisher}
                  onValue={set('publisher')}
                />
                <TextField path="licence" label={t('pack.licence')} value={words.licence} onValue={set('licence')} />
              </div>
              <Button disabled={!words.title.trim()} onClick={() => onOwn(words)}>
                {t('export.own-save')}
              </Button>
            </>
          )}
        </section>
      </div>
    </Dialog>
  );
}
