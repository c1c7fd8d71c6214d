/** Writing direction of a locale (BCP 47), by its language. */
export const direction = (locale: string): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ps|ur)\b/.test(locale) ? 'rtl' : 'ltr');
