import { split } from './alias.ts';

/*
 * Words that speak for a group wherever its name is ambiguous. "uzbek*" stands for every word that begins so.
 * Words that any armed scene has (police, rifle, missile, army) are left out on purpose: they stand beside inertial
 * units and students' unions too.
 */

/** Places and peoples of Central Asia. */
export const centralAsia = split(`
  uzbek* | tajik* | kyrgyz* | kirghiz* | kirgiz* | kazakh* | turkmen* | tashkent* | taschkent* | dushanbe | duschanbe |
  bishkek | bischkek | ferghana | fergana | namangan* | andijan | andijon | batken | khatlon | tavildara | rasht |
  sughd | khujand | central asia* | zentralasi* | asie centrale | asia central | ásia central | usbek* | tadschik* |
  kirgis* | kasach* | ouzbek* | ouzbék* | tadjik* | kirghiz* | uzbeq* | usbeq* | tayik* | quirgu* | özbek* | tacik* |
  o'zbek* | tojik* | qirg'iz* | qozog'iston | toshkent* | узбек* | ўзбек* | өзбек* | таджик* | тоҷик* | тожик* | киргиз* |
  кыргыз* | қирғиз* | казах* | ташкент* | тошкент* | душанбе | бишкек* | ферган* | фарғона | намангани* | андижан* |
  баткен* | центральн* ази* | средней азии | средняя азия | хатлон* | ازبک* | ازبیک* | تاجیک* | تاجیکستان | قرقیز* | قزاق* |
  آسیای مرکزی | آسیای میانه | تاشکند | دوشنبه | خجند | ختلان | أوزبك* | اوزبک* | طاجيك* | طاجك* | قرغيز* | آسيا الوسطى |
  طشقند | উজবেক* | তাজিক* | তাজিকিস্তান* | ουζμπεκ* | τατζικ*
`);

/** Places and words of Afghanistan. */
export const afghanistan = split(`
  afghan* | kabul* | kandahar* | kunduz* | kundus* | qunduz* | badakhshan* | takhar | faryab | baghlan | helmand | herat |
  mazar-i-sharif | jalalabad | nangarhar* | ghazni | khost | paktia | paktika | panjshir* | jowzjan | jawzjan | balkh |
  sar-e-pul | logar | zabul | uruzgan | samangan | wardak | kunar | nuristan | wakhan | doha | isaf | resolute support |
  mullah omar | akhundzada | mujahid | islamic emirate | afghán* | afegan* | afganist* | афган* | афғон* | ауған* | кабул* |
  кобул* | кундуз* | қундуз* | бадахшан* | бадахшон* | тахар* | фарьяб* | нангархар* | кандагар* | афганистан* | افغان* |
  کابل | قندهار | قندوز | بدخشان | تخار | فاریاب | هلمند | هرات | ننگرهار | امارت اسلامی | أفغان* | كابول | قندهار |
  আফগান* | কাবুল* | বাদাখশান* | αφγαν* | καμπούλ*
`);

/** Places and words of Pakistan's north-west. */
export const pakistan = split(`
  pakistan* | waziristan* | wasiristan* | miranshah | miran shah | mir ali | peshawar* | swat | bajaur | mohmand | orakzai |
  kurram | khyber* | fata | tribal areas | tribal agenc* | tribal district* | tribal belt | dera ismail khan | bannu | tank |
  mehsud* | baitullah | hakimullah | fazlullah | noor wali | islamabad | rawalpindi | karachi | lahore | quetta | ispr |
  inter-services public relations | zarb-e-azb | malakand | south waziristan | north waziristan | lal masjid | paquist* |
  пакистан* | вазиристан* | пешавар* | мираншах* | исламабад* | پاکستان* | وزیرستان* | پیشاور | پشاور | سوات | باجوڑ |
  مہمند | خیبر* | اسلام آباد | میرانشاه | میران شاہ | باكستان* | وزيرستان | بيشاور | পাকিস্তান* | ওয়াজিরিস্তান* | পেশোয়ার* |
  πακιστ* | ουαζιριστάν
`);

/** Words of the jihadist world. Not "attack" or "fighter": those need no jihad. */
export const jihad = split(`
  jihad* | dschihad* | djihad* | yihad* | cihat* | cihad* | jihod* | islamist* | islamíst* | militant* | mujahid* | mujahed* |
  caliphate | kalifat* | califat* | califato | hilafet | taliban* | taleban* | talib | talibs | al-qaeda | al qaeda | al-qaida |
  al qaida | qaeda | qaida | isis | isil | islamic state | daesh | bin laden | emir | suicide bomb* | suicide attack* |
  insurgen* | terror* | haqqani* | extremis* | guerrilla* | bayat | oath of allegiance | pledged allegiance |
  джихад* | жиҳод* | ҷиҳод* | боевик* | исламист* | талиб* | толиб* | аль-каид* | терро* | халифат* | моджахед* | смертник* |
  экстремист* | эмир* | главар* | جهاد* | طالبان | القاعده | داعش | تروریست* | مجاهد* | انتحاری | جهادی* | إرهاب* | مسلح* |
  جهاد | انتحاري* | দহশত* | জঙ্গি* | জিহাদ* | তালেবান* | আল-কায়েদা* | τζιχάντ* | ταλιμπάν | τρομοκρ* | toliban | tolibon* |
  terrorchi* | jangari* | жангари* | террорчи* | ekstremist* | örgüt | militan*
`);

/** What Chinese officials and Uyghurs stand in the news for. */
export const uyghur = split(`
  uyghur* | uighur* | uigur* | ouïghour* | ouigour* | uygur* | xinjiang | sinkiang | east turkestan | east turkistan |
  ostturkestan | turkistan | turkestan | turkestan* | urumqi | kashgar | hotan | beijing | chinese | китай* | уйгур* | уйғур* |
  синьцзян* | туркестан* | туркистон* | ایغور* | اویغور* | ترکستان | سین‌کیانگ | الإيغور | الأويغور | تركستان | شينجيانغ |
  维吾尔 | 新疆 | 东突
`);

/** Syria and Iraq. */
export const levant = split(`
  syria* | syrie* | syrien* | siria* | idlib | idleb | aleppo | latakia | damascus | raqqa | rakka | mosul | iraq* | irak* |
  libya* | sinai | deir ezzor | hama | homs | nusra | tahrir al-sham | hts | сири* | идлиб* | ирак* | латаки* | алеппо | сурия |
  سوريا | سوريه | سوریه | إدلب | ادلب | حلب | العراق | عراق* | الموصل | الرقة | اللاذقية | সিরিয়া* | ইরাক* | συρία* | ιράκ
`);

/** Yemen and its war. */
export const yemen = split(`
  yemen* | jemen* | yémen* | iemen* | yemení | sanaa | sana'a | sanaʽa | aden | hodeida* | hudaydah | marib | taiz | saada |
  saudi* | riyadh | red sea | bab al-mandab | bab el-mandeb | houthi* | huthi* | huti* | al-houthi | abdul-malik | abdulmalik |
  ballistic missile* | riad | rotes meer | roten meer | mer rouge | mar rojo | йемен* | хусит* | саудовск* | красное море |
  красном море | اليمن* | اليمنية | صنعاء | الحوثي* | السعودية | البحر الأحمر | الحديدة | مأرب | یمن* | صنعا | حوثی* | عربستان |
  دریای سرخ | ইয়েমেন* | হুতি* | υεμέν* | χούθι
`);
