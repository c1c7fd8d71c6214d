import './gallery.css';
import { useMemo } from 'preact/hooks';
import { Shadowed } from '../shared/shadowed.tsx';
import { sheets } from './sheets.tsx';

/** A page of all states, for eyes and for the camera of `npm run gallery`. */
export function Gallery({ locale }: { locale: string }) {
  const all = useMemo(() => sheets(locale), [locale]);
  return (
    <main class="gallery">
      {all.map((sheet) => (
        <section key={sheet.component}>
          <h1>{sheet.component}</h1>
          <div class="sheet">
            {sheet.states.map((state) => (
              <figure key={state.name}>
                <figcaption>{state.name}</figcaption>
                <div class="shot" id={`${sheet.component}-${state.name}`} style={{ width: sheet.width }}>
                  <Shadowed css={sheet.css}>{state.element}</Shadowed>
                </div>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}
