import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { GradeDot, gradeKey } from '../../shared/grade-dot.tsx';
import { routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';

/** Shown at once; the rest opens below, so that a label with 400 claims stays a page one can read. */
const FIRST = 6;

export function ClaimLinks({ claims }: { claims: readonly Claim[] }) {
  const { t } = useCatalogTexts();
  const rest = claims.slice(FIRST);
  return (
    <>
      <Links claims={claims.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure class="more" summary={t('record.more-claims', { count: rest.length })}>
          <Links claims={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Links({ claims }: { claims: readonly Claim[] }) {
  const texts = useCatalogTexts();
  return (
    <ul class="claim-links">
      {claims.map((claim) => (
        <li key={claim.id}>
          <GradeDot grade={claim.grade?.credibility ?? null} />
          <span>
            <a href={routeHash({ section: 'claims', id: claim.id, mode: 'view' })}>
              <Foreign>{claim.statement}</Foreign>
            </a>
            <small>
              {texts.t(gradeKey(claim.grade?.credibility ?? null))} · {texts.t(`kind.${claim.kind}`)} ·{' '}
              {edtfWords(claim.date, texts)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
