import type { Alias } from '../../../lib/catalog/schema/label.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { useCatalogTexts } from '../texts.ts';

/** Shown at once; a label may have 200 forms in a dozen scripts. */
const FIRST_ALIASES = 10;

/** How a label is written, and what decides whether a page means it. */
export function AliasTable({ aliases }: { aliases: readonly Alias[] }) {
  const { t } = useCatalogTexts();
  const rest = aliases.slice(FIRST_ALIASES);
  return (
    <>
      <Table aliases={aliases.slice(0, FIRST_ALIASES)} />
      {rest.length > 0 && (
        <Disclosure class="more" summary={t('alias.more-forms', { count: rest.length })}>
          <Table aliases={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Table({ aliases }: { aliases: readonly Alias[] }) {
  const { t } = useCatalogTexts();
  return (
    <table class="aliases">
      <thead>
        <tr>
          <th scope="col">{t('alias.text')}</th>
          <th scope="col">{t('alias.form')}</th>
          <th scope="col">{t('alias.lang')}</th>
          <th scope="col">{t('alias.matching')}</th>
        </tr>
      </thead>
      {aliases.map((alias, index) => (
        // The same spelling may be listed twice, in two languages.
        <tbody key={index}>
          <tr>
            <th scope="row">
              <Foreign lang={alias.lang}>{alias.text}</Foreign>
            </th>
            <td>{t(`alias-form.${alias.form}`)}</td>
            <td>{alias.lang || t('alias.any-language')}</td>
            <td>
              {[t(`alias-case.${alias.case}`), alias.inflects && t('alias.inflects'), alias.usual && t('alias.usual')]
                .filter(Boolean)
                .join(' · ')}
            </td>
          </tr>
          {hasContext(alias) && (
            <tr>
              <td class="alias-context" colSpan={4}>
                <Words name={t('alias.for')} words={alias.for} />
                <Words name={t('alias.against')} words={alias.against} />
                <Words name={t('alias.places')} words={alias.places} />
                <Words name={t('alias.used-by')} words={alias.usedBy ? [alias.usedBy] : []} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function hasContext(alias: Alias): boolean {
  return alias.for.length + alias.against.length + alias.places.length + alias.usedBy.length > 0;
}

/** More would bury the next form. */
const FIRST_WORDS = 8;

function Words({ name, words }: { name: string; words: readonly string[] }) {
  const { t } = useCatalogTexts();
  if (words.length === 0) return null;
  const rest = words.slice(FIRST_WORDS);
  return (
    <div class="alias-words">
      {name}: <Foreign>{words.slice(0, FIRST_WORDS).join(', ')}</Foreign>
      {rest.length > 0 && (
        <details>
          <summary>{t('alias.more-words', { count: rest.length })}</summary>
          <Foreign>{rest.join(', ')}</Foreign>
        </details>
      )}
    </div>
  );
}
