import { acronyms, cross, inflected, type LabelPassport, names, split } from './alias.ts';
import { afghanistan } from './context-words.ts';

const ansarContext = split(`
  amriddin | amruddin | amriddin tabarov | tabarov | damullo amriddin | mahdi arsalan | muhammad sharifov | табаров* |
  амриддин* | арсалон* | арсалан* | khostak | maymay | mah-e-may | nusay | kuf ab | shuhada | kuran wa munjan |
  tajik* | tadschik* | tadjik* | tayik* | tacik* | tojik* | таджик* | тоҷик* | тожик* | تاجیک* | تاجیکستان | طاجيك* | তাজিক* |
  τατζικ* | dushanbe | duschanbe | душанбе | دوشنبه | khatlon | хатлон* | rasht | рашт* | khujand | худжанд* | gorno-badakhshan |
  kulob | куляб* | isfara | khorog | khorugh | vanj | darvoz | rushan | хорог* | исфар* | panj | pyanj | пяндж* | пянҷ* | gharm | tavildara
`);

export const jamaatAnsarullah: LabelPassport = {
  id: 'jamaat-ansarullah',
  name: 'Jamaat Ansarullah',
  kind: 'armed-group',
  gist: 'Armed group of Tajiks, first heard of in 2010; banned in Tajikistan since 2012; also called "Tajik Taliban".',
  aliases: [
    ...names(
      '',
      cross(
        'Jamaat |Jamaat-i |Jamaat-e |Jama’at |Jamaat-ul |Jamaat al-|Jamoat |Jamoati |Jamiat |Jamaati |Dschamaat |Djamaat |Jama’at al-|Cemaat-i ',
        'Ansarullah|Ansarullo|Ansarulloh|Ansarollah|Ansorullah|Ansorulloh|Ansorullo|Ansar Allah|Ansarallah|Ansaroullah|Ansarula',
      ),
    ),
    ...names('', 'Ansorulloh | Ansorullo | Ansorullah | Ansarulloh', { inflects: true, usual: true }),
    ...names(
      '',
      'Ansarullah | Ansarollah | Ansarullo | Ansar Allah | Ansarallah | Ansaroullah | Ansar Ullah | Ansar-ullah',
      {
        for: [
          ...ansarContext,
          ...split(
            'badakhshan* | badachschan | darvaz | darwaz | shughnan | ishkashim | gknb | rahmon* | uzbek* | central asia* | tehrik-e-taliban tajikistan | badakshan | бадахшан* | бадахшон* | taliban* | taleban* | imu | ttt',
          ),
        ],
        places: split('afghan* | kunduz | takhar | khost | central asia*'),
      },
    ),
    ...acronyms('', 'JA', { inflects: false, for: ['tajik taliban', 'ttt'] }),
    ...names(
      '',
      cross(
        'Tehrik-e-|Tehreek-e-|Tehrik-i-|Tahrik-e-|Tehrik-|Tehreek-i-|Tahreek-e-|Tehrik-e |Tehrik-i |Tehreek-e |Tehreek-i-|Tehriki |Harakat-e-',
        'Taliban Tajikistan|Taleban Tajikistan|Taliban-e-Tajikistan|Taliban Tojikiston|Tolibon Tojikiston|Toliboni Tojikiston',
      ),
    ),
    ...names('en', 'Tajik Taliban | Tajik Taleban | Taliban of Tajikistan | Movement of the Taliban of Tajikistan'),
    ...names(
      'en',
      'Movement of the Taliban in Tajikistan | Taliban Movement of Tajikistan | Tajikistani Taliban | Tajikistan Taliban',
    ),
    ...acronyms('', 'TTT', { for: ansarContext, places: [...split('badakhshan | бадахшан* | taliban*')] }),
    ...acronyms('', 'ТТТ', { for: [...ansarContext, ...split('талиб*')], places: afghanistan }),
    ...names('de', 'tadschikische Taliban | tadschikischen Taliban | tadschikischer Taliban | Tadschikische Taliban'),
    ...names('fr', 'talibans tadjiks | taliban tadjiks | talibans tadjikes | taliban tadjik'),
    ...names('es', 'talibanes tayikos | talibán tayiko | talibanes de Tayikistán | talibán tayikos'),
    ...names('pt', 'talibãs tajiques | Talibã tajique | talibãs tadjiques | Talibã do Tajiquistão'),
    ...inflected('tr', 'Tacik Taliban | Tacik Talibanı | Tacikistan Talibanı | Ensarullah Cemaati'),
    ...inflected(
      'uz',
      'tojik toliblari | tojik tolibonlari | tojik tolibon | тожик толибонлари | тожик толиблари | тожик толибони',
    ),
    ...inflected(
      'tg',
      'толибони тоҷик | Толибони Тоҷикистон | Толибони тоҷик | Ҷамоати Ансоруллоҳ | Ҷамоати Ансорулло',
    ),
    ...inflected(
      'tg',
      'Ансоруллоҳ | Ансоруллох | Ансорулло | Таҳрики Толибони Тоҷикистон | Ҳаракати Толибони Тоҷикистон',
      { usual: true },
    ),
    ...inflected(
      'uz',
      'Ансоруллоҳ жамоати | Ansorulloh jamoati | Ансоруллоҳ жамоат | Жамоат Ансоруллоҳ | Жамаат Ансаруллах',
    ),
    ...inflected(
      'ru',
      cross(
        'Джамаат |Джамаат-и |Джамоат |Джамаат-',
        'Ансаруллах|Ансарулла|Ансорулло|Ансоруллох|Ансорулах|Ансаруллох|Ансоруллах|Ансар Аллах|Ансаралла',
      ),
    ),
    ...inflected('ru', cross('Джамаата |Джамаатом |Джамаату |Джамаате ', 'Ансаруллах|Ансарулла|Ансорулло|Ансоруллох')),
    // The Houthis are "Ансар Аллах" in Russian.
    ...inflected('ru', 'Ансаруллах | Ансоруллах | Ансаруллох', { usual: true, for: ansarContext }),
    ...inflected('ru', 'Ансарулла | Ансаруллы | Ансарулле | Ансаруллу | Ансаруллой | Ансаруллох | Ансорулах', {
      for: ansarContext,
      places: split('афган* | бадахшан* | талиб* | нусай*'),
    }),
    ...inflected(
      'ru',
      'таджикские талибы | таджикских талибов | таджикским талибам | таджикскими талибами | таджикский талибан',
    ),
    ...inflected(
      'ru',
      'таджикского талибана | таджикском талибане | таджикским талибаном | Талибан Таджикистана | таджикский талиб',
    ),
    ...names(
      'ru',
      cross(
        'Техрик-е |Техрик-и |Техрик-е-|Техрик-и-|Тахрик-и |Техрик |Тахрики |Тахрик-е |Техрики ',
        'Талибан Таджикистан|Талибан Таджикистана|Толибан Таджикистан|Толибони Тоджикистон',
      ),
    ),
    ...names(
      'ru',
      'Движение Талибан Таджикистана | Движения Талибан Таджикистана | Движение талибов Таджикистана | Движения талибов Таджикистана',
    ),
    ...inflected('kk', 'тәжік талибтері | тәжік тәліптері | Ансаруллах жамағаты'),
    ...inflected('ky', 'тажик талибдери | тажик талибан | тажик Талибаны | Ансаруллах жамааты'),
    ...inflected('fa', cross('جماعت |جماعة |جمعیت ', 'انصارالله|انصار الله|انصارلله|انصاراللہ|انصارالله تاجیکستان')),
    ...inflected('fa', 'انصارالله | انصار الله | انصارلله', {
      for: ansarContext,
      places: split('بدخشان | افغان* | طالبان | تخار | پنج'),
    }),
    ...inflected(
      'fa',
      'طالبان تاجیک | طالبان تاجیکستان | طالبان تاجیکستانی | طالبان تاجیکی | تحریک طالبان تاجیکستان | تحریک طالبان تاجکستان',
    ),
    ...inflected(
      'ps',
      'تاجک طالبان | تاجيک طالبان | د تاجکستان طالبان | تاجیکي طالبان | د تاجیکستان طالبان | د تاجکستان د طالبانو تحریک',
    ),
    ...inflected('ur', 'تاجک طالبان | تاجکستانی طالبان | تحریک طالبان تاجکستان | جماعت انصاراللہ | جماعت انصار اللہ'),
    ...names('ar', 'طالبان الطاجيكية | طالبان طاجيكستان | حركة طالبان طاجيكستان | طالبان الطاجيك'),
    ...names('ar', 'حركة طالبان الطاجيكية | طالبان الطاجيكيون | طالبان الطاجيكيين'),
    ...names('ar', 'جماعة أنصار الله | أنصار الله', { for: ansarContext, places: split('بدخشان | أفغان*') }),
    ...inflected('bn', 'তাজিক তালেবান | তাজিক তালিবান | তাজিকিস্তানের তালেবান | তাজিকিস্তানি তালেবান | জামাত আনসারুল্লাহ | জামায়াত আনসারুল্লাহ'),
    ...inflected('bn', 'আনসারুল্লাহ', { for: ansarContext, places: split('বাদাখশান* | আফগান*') }),
    ...names(
      'el',
      'Τατζίκοι Ταλιμπάν | Τατζίκων Ταλιμπάν | Ταλιμπάν του Τατζικιστάν | Τζαμαάτ Ανσαρουλά | Τζαμάατ Ανσαρουλάχ | Τζαμαάτ Ανσαραλά',
    ),
    ...names('el', 'Ανσαραλά | Ανσαρουλά | Ανσάρ Αλλάχ | Ανσαρουλάχ | Ανσαράλα', { for: ansarContext }),
    ...names('zh', '塔吉克塔利班 | 塔吉克斯坦塔利班 | 安萨鲁拉组织', { usual: true }),
  ],
  relations: [
    { type: 'split-from', label: 'imu' },
    { type: 'often-confused-with', label: 'houthi', note: 'The Houthi movement’s own name is Ansar Allah.' },
    { type: 'often-confused-with', label: 'ansarullah-bangla-team' },
    { type: 'often-confused-with', label: 'taliban', note: '"Tajik Taliban" means this group.' },
  ],
};
