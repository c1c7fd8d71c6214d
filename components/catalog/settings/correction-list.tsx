import type { Correction } from '../../../lib/settings.ts';
import { Button } from '../../shared/button.tsx';
import { Disclosure } from '../../shared/disclosure.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useCatalogTexts } from '../texts.ts';
import { RecordLink } from '../views/record-link.tsx';
import { WebLink } from '../views/web-link.tsx';

/** Shown at once; older ones wait behind a row. */
const FIRST = 20;

interface CorrectionListProps {
  corrections: readonly Correction[];
  onRemove(correction: Correction): void;
}

/** What the reader said of matches, latest first; each can be taken away. */
export function CorrectionList({ corrections, onRemove }: CorrectionListProps) {
  const { t } = useCatalogTexts();
  if (corrections.length === 0) return <p class="soft">{t('settings.no-corrections')}</p>;
  const latest = [...corrections].sort((a, b) => b.at.localeCompare(a.at));
  const older = latest.slice(FIRST);
  const rows = (some: readonly Correction[]) => (
    <ul class="setting-rows">
      {some.map((correction) => (
        <Row key={correction.id} correction={correction} onRemove={() => onRemove(correction)} />
      ))}
    </ul>
  );
  return (
    <>
      {rows(latest.slice(0, FIRST))}
      {older.length > 0 && (
        <Disclosure class="more" summary={t('settings.older', { count: older.length })}>
          {rows(older)}
        </Disclosure>
      )}
    </>
  );
}

function Row({ correction, onRemove }: { correction: Correction; onRemove(): void }) {
  const { t, rich, locale } = useCatalogTexts();
  const { at, surface, label, meant } = correction;
  const time = Date.parse(at);
  const date = Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
  const said = meant === '' ? 'not' : meant === label ? 'this' : 'other';
  return (
    <li class="setting-row">
      <div>
        <p>
          {rich(`correction.${said}`, {
            surface: <Foreign>{surface}</Foreign>,
            label: <RecordLink table="labels" id={label} />,
            meant: <RecordLink table="labels" id={meant} />,
          })}
        </p>
        <p class="soft">
          <Where correction={correction} />
          {date && (
            <>
              {' · '}
              <time dateTime={at}>{date}</time>
            </>
          )}
        </p>
      </div>
      <Button small look="quiet" label={t('correction.remove-named', { surface })} onClick={onRemove}>
        <Icon name="remove" size={14} /> {t('settings.remove')}
      </Button>
    </li>
  );
}

function Where({ correction: { scope, where, word } }: { correction: Correction }) {
  const { t, rich } = useCatalogTexts();
  if (scope === 'alias')
    return (
      <>{word === undefined ? t('correction.alias') : rich('correction.beside', { word: <Foreign>{word}</Foreign> })}</>
    );
  if (where === '') return <>{t('correction.file')}</>;
  return (
    <>
      {rich(`correction.${scope}`, {
        where: scope === 'page' ? <WebLink url={where}>{where}</WebLink> : <Foreign>{where}</Foreign>,
      })}
    </>
  );
}
