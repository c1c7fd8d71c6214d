import type { CardView } from '../../lib/card-view.ts';
import { Foreign } from '../shared/foreign.tsx';
import { useCardTexts } from './texts.ts';

interface SenseChooserProps {
  view: CardView;
  onChoose: (label: string) => void;
}

/** For a shared alias: the reader says which sense is meant, before anything is said about one of them. */
export function SenseChooser({ view, onChoose }: SenseChooserProps) {
  const { t, rich } = useCardTexts();
  return (
    <section class="chooser" aria-labelledby="card-chooser">
      <h3 class="chooser-title" id="card-chooser">
        {t('choose.title')}
      </h3>
      <Senses view={view} onChoose={onChoose} />
      <p class="aside">{rich('choose.below', { label: <Foreign>{view.label.name}</Foreign> })}</p>
    </section>
  );
}

/** The senses as buttons; the sense in use is left out where it is not in doubt. */
export function Senses({ view, onChoose }: SenseChooserProps) {
  const { t } = useCardTexts();
  const { status, alternatives } = view.mention;
  const offered = status === 'uncertain' ? alternatives : alternatives.filter(({ id }) => id !== view.label.id);
  return (
    <ul class="senses">
      {offered.map((sense) => (
        <li key={sense.id}>
          <button class="sense" type="button" onClick={() => onChoose(sense.id)}>
            <span class="sense-name">
              <Foreign>{sense.name}</Foreign>
            </span>
            {sense.gist && (
              <span class="sense-gist">
                <Foreign>{sense.gist}</Foreign>
              </span>
            )}
            {!sense.isGroup && <span class="sense-gist">{t('choose.not-a-group')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
