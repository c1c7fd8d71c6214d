import { tableNames } from '../../../lib/catalog/schema/pack.ts';
import { Button } from '../../shared/button.tsx';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { Icon } from '../../shared/icon.tsx';
import type { PackView as Pack } from '../catalog-view.ts';
import { routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';
import { Fact, Facts, Part } from './facts.tsx';
import { WebLink } from './web-link.tsx';

/** An installed pack: who publishes it, under what terms, how it was made, what it holds. */
export function PackView({ pack, onRemove }: { pack: Pack; onRemove(): void }) {
  const texts = useCatalogTexts();
  const { t, number, locale } = texts;
  const { manifest, counts, installedAt } = pack;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(installedAt);
  return (
    <article class="record" aria-labelledby="record-title">
      <header class="record-head">
        <a class="back" href={routeHash({ section: 'packs', id: '', mode: 'view' })}>
          <Icon name="back" /> {t('section.packs')}
        </a>
        <div class="record-actions">
          <Button small look="quiet" onClick={onRemove}>
            <Icon name="remove" size={14} /> {t('pack.remove')}
          </Button>
        </div>
        <p class="record-kind">{t('one.packs')}</p>
        <h2 id="record-title" tabIndex={-1}>
          <Foreign>{manifest.title}</Foreign>
        </h2>
        <p class="whose">
          <span class="id">{manifest.id}</span> · {t('pack.revision', { revision: manifest.revision })}
        </p>
      </header>
      {manifest.scope && (
        <p class="gist">
          <Foreign>{manifest.scope}</Foreign>
        </p>
      )}
      <Facts>
        <Fact name={t('pack.publisher')}>{manifest.publisher}</Fact>
        <Fact name={t('pack.licence')}>{manifest.licence}</Fact>
        <Fact name={t('pack.installed')}>{day}</Fact>
        <Fact name={t('pack.expires')}>{manifest.expires && edtfWords(manifest.expires, texts)}</Fact>
        <Fact name={t('pack.homepage')}>
          {manifest.homepage && <WebLink url={manifest.homepage}>{manifest.homepage}</WebLink>}
        </Fact>
      </Facts>
      <Part title={t('pack.holds')}>
        <ul class="counts">
          {tableNames.map((table) => (
            <li key={table}>
              <b>{number(counts[table])}</b> {t(`count.${table}`, { count: counts[table] })}
            </li>
          ))}
        </ul>
      </Part>
      {manifest.methodology && (
        <Part title={t('pack.methodology')}>
          <p>
            <Foreign>{manifest.methodology}</Foreign>
          </p>
        </Part>
      )}
      {manifest.conflictsOfInterest && (
        <Part title={t('pack.conflicts')}>
          <p>
            <Foreign>{manifest.conflictsOfInterest}</Foreign>
          </p>
        </Part>
      )}
    </article>
  );
}
