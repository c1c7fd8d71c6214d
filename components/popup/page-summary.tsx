import type { PopupView } from '../../lib/popup-view.ts';
import { usePopupTexts } from './texts.ts';

interface PageSummaryProps {
  view: PopupView;
  canMark: boolean;
}

/** The page in one or two sentences, and what limits the report. */
export function PageSummary({ view, canMark }: PageSummaryProps) {
  const { t, rich, locale } = usePopupTexts();
  const language = languageName(view.lang, locale);
  return (
    <>
      <p class="summary">
        {rich('summary', {
          labels: view.labels.length,
          mentions: view.mentions,
          all: view.mentionSentences,
          sentences: view.read ? view.sentences : -1,
          claims: view.claims,
          b: (inside) => <strong>{inside}</strong>,
        })}
      </p>
      {!view.read && <p class="caveat">{language ? t('not-read', { language }) : t('not-read-unknown')}</p>}
      {!canMark && <p class="caveat">{t('cannot-mark')}</p>}
    </>
  );
}

/** The language's name in the reader's language; '' when unknown or not a language tag. */
function languageName(lang: string, locale: string): string {
  try {
    return lang === '' ? '' : (new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? '');
  } catch (error) {
    // Pages declare all sorts of things as their language.
    if (error instanceof RangeError) return '';
    throw error;
  }
}
