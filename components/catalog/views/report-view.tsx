import type { Citation, Report } from '../../../lib/catalog/schema/claim.ts';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { originIds } from '../forms/possible-origins.ts';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { RecordLink } from './record-link.tsx';
import { WebLink } from './web-link.tsx';

/** One source's utterance of a claim: who, in what stance, from whom, and where it can be read. */
export function ReportView({ report, all }: { report: Report; all: readonly Report[] }) {
  const texts = useCatalogTexts();
  const { nameOf } = useLookUp();
  const { t } = texts;
  const origins = all.filter((other) => originIds(report).includes(other.id));
  const lost = origins.length === 0 && report.relation !== undefined;
  return (
    <li class="report">
      <p class="report-head">
        {report.by ? <RecordLink table="sources" id={report.by} /> : t(`asserter.${report.asserterType}`)}
        <span class="report-stance" data-stance={report.stance}>
          {t(`stance.${report.stance}`)}
        </span>
      </p>
      <p class="soft">
        {[
          report.by && t(`asserter.${report.asserterType}`),
          report.date && edtfWords(report.date, texts),
          report.hedged && t('report.hedged'),
          t('report.letter', { letter: report.reliability, meaning: t(`reliability.${report.reliability}`) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {origins.map((origin) => (
        <p class="soft" key={origin.id}>
          {t('report.repeats', {
            number: all.indexOf(origin) + 1,
            name: origin.by ? nameOf('sources', origin.by) : t(`asserter.${origin.asserterType}`),
            how: t(`derivation.${report.relation ?? 'quotes'}`),
          })}
        </p>
      ))}
      {lost && <p class="soft">{t('report.repeats-unrecorded')}</p>}
      {report.evidenceOffered && (
        <p>
          {t('report.evidence')}: <Foreign>{report.evidenceOffered}</Foreign>
        </p>
      )}
      {report.citation?.quote && (
        <blockquote class="quoted report-quote" dir="auto">
          {report.citation.quote.exact}
        </blockquote>
      )}
      {report.citation ? (
        <CitationLine citation={report.citation} />
      ) : (
        <p class="soft">{report.uncited ? <Foreign>{report.uncited}</Foreign> : t('citation.none')}</p>
      )}
      {report.note && (
        <p class="soft">
          <Foreign>{report.note}</Foreign>
        </p>
      )}
    </li>
  );
}

function CitationLine({ citation }: { citation: Citation }) {
  const texts = useCatalogTexts();
  const { author, title, publisher, date, locator, url, archivedUrl, checked } = citation;
  return (
    <p class="citation">
      {author && (
        <>
          <Foreign>{author}</Foreign>:{' '}
        </>
      )}
      {url ? (
        <WebLink url={url}>
          <Foreign class="quoted">{title || url}</Foreign>
        </WebLink>
      ) : (
        <Foreign class="quoted">{title}</Foreign>
      )}
      {[publisher, date && edtfWords(date, texts), locator].filter(Boolean).map((part) => (
        <span key={part}>
          , <Foreign>{part}</Foreign>
        </span>
      ))}
      {archivedUrl && (
        <>
          {' · '}
          <WebLink url={archivedUrl}>{texts.t('citation.archived-short')}</WebLink>
        </>
      )}
      <span class="soft"> · {texts.t(`checked.${checked}`)}</span>
    </p>
  );
}
