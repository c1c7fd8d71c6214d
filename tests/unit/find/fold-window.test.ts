import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldWindow } from '../../../lib/find/fold-window.ts';

describe('foldName', () => {
  it.each([
    ['case', 'TALIBAN', 'taliban'],
    ['diacritics', 'Talibãs Özbekistan Qaïda', 'talibas ozbekistan qaida'],
    ['apostrophes of every kind', "Qa'ida Qa’ida Qaʿida O‘zbek Oʻzbek Da`esh", 'qaida qaida qaida ozbek ozbek daesh'],
    ['hyphens and runs of space', 'al‑Qaeda  Tehrik–e-Taliban', 'al qaeda tehrik e taliban'],
    ['no-break space and line break', 'Islamic Movement\nof', 'islamic movement of'],
    ['soft hyphen and zero-width characters', 'Tali\u00adban Hou\u200bthi\ufeff', 'taliban houthi'],
    ['decomposed letters', 'talibã', 'taliba'],
    ['Arabic and Persian letter variants', 'القاعدة الشباب انصاراللہ كتيبة', 'القاعده الشباب انصارالله کتیبه'],
    ['ZWNJ and tatweel', 'طالبان‌ها داعـــش', 'طالبانها داعش'],
    ['Arabic vowel marks', 'طالِبان', 'طالبان'],
    [
      'Uzbek, Tajik and Kazakh Cyrillic',
      'Ўзбекистон Ҳаракати Ҷамоати Өзбекстан',
      'узбекистон харакати чамоати озбекстан',
    ],
    ['Russian й and ё', 'боевой ещё', 'боевои еще'],
    ['Turkish dotless i', 'IŞİD örgütü ışık', 'isid orgutu isik'],
    ['Bengali written either way', 'কায়েদা', foldName('কায়েদা')],
    ['Greek accents and final sigma', 'Ταλιμπάν ΧΟΎΘΙΣ χούθις', 'ταλιμπαν χουθισ χουθισ'],
    ['ligatures and full width', 'ﷲ ＩＭＵ ß', 'الله imu ss'],
  ])('makes one of %s', (_, name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps case on demand and keeps apart what is different', () => {
    expect(foldName('LeT', true)).toBe('LeT');
    expect(foldName('IMU')).not.toBe(foldName('IBU'));
    expect(foldName('ИДУ')).not.toBe(foldName('ИГУ'));
  });
});

describe('foldWindow', () => {
  const letters = fc.constantFrom(..."abIMUß-' ’\u00ad\u200c\u00a0\néÉбЎҳطبةٰ\u0301\u09afয়塔한🙂\ud800");
  const texts = fc.string({ unit: letters, maxLength: 60 });

  it('maps every folded unit back to the stretch it came from', () => {
    fc.assert(
      fc.property(texts, fc.nat(10), (text, from) => {
        const window = foldWindow(text, from, text.length, Infinity);
        expect(window.starts.length).toBe(window.text.length);
        expect(window.cased.length).toBe(window.text.length);
        let last = from;
        window.starts.forEach((start, i) => {
          const end = window.ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(i > 0 && window.starts[i - 1] === start ? start : last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // The stretch alone folds to the unit: the way back is the way there.
          expect(foldWindow(text, start, end, Infinity).text || ' ').toContain(window.text.charAt(i).trim() || '');
          last = start;
        });
      }),
    );
  });

  it('does not depend on where the window starts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = foldWindow(text, 0, text.length, Infinity);
        const at = whole.starts.findIndex(
          (_, i) => i > 3 && whole.text.charAt(i) !== ' ' && whole.starts[i - 1] !== whole.starts[i],
        );
        if (at < 0) return;
        const rest = foldWindow(text, whole.starts[at] ?? 0, text.length, Infinity);
        expect(rest.text).toBe(whole.text.slice(at));
      }),
    );
  });

  it('is already folded when folded again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldName(text);
        expect(foldName(once)).toBe(once);
      }),
    );
  });

  it('stops at a blank line, not at a single line break', () => {
    expect(foldWindow('Islamic\nMovement', 0, 16, Infinity).text).toBe('islamic movement');
    expect(foldWindow('Islamic\n \nMovement', 0, 18, Infinity).text).toBe('islamic');
  });
});
