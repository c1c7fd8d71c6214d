import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';
import { afghanistan, china, levant, pakistan, uyghur } from './context-words.ts';

const uyghurContext = [...uyghur, ...split('hasan mahsum | abdul haq al-turkistani | abdul haq | islam awazi')];

export const etimTip: LabelPassport = {
  id: 'etim-tip',
  name: 'Turkistan Islamic Party',
  kind: 'armed-group',
  gist: 'Armed group of Uyghurs, called East Turkestan Islamic Movement by China; in Afghanistan, Pakistan and Syria.',
  aliases: [
    ...names('en', cross('Turkistan |Turkestan |Turkestani |Turkistani ', 'Islamic Party|Islamic party|Islam Party')),
    ...names(
      'en',
      cross(
        'East |Eastern ',
        'Turkestan Islamic Movement|Turkistan Islamic Movement|Turkestan Islamic Party|Turkistan Islamic Party|Turkestan Islam Party',
      ),
    ),
    ...names(
      'en',
      'Islamic Party of Turkestan | Islamic Party of Turkistan | Islamic Movement of East Turkestan | Islamic Party of East Turkestan',
    ),
    ...names(
      'en',
      'Islamic Movement of Eastern Turkestan | Islamic Party of Eastern Turkestan | East Turkistan Islamic Movement',
    ),
    ...acronyms('', 'ETIM', {
      for: [...uyghurContext],
      places: [...china, ...afghanistan, ...pakistan, ...levant],
      against: split('product data | wholesal* | electrotechni*'),
    }),
    ...acronyms('', 'TIP', {
      for: [...uyghurContext],
      places: [...china, ...afghanistan, ...levant, ...split('waziristan | idlib')],
      against: split('traffick* | forced labo*'),
    }),
    ...acronyms('', 'ETIP', { for: [...uyghurContext] }),
    ...names(
      'de',
      cross(
        'Islamische Partei |Islamischen Partei |Islamischer Partei ',
        'Turkestans|Turkistans|Ostturkestans|Ostturkistans',
      ),
    ),
    ...names(
      'de',
      cross(
        'Islamische |Islamischen ',
        'Turkestan-Partei|Turkistan-Partei|Bewegung Ostturkestans|Bewegung Ostturkistans|Ostturkestan-Bewegung',
      ),
    ),
    ...names(
      'de',
      'Turkistanische Islamische Partei | Turkistanischen Islamischen Partei | Ostturkestanische Islamische Bewegung | Ostturkestanischen Islamischen Bewegung | Turkestanische Islamische Partei | Turkestanischen Islamischen Partei',
    ),
    ...names(
      'fr',
      'Parti islamique du Turkestan | Parti islamique du Turkistan | Parti islamique du Turkestan oriental | Mouvement islamique du Turkestan oriental',
    ),
    ...acronyms('', 'MITO | PIT', { for: uyghurContext }),
    ...names(
      'es',
      cross(
        'Partido Islámico |Movimiento Islámico ',
        'del Turquestán|de Turquestán|del Turkestán|de Turkestán|del Turquestán Oriental|de Turquestán Oriental|del Turkestán Oriental|del Este de Turkestán|del Este del Turquestán',
      ),
    ),
    ...names(
      'pt',
      cross(
        'Partido Islâmico |Movimento Islâmico ',
        'do Turquestão|do Turquestão Oriental|do Turquistão|do Turquistão Oriental',
      ),
    ),
    ...names(
      'it',
      'Partito islamico del Turkestan | Movimento islamico del Turkestan orientale | Partito Islamico del Turkistan',
    ),
    ...inflected(
      'tr',
      'Türkistan İslam Partisi | Doğu Türkistan İslam Partisi | Doğu Türkistan İslam Hareketi | Türkistan İslami Partisi | Doğu Türkistan İslami Hareketi',
    ),
    ...acronyms('tr', 'TİP | DTİH', {
      for: split('türkistan* | uygur* | doğu türkistan | cihat* | cihad* | suriye* | idlib'),
    }),
    ...inflected(
      'uz',
      'Turkiston islom partiyasi | Sharqiy Turkiston islomiy harakati | Turkiston islomiy partiyasi | Sharqiy Turkiston islom harakati | Туркистон ислом партияси | Шарқий Туркистон исломий ҳаракати | Шарқий Туркистон ислом ҳаракати',
    ),
    ...inflected('tg', 'Ҳизби исломии Туркистон | Ҳаракати исломии Туркистони шарқӣ | Ҳизби исломии Туркистони Шарқӣ'),
    ...inflected('kk', 'Түркістан ислам партиясы | Шығыс Түркістан ислам қозғалысы'),
    ...inflected('ky', 'Түркстан ислам партиясы | Чыгыш Түркстан ислам кыймылы | Түркистан ислам партиясы'),
    ...inflected('ug', 'تۈركىستان ئىسلام پارتىيىسى | شەرقىي تۈركىستان ئىسلام ھەرىكىتى'),
    ...names(
      'ru',
      cross(
        'Исламская партия |Исламской партии |Исламскую партию |Исламской партией ',
        'Туркестана|Восточного Туркестана|Туркистана',
      ),
    ),
    ...names(
      'ru',
      cross(
        'Исламское движение |Исламского движения |Исламскому движению |Исламским движением |Исламском движении ',
        'Восточного Туркестана|Восточный Туркестан|Восточного Туркистана',
      ),
    ),
    ...names('ru', cross('Восточно-туркестанское |Восточнотуркестанское ', 'исламское движение')),
    ...names(
      'ru',
      'Восточно-туркестанского исламского движения | Туркестанская исламская партия | Туркестанской исламской партии | Восточно-Туркестанской исламской партии | Исламского движения Восточного Туркестана',
    ),
    ...acronyms('', 'ИДВТ | ВТИД | ИПВТ | ИДУТ', {}),
    ...acronyms('', 'ИПТ | ТИП', { for: [...uyghurContext], places: [...afghanistan, ...levant] }),
    ...names(
      'ar',
      'الحزب الإسلامي التركستاني | الحزب الاسلامي التركستاني | حركة تركستان الشرقية الإسلامية | الحركة الإسلامية لتركستان الشرقية | حزب تركستان الإسلامي | الحزب الإسلامي لتركستان | حركة شرق تركستان الإسلامية',
    ),
    ...names(
      'ar',
      'الحركة الإسلامية في تركستان الشرقية | حركة تركستان الإسلامية | الحزب التركستاني | جماعة تركستان الإسلامية',
    ),
    ...inflected('fa', cross('حزب |جنبش |حرکت |نهضت ', 'اسلامی ترکستان شرقی|اسلامی ترکستان')),
    ...inflected(
      'ps',
      'د ترکستان اسلامي ګوند | د ختیځ ترکستان اسلامي غورځنګ | د ختیځ ترکستان اسلامي خوځښت | د شرقي ترکستان اسلامي تحریک',
    ),
    ...inflected(
      'ur',
      'ترکستان اسلامک پارٹی | مشرقی ترکستان اسلامی تحریک | ایسٹ ترکستان اسلامک موومنٹ | ترکستان اسلامی پارٹی | ایسٹرن ترکستان اسلامک موومنٹ',
    ),
    ...inflected('bn', 'তুর্কিস্তান ইসলামিক পার্টি | ইস্ট তুর্কিস্তান ইসলামিক মুভমেন্ট | পূর্ব তুর্কিস্তান ইসলামিক মুভমেন্ট'),
    ...names(
      'el',
      'Ισλαμικό Κόμμα του Τουρκιστάν | Ισλαμικό Κίνημα του Ανατολικού Τουρκεστάν | Ισλαμικό Κόμμα του Τουρκεστάν | Ισλαμικού Κόμματος του Τουρκεστάν',
    ),
    ...names(
      'zh',
      '东突厥斯坦伊斯兰运动 | 東突厥斯坦伊斯蘭運動 | 突厥斯坦伊斯兰党 | 突厥斯坦伊斯蘭黨 | 东伊运 | 東伊運 | 东突伊斯兰运动',
      { usual: true },
    ),
    ...names('ja', '東トルキスタン・イスラム運動 | トルキスタン・イスラム党'),
    ...names('ko', '동투르키스탄 이슬람 운동 | 투르키스탄 이슬람당'),
  ],
  relations: [{ type: 'often-confused-with', label: 'ipt' }],
};
