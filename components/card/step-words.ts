import type { StepPlace, StepResult } from '../../lib/card-control.ts';
import type { Texts } from '../shared/i18n.tsx';
import type { CardKey } from './texts.ts';

/** What a step through the marks has led to, as it is read out. */
export function stepWords({ t }: Texts<CardKey>, result: StepResult): string {
  return typeof result === 'string' ? t(`step.${result}`) : placeWords(t, result);
}

function placeWords(t: Texts<CardKey>['t'], { mark, surface, number, count }: StepPlace): string {
  const look = t(mark.uncertain ? 'step.uncertain' : `state.${mark.state}`);
  const state = mark.changed ? t('step.changed', { state: look }) : look;
  return t('step.at', { surface, number, count, state });
}
