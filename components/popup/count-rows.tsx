import type { Span } from '../../lib/page/page-text.ts';
import type { PopupClaim } from '../../lib/popup-view.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { usePopupTexts } from './texts.ts';

interface CountRowsProps {
  title: string;
  rows: { key: string; name: string; claims: PopupClaim[] }[];
  /** The denominator, printed in every row. */
  all: number;
  onJump: (span: Span) => void;
}

/** Groups of claims as rows "5 of 16" that open to their sentences. */
export function CountRows({ title, rows, all, onJump }: CountRowsProps) {
  const { t } = usePopupTexts();
  return (
    <section class="block">
      <h2 class="part-title">{title}</h2>
      {rows.map(({ key, name, claims }) => (
        <Disclosure
          key={key}
          class="count"
          summary={
            <>
              <span class="count-name">{name}</span>
              <span class="count-bar" aria-hidden="true">
                <span class="count-fill" style={{ width: `${(claims.length / all) * 100}%` }} />
              </span>
              <span class="count-number">{t('count-of', { count: claims.length, all })}</span>
            </>
          }
        >
          <ul class="claims">
            {claims.map((claim, index) => (
              <li key={`${claim.start} ${index}`}>
                <ClaimRow claim={claim} onJump={onJump} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function ClaimRow({ claim, onJump }: { claim: PopupClaim; onJump: (span: Span) => void }) {
  const { t } = usePopupTexts();
  return (
    <button
      class="claim"
      type="button"
      title={t('claim.jump')}
      onClick={() => onJump({ start: claim.start, end: claim.end })}
    >
      <span class="claim-text quoted">
        <Foreign>{claim.text}</Foreign>
      </span>
      <span class="claim-facts">
        <ClaimFacts claim={claim} />
      </span>
    </button>
  );
}
