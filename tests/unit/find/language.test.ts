import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/find/language.ts';
import { passages } from './passages.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The governor said that the bridge would be closed for two weeks.'],
    ['de', 'Der Gouverneur sagte, die Brücke werde für zwei Wochen nicht befahrbar sein.'],
    ['fr', 'Le gouverneur a dit que le pont serait fermé pour deux semaines.'],
    ['es', 'El gobernador dijo que el puente estará cerrado por dos semanas.'],
    ['pt', 'O governador disse que a ponte não será aberta em duas semanas.'],
    ['tr', 'Vali, köprünün iki hafta için kapalı olacağını ve bu kararın geçici olduğunu söyledi.'],
    ['uz', 'Hokim ko‘prik ikki hafta yopiq bo‘lishini va bu qaror haqida xabar bergan.'],
    ['ru', 'Губернатор сказал, что мост будет закрыт на две недели.'],
    ['tg', 'Ҳоким гуфт, ки пул ба муддати ду ҳафта баста аст ва ин қарор дар амал аст.'],
    ['uz', 'Ҳоким кўприк икки ҳафта ёпиқ бўлишини айтди ва бу ҳақида хабар берди.'],
    ['kk', 'Әкім көпір екі аптаға жабылады және бұл туралы хабарлады деп айтты.'],
    ['ar', 'قال المحافظ إن الجسر سيغلق لمدة أسبوعين في المدينة.'],
    ['fa', 'استاندار گفت که پل برای دو هفته بسته است و این تصمیم از امروز اجرا می‌شود.'],
    ['ps', 'والي وویل چې پل به د دوو اونیو لپاره تړلی وي او دا پرېکړه له نن څخه پیل کېږي.'],
    ['ur', 'گورنر نے کہا ہے کہ پل دو ہفتوں کے لیے بند رہے گا۔'],
    ['bn', 'গভর্নর বলেছেন সেতুটি দুই সপ্তাহ বন্ধ থাকবে।'],
    ['el', 'Ο κυβερνήτης είπε ότι η γέφυρα θα κλείσει.'],
    ['zh', '州长说这座桥将关闭两个星期。'],
    ['ko', '주지사는 다리가 2주 동안 폐쇄될 것이라고 말했다.'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(['', '12 : 34', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'Xq zzv ppl kkr wwn ttr bbm'])(
    'says nothing about %j',
    (text) => {
      expect(detectLanguage(text)).toBe('');
    },
  );

  it('is right on nearly all of the passages, short as they are', () => {
    const wrong = passages.filter(({ text, lang }) => detectLanguage(text) !== lang);
    expect(wrong.length / passages.length).toBeLessThan(0.05);
  });
});
