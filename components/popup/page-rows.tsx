import type { PopupView } from '../../lib/popup-view.ts';
import { ChangedRows } from './changed-rows.tsx';
import { CountRows } from './count-rows.tsx';
import { LabelRows } from './label-rows.tsx';
import { MarkRows } from './mark-rows.tsx';
import type { PopupEvents } from './popup.tsx';
import { usePopupTexts } from './texts.ts';

/** The report of a page in rows: which labels, who asserts what about them, how it is worded. */
export function PageRows({ view, claimsOnly, on }: { view: PopupView; claimsOnly: boolean; on: PopupEvents }) {
  // A button to what is not marked would lead nowhere.
  const marks = claimsOnly ? view.marks.filter(({ claim }) => claim) : view.marks;
  const labels = view.labels.map((label) => ({
    ...label,
    first: marks.find((mark) => mark.label === label.id) ?? null,
  }));
  return (
    <>
      <ChangedRows labels={labels} on={on} />
      <LabelRows labels={labels} on={on}>
        {marks.length > 0 && <MarkRows marks={marks} onJump={on.onJump} />}
      </LabelRows>
      {view.claims > 0 && <Counts view={view} on={on} />}
    </>
  );
}

function Counts({ view, on }: { view: PopupView; on: PopupEvents }) {
  const { t } = usePopupTexts();
  const hedging = [
    { key: 'hedged', name: t('wording.hedged'), claims: view.hedged },
    { key: 'flat', name: t('wording.flat'), claims: view.flat },
  ];
  return (
    <>
      <CountRows
        title={t('asserters.title')}
        rows={view.asserters.map(({ group, claims }) => ({ key: group, name: t(`group.${group}`), claims }))}
        all={view.claims}
        onJump={on.onJump}
      />
      <CountRows
        title={t('wording.title')}
        rows={hedging.filter(({ claims }) => claims.length > 0)}
        all={view.claims}
        onJump={on.onJump}
      />
      <CountRows
        title={t('kinds.title')}
        rows={view.kinds.map(({ kind, claims }) => ({ key: kind, name: t(`kind.${kind}`), claims }))}
        all={view.claims}
        onJump={on.onJump}
      />
      <p class="foot-note">{t('counted-hint')}</p>
    </>
  );
}
