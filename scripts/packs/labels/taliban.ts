import { inflected, type LabelPassport, names, split } from './alias.ts';
import { afghanistan } from './context-words.ts';

const afghanTaliban = {
  usual: true,
  // On both sides, so that it hides "Afghan": many a report from Pakistan or Tajikistan is near the Afghan border.
  against: split(
    'afghan border* | afghan frontier | afghanische grenze | afghanischen grenze | frontière afghane | frontera afgana | афганской границ* | афганская граница',
  ),
  for: [
    ...split(
      'afghan border* | afghan frontier | afghanische grenze | afghanischen grenze | frontière afghane | frontera afgana | афганской границ* | афганская граница',
    ),
    ...afghanistan,
    ...split('chaman'),
    ...split(
      'taliban envoy* | taliban diplomat* | taliban embass* | taliban consul* | taliban governor* | taliban judge* | taliban court* | taliban police* | taliban decree* | taliban edict* | taliban cabinet | taliban supreme leader | taliban regime | taliban government | taliban rule | taliban rulers | taliban-run | taliban-ruled | taliban-led | taliban takeover | fall of the taliban | taliban authorit* | taliban minister* | taliban ministry | taliban foreign ministry | taliban officials | taliban administration | taliban emirate | taliban delegation | shadow govern* | haibatullah | baradar | muttaqi | stanikzai | quetta shura | northern alliance | interim government | de facto authorit*',
    ),
  ],
};

export const taliban: LabelPassport = {
  id: 'taliban',
  name: 'Taliban',
  kind: 'armed-group',
  gist: 'Afghan armed movement; ruled Afghanistan in 1996–2001 and again since August 2021.',
  aliases: [
    ...inflected('', 'Taliban | Taleban | Talibans | Talebans | Tālibān | Thaliban', afghanTaliban),
    ...inflected('', 'Talib | Taleb', {
      usual: true,
      against: split('kweli | abu talib | talib hussain | bin talib | ibn abi talib | jaden'),
    }),
    ...names('fr', 'taleban | talebans', afghanTaliban),
    ...names('es', 'talibán | talibanes | talibana | talibanas | taliban', afghanTaliban),
    ...names('pt', 'talibã | talibãs | talibães | talebã | talebãs', afghanTaliban),
    ...names('it', 'talebani | talebano | talebana | talebane | talibani', afghanTaliban),
    ...names('ca', 'talibà | talibans', afghanTaliban),
    ...inflected('tr', 'Taliban | Talibanlar', afghanTaliban),
    ...inflected('az', 'Taliban | Talibançılar', afghanTaliban),
    ...inflected('uz', 'Tolibon | Toliblar | Tolib | Tolibonlar', afghanTaliban),
    ...inflected('uz', 'Толибон | Толиблар | Толиб', afghanTaliban),
    ...inflected('tg', 'Толибон | Толибҳо | Толиб | Ҳаракати Толибон', afghanTaliban),
    ...inflected('kk', 'Талибан | Тәлібан | Тәліптер | Тәліп | Талибтер', afghanTaliban),
    ...inflected('ky', 'Талибан | Талибдер | Талиб | Талибандар', afghanTaliban),
    ...inflected('ru', 'Талибан | талиб | талибы | талибов | талибам | талибами | талибах', afghanTaliban),
    ...inflected('uk', 'Талібан | таліби | талібів | талібам | талібами', afghanTaliban),
    ...inflected('', 'Талибани | Талибанот | талибани | талибаните | талибанци', afghanTaliban),
    ...inflected('fa', 'طالبان | طالب‌ها', afghanTaliban),
    ...inflected('ps', 'طالبان | طالبانو', afghanTaliban),
    ...inflected('ur', 'طالبان', afghanTaliban),
    ...names('ar', 'طالبان', {
      usual: true,
      for: [
        ...afghanistan,
        ...split(
          'وزير خارجية | حكومة | المتحدث باسم | سلطات | وفد | حركة | الحركة | مقاتلو | مقاتلي | مسلحو | إمارة | الملا | الناتو',
        ),
      ],
    }),
    ...inflected('bn', 'তালেবান | তালিবান', afghanTaliban),
    ...inflected('hi', 'तालिबान | तालेबान', afghanTaliban),
    ...names('el', 'Ταλιμπάν', afghanTaliban),
    ...names('he', 'הטליבאן | טליבאן', afghanTaliban),
    ...names('zh', '塔利班', afghanTaliban),
    ...names('ja', 'タリバン | ターリバーン | タリバーン', afghanTaliban),
    ...names('ko', '탈레반', afghanTaliban),
    ...names('pl', 'talibowie | talibów | talibom | talibami | talibach | talibscy', afghanTaliban),
  ],
  relations: [
    { type: 'often-confused-with', label: 'ttp', note: 'The Pakistani Taliban are another organisation.' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'Called "Tajik Taliban".' },
  ],
};
