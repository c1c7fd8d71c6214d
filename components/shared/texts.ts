import type shared from '../../assets/locales/en/shared.json';
import { type Texts, useTexts } from './i18n.tsx';

export type SharedKey = keyof typeof shared;

/** Texts of the shared components; every context's files include `shared.json`. */
export const useSharedTexts = (): Texts<SharedKey> => useTexts<SharedKey>();
