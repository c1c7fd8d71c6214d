import type { PrecedentView } from '../../lib/card-view.ts';
import { edtfWords } from '../shared/edtf-words.ts';
import { Foreign } from '../shared/foreign.tsx';
import { GradeDot, gradeKey } from '../shared/grade-dot.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCardTexts } from './texts.ts';

interface PrecedentsProps {
  precedents: PrecedentView[];
  onOpenCatalog: (path: string) => void;
}

/** Two or three earlier claims with all that a reader needs to judge them, since hardly anybody follows a link. */
export function Precedents({ precedents, onOpenCatalog }: PrecedentsProps) {
  const { t } = useCardTexts();
  if (precedents.length === 0) return null;
  return (
    <section class="part" aria-labelledby="card-precedents">
      <h3 class="part-title" id="card-precedents">
        {t('precedents.title')}
      </h3>
      <ol class="precedents">
        {precedents.map((precedent) => (
          <Precedent key={precedent.claim} precedent={precedent} onOpenCatalog={onOpenCatalog} />
        ))}
      </ol>
    </section>
  );
}

function Precedent({ precedent, onOpenCatalog }: { precedent: PrecedentView; onOpenCatalog: (path: string) => void }) {
  const texts = useCardTexts();
  const { t, rich } = texts;
  const [first, ...more] = precedent.reports;
  return (
    <li class="precedent" data-grade={precedent.credibility ?? 'none'}>
      <GradeDot grade={precedent.credibility} size={13} />
      <div class="precedent-body">
        <p class="precedent-head">
          <span class="precedent-grade">{t(gradeKey(precedent.credibility))}</span>
          <span class="precedent-date">{edtfWords(precedent.date, texts)}</span>
        </p>
        <p class="precedent-statement">
          <Foreign>{precedent.statement}</Foreign>
        </p>
        {precedent.reasoning && (
          <p class="precedent-reason">
            <Foreign>{precedent.reasoning}</Foreign>
          </p>
        )}
        <p class="aside">
          {first && <Source report={first} />}
          {more.length > 0 && <> {t('precedents.more-reports', { count: more.length })}</>}
        </p>
        <p class="aside">
          {t('precedents.origins', { count: precedent.origins })}
          {precedent.graded && (
            <>
              {' · '}
              {rich(precedent.graded.overdue ? 'precedents.graded-old' : 'precedents.graded', {
                by: <Foreign>{precedent.graded.by}</Foreign>,
                on: edtfWords(precedent.graded.on, texts),
              })}
            </>
          )}
        </p>
        {precedent.otherGrades.map(({ packTitle, credibility, by, on }) => (
          <p class="aside other-grade" key={packTitle}>
            <GradeDot grade={credibility} size={10} />{' '}
            {rich('precedents.other-grade', {
              pack: <Foreign>{packTitle}</Foreign>,
              grade: t(gradeKey(credibility)),
              by: <Foreign>{by}</Foreign>,
              on: edtfWords(on, texts),
            })}
          </p>
        ))}
      </div>
      <button
        class="button button-quiet button-small precedent-open"
        type="button"
        aria-label={`${t('precedents.open')}: ${precedent.statement}`}
        title={t('precedents.open')}
        onClick={() => onOpenCatalog(`/claims/${precedent.claim}`)}
      >
        <Icon name="open" size={14} />
      </button>
    </li>
  );
}

function Source({ report }: { report: PrecedentView['reports'][number] }) {
  const texts = useCardTexts();
  const { t } = texts;
  const by = report.by || t(`asserter.${report.type}`);
  return (
    <>
      <Foreign class="source-name">{by}</Foreign>
      {report.title && (
        <>
          {', '}
          {report.url ? (
            <a href={report.url} target="_blank" rel="noreferrer noopener">
              <Foreign>{report.title}</Foreign>
            </a>
          ) : (
            <Foreign>{report.title}</Foreign>
          )}
        </>
      )}
      {report.date && <>, {edtfWords(report.date, texts)}</>}
      {report.checked !== 'full' && <> ({t(`precedents.${report.checked}`)})</>}
    </>
  );
}
