import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { TrackRecord } from '../../../lib/weigh/track-record.ts';
import { Changed } from '../../shared/changed.tsx';
import { Dots } from '../../shared/dots.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { Switch } from '../../shared/switch.tsx';
import { useCatalogTexts } from '../texts.ts';
import { type Looks, useLook } from '../use-looks.ts';
import { AliasTable } from './alias-table.tsx';
import { Assessments } from './assessments.tsx';
import { ClaimLinks } from './claim-links.tsx';
import { Fact, Facts, Part } from './facts.tsx';
import { RecordLink } from './record-link.tsx';

interface LabelViewProps {
  label: Label;
  /** Claims about it, latest first. */
  claims: readonly Claim[];
  trackRecord: TrackRecord;
  looks: Looks;
  muted: boolean;
  onMute(muted: boolean): void;
  /** Opens the list of claims, restricted to this label. */
  onShowClaims(): void;
}

export function LabelView({ label, claims, trackRecord, looks, muted, onMute, onShowClaims }: LabelViewProps) {
  const { t, number } = useCatalogTexts();
  const change = useLook(looks, label.id, trackRecord);
  return (
    <>
      {change && <Changed change={change} />}
      {label.gist && (
        <p class="gist">
          <Foreign>{label.gist}</Foreign>
        </p>
      )}
      <Part title={t('section.claims')} count={number(trackRecord.claims)}>
        {claims.length === 0 ? (
          <p class="soft">{t('label.no-claims')}</p>
        ) : (
          <>
            <p class="sum">
              {t('label.sum', {
                claims: trackRecord.claims,
                origins: trackRecord.origins,
                unknown: trackRecord.unknownOrigins,
                ungraded: trackRecord.grades.ungraded,
              })}
            </p>
            <Dots grades={trackRecord.grades} />
            <ClaimLinks claims={claims} />
            <button type="button" class="link-button" onClick={onShowClaims}>
              {t('label.show-claims')}
            </button>
          </>
        )}
      </Part>
      <Part title={t('label.aliases')} count={number(label.aliases.length)}>
        {label.aliases.length === 0 ? (
          <p class="soft">{t('label.no-aliases')}</p>
        ) : (
          <AliasTable aliases={label.aliases} />
        )}
        <Switch label={t('label.mark-in-pages')} on={!muted} onChange={(on) => onMute(!on)} />
      </Part>
      {label.relations.length > 0 && (
        <Part title={t('label.relations')}>
          <Facts>
            {label.relations.map((relation) => (
              <Fact key={`${relation.type} ${relation.label}`} name={t(`relation.${relation.type}`)}>
                <RecordLink table="labels" id={relation.label} />
                {relation.note && (
                  <span class="soft">
                    {' '}
                    <Foreign>{relation.note}</Foreign>
                  </span>
                )}
              </Fact>
            ))}
          </Facts>
        </Part>
      )}
      <Assessments assessments={label.assessments} />
      <Facts>
        {label.advice && (
          <Fact name={t('label.advice')}>
            <Foreign>{label.advice.text}</Foreign>{' '}
            <span class="soft">
              {t('label.advice-kinds', { kinds: label.advice.kinds.map((kind) => t(`kind.${kind}`)).join(', ') })}
            </span>{' '}
            <RecordLink table="patterns" id={label.advice.pattern} />
          </Fact>
        )}
        <Fact name={t('label.same-as')}>{label.sameAs.join(', ')}</Fact>
        <Fact name={t('record.note')}>{label.note}</Fact>
      </Facts>
    </>
  );
}
