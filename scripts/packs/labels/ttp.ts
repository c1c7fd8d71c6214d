import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { pakistan, pakistaniFront } from './context-words.ts';

/**
 * Pakistan as such says little: it deals with the Taliban of Kabul every day. Its soldiers and its inner peace do.
 */
const pakistaniTaliban = {
  for: [
    ...pakistaniFront,
    ...split(`
      pakistani army | pakistani troops | pakistani soldiers | pakistani security forces | pakistan's army | pakistan army | pakistani military |
      pakistan's military | pakistani police | pakistani court* | pakistani schools | karachi | lahore | rawalpindi | punjab | sindh |
      pakistanische armee | pakistanischen armee | armée pakistanaise | ejército paquistaní | пакистанская армия | пакистанской армии | пакистанские военные
    `),
  ],
};

export const ttp: LabelPassport = {
  id: 'ttp',
  name: 'Tehrik-e-Taliban Pakistan',
  kind: 'armed-group',
  gist: 'Alliance of armed groups in Pakistan, called Pakistani Taliban; separate from the Afghan Taliban.',
  aliases: [
    ...acronyms('', 'TTP', {
      places: pakistan,
      for: [
        ...pakistaniFront,
        ...split(`
          pakistani movement | pakistani group | punjab | sindh | balochistan | imran khan | nawaz sharif | musharraf | zardari | bhutto | asim munir | express tribune | pakistani army | pakistan army | pakistani military | islamabad | quetta | karachi | lahore | rawalpindi | sargodha | multan | faisalabad | gujranwala | sialkot | bahawalpur | tehreek* | tehrik* | талиб* | техрик* | the ttp has | the ttp had | the ttp is | the ttp was | the ttp and | the ttp in | the ttp will | the ttp wants | the ttp from | ttp leader* |
          ttp chief* | ttp camp* | ttp attack on | ttp attacks on | ttp attacks in | ttp spokes* | ttp hideout* | ttp sanctuar* | ttp safe haven* | ttp faction* | ttp network | ttp-linked | ttp ceasefire |
          talks with the ttp | against the ttp | members of the ttp | leader of the ttp | leaders of the ttp | camps of the ttp | ban on the ttp | attacks by the ttp | banned ttp | outlawed ttp |
          the ttp said | ttp said | the ttp says | ttp claim* | ttp denie* | ttp vow* | ttp threat* | ttp kill*
        `),
      ],
    }),
    ...acronyms('', 'T.T.P.', { for: pakistan }),
    ...names(
      '',
      cross(
        'Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-|Tahrik-e-|Tahreek-e-|Tahrik-i-|Tehrek-e-|Tehrik-|Tehrik e |Tehreek e |Tehreek-|Tehrik-ul-|Tehreek-ul-|Tehrik-al-|Tehrik-e |Tehriki-|Therik-e-|Tahrik-|Tehrik-ut-',
        'Taliban Pakistan|Taleban Pakistan|Taliban-e-Pakistan|Taliban-Pakistan|Taliban-i-Pakistan|Taliban in Pakistan|Taliban of Pakistan',
      ),
    ),
    ...names('', cross('Tehrik-e-|Tehreek-e-|Tehrik-i-|Tehreek-i-', 'Taliban|Taleban'), { for: pakistan, usual: true }),
    ...names('en', 'Pakistani Taliban | Pakistani Taleban | Pakistan Taliban | Pakistan Taleban | Taliban of Pakistan'),
    ...names(
      'en',
      'Movement of the Taliban in Pakistan | Movement of Taliban in Pakistan | Taliban Movement of Pakistan | Pakistani Talibs',
    ),
    ...names(
      'en',
      'Student Movement of Pakistan | Taliban Movement in Pakistan | Movement of the Pakistani Taliban | Movement of Pakistani Taliban',
    ),
    ...inflected('', 'Taliban | Taleban', pakistaniTaliban),
    ...names(
      'de',
      cross('pakistanische |pakistanischen |pakistanischer |Pakistanische |Pakistanischen ', 'Taliban|Taleban'),
    ),
    ...names(
      'de',
      'Taliban-Bewegung Pakistans | Bewegung der pakistanischen Taliban | Bewegung der Taliban in Pakistan',
    ),
    ...names(
      'fr',
      'talibans pakistanais | taliban pakistanais | taliban pakistanaise | Mouvement des talibans du Pakistan | Mouvement des talibans pakistanais',
    ),
    ...names(
      'es',
      'talibanes paquistaníes | talibán paquistaní | talibán pakistaní | talibanes pakistaníes | talibanes de Pakistán | Movimiento de los Talibanes de Pakistán | Movimiento Talibán de Pakistán',
    ),
    ...names('es', 'talibán | talibanes', pakistaniTaliban),
    ...names(
      'pt',
      'talibãs paquistaneses | Talibã paquistanês | Talibã do Paquistão | Taleban paquistanês | talibãs do Paquistão | Movimento dos Talibãs do Paquistão',
    ),
    ...names('pt', 'talibãs | talibã | talebã', pakistaniTaliban),
    ...names('it', 'talebani pakistani | talebani del Pakistan | talebano pakistano'),
    ...names('fr', 'talibans | taliban', pakistaniTaliban),
    ...inflected(
      'tr',
      'Pakistan Talibanı | Pakistan Taliban Hareketi | Pakistanlı Taliban | Tehrik-i Taliban Pakistan | Pakistan Taliban’ı',
    ),
    ...inflected(
      'uz',
      'Pokiston Toliboni | Pokiston toliblari | Pokiston tolibonlari | Покистон Толибони | Покистон толиблари | Покистон толибонлари | Pokiston Tolibon harakati',
    ),
    ...inflected(
      'tg',
      'Толибони Покистон | Таҳрики Толибони Покистон | толибони покистонӣ | Ҳаракати Толибони Покистон',
    ),
    ...inflected('kk', 'Пәкістан тәліптері | пәкістандық тәліптер | Пәкістан Талибаны | Пәкістандық Талибан'),
    ...inflected('ky', 'Пакистан Талибаны | пакистандык талибдер | Пакистан талибдери | пакистандык Талибан'),
    ...names(
      'ru',
      cross(
        'Техрик-е-|Техрик-и-|Техрик-е |Техрик-и |Техрик |Тахрик-е |Тахрик-и |Тахрик-е-|Тахрик-и-|Тахрике |Техрике |Техрик-э-|Техрик-ут-',
        'Талибан Пакистан|Талибан Пакистана|Талибан-и-Пакистан|Талибан-Пакистан|Толибан Пакистан',
      ),
    ),
    ...inflected(
      'ru',
      cross(
        'пакистанский |пакистанского |пакистанскому |пакистанским |пакистанском ',
        'талибан|талибана|талибану|талибаном|талибане',
      ),
    ),
    ...inflected(
      'ru',
      'пакистанские талибы | пакистанских талибов | пакистанским талибам | пакистанскими талибами | пакистанский талиб | Талибан Пакистана',
    ),
    ...names(
      'ru',
      'Движение Талибан Пакистана | Движения Талибан Пакистана | Движение талибов Пакистана | Движения талибов Пакистана',
    ),
    ...inflected('ru', 'Талибан | талибы | талибов | талибам | талибами', pakistaniTaliban),
    ...acronyms('', 'ТТП', { for: [...split('талиб* | техрик*'), ...pakistan, ...pakistaniFront] }),
    ...acronyms('', 'ДТП', { for: split('талиб* | техрик* | вазиристан*') }),
    ...inflected(
      'fa',
      'تحریک طالبان پاکستان | طالبان پاکستان | طالبان پاکستانی | تحریک طالبان | جنبش طالبان پاکستان | تی‌تی‌پی | تی تی پی | تحریک طالبان پاکستانی',
    ),
    ...inflected(
      'ps',
      'د پاکستان طالبان | پاکستاني طالبان | د پاکستان د طالبانو تحریک | تحریک طالبان پاکستان | ټي ټي پي | د پاکستاني طالبانو تحریک | پاکستاني طالبانو',
    ),
    ...inflected(
      'ur',
      'تحریک طالبان پاکستان | کالعدم تحریک طالبان پاکستان | پاکستانی طالبان | ٹی ٹی پی | تحریک طالبان | کالعدم تحریک طالبان | فتنہ الخوارج',
    ),
    ...inflected('ur', 'طالبان', pakistaniTaliban),
    ...inflected('fa', 'طالبان', pakistaniTaliban),
    ...names(
      'ar',
      'حركة طالبان باكستان | حركة طالبان الباكستانية | طالبان باكستان | طالبان الباكستانية | طالبان الباكستانيون | طالبان الباكستانيين | تحريك طالبان باكستان | حركة طالبان في باكستان',
    ),
    ...names('ar', 'طالبان', pakistaniTaliban),
    ...inflected(
      'bn',
      'পাকিস্তানি তালেবান | পাকিস্তানি তালিবান | পাকিস্তান তালেবান | তেহরিক-ই-তালেবান পাকিস্তান | তেহরিক-ই-তালেবান | তেহরিক-ই-তালিবান পাকিস্তান | তেহরিক ই তালিবান পাকিস্তান | টিটিপি | তেহরিক-ই-তালিবান | তেহরিকে তালেবান পাকিস্তান',
    ),
    ...inflected('bn', 'তালেবান | তালিবান', pakistaniTaliban),
    ...inflected('hi', 'तहरीक-ए-तालिबान पाकिस्तान | पाकिस्तानी तालिबान | टीटीपी | तहरीक ए तालिबान पाकिस्तान'),
    ...names('el', 'Πακιστανοί Ταλιμπάν | Ταλιμπάν του Πακιστάν | Πακιστανών Ταλιμπάν | Πακιστανούς Ταλιμπάν'),
    ...names('el', 'Ταλιμπάν', pakistaniTaliban),
    ...names('zh', '巴基斯坦塔利班 | 巴塔 | 巴塔组织 | 巴基斯坦塔利班运动', { usual: true }),
    ...names('ja', 'パキスタン・タリバン運動 | パキスタン・タリバン | パキスタンのタリバン'),
    ...names('ko', '파키스탄 탈레반 | 파키스탄탈레반'),
    ...properNames('', 'Fitna al-Khawarij | Fitna-al-Khawarij | Fitna al Khawarij'),
  ],
  relations: [
    { type: 'often-confused-with', label: 'taliban' },
    { type: 'often-confused-with', label: 'jamaat-ansarullah', note: 'TTT is another group than TTP.' },
  ],
};
