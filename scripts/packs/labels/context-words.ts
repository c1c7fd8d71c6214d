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
  sughd | khujand | osh | samarkand | samarqand | bukhara | termez | nukus | bokhtar | kulob | kulyab | khorog | khorugh | isfara | panjakent | jalal-abad | naryn | uzgen | gharm | gknb | scns | central asia* | zentralasi* | asie centrale | asia central | ásia central | usbek* | tadschik* |
  kirgis* | kasach* | ouzbek* | ouzbék* | tadjik* | kirghiz* | uzbeq* | usbeq* | tayik* | quirgu* | özbek* | tacik* |
  o'zbek* | tojik* | qirg'iz* | qozog'iston | toshkent* | узбек* | ўзбек* | өзбек* | таджик* | тоҷик* | тожик* | киргиз* |
  кыргыз* | қирғиз* | казах* | ташкент* | тошкент* | гкнб | скнб | снб | ош | оше | ошской | самарканд* | термез* | хорог* | куляб* | исфар* | бохтар* | худжанд* | джалал-абад* | раште | раштск* | душанбе | бишкек* | ферган* | фарғона | намангани* | андижан* |
  баткен* | центральн* ази* | средней азии | средняя азия | хатлон* | ازبک* | ازبیک* | تاجیک* | تاجیکستان | قرقیز* | قزاق* |
  آسیای مرکزی | آسیای میانه | تاشکند | دوشنبه | خجند | ختلان | أوزبك* | اوزبک* | طاجيك* | طاجك* | قرغيز* | آسيا الوسطى |
  طشقند | উজবেক* | তাজিক* | তাজিকিস্তান* | ουζμπεκ* | τατζικ*
`);

/** Places and words of Afghanistan. */
export const afghanistan = split(`
  afghan* | badakhchan* | badachschan* | badajshan* | badakchan | koundouz | kondoz | kaboul | kabul* | kandahar* | kunduz* | kundus* | qunduz* | badakhshan* | takhar | faryab | baghlan | helmand | herat |
  mazar-i-sharif | jalalabad | nangarhar* | ghazni | khost | paktia | paktika | panjshir* | jowzjan | jawzjan | balkh |
  sar-e-pul | logar | zabul | uruzgan | samangan | wardak | kunar | nuristan | wakhan | badghis | bamiyan | bamyan | daykundi | farah | ghor | kapisa | laghman | nimroz | parwan | sar-i-pul | bagram | imam sahib | chahar dara |
  nahrin | burka district | pul-i-khumri | mazar | sheberghan | maimana | lashkar gah | lashkargah | tora bora | faizabad | fayzabad | warduj | jurm | kuran wa munjan | dasht-e-archi | hairatan |
  pajhwok | bakhtar | tolo | tolonews | ariana news | unama | karzai | ashraf ghani | khalilzad | national directorate of security | northern alliance | nato-led | nato troops | nato supply | coalition forces |
  coalition officers | coalition troops | deh chopan | loya paktia | resolute | doha | spin boldak | torkham | durand line | deportation* | isaf | resolute support |
  mullah omar | akhundzada | mujahid | islamic emirate | afghán* | afegan* | afganist* | афган* | афғон* | ауған* | кабул* |
  кобул* | кундуз* | қундуз* | бадахшан* | бадахшон* | тахар* | фарьяб* | нангархар* | кандагар* | афганистан* | افغان* |
  کابل | قندهار | قندوز | بدخشان | تخار | فاریاب | هلمند | هرات | ننگرهار | امارت اسلامی | أفغان* | كابول | قندهار | غزني | هلمند | ننغرهار | ننكرهار | قندوز | بدخشان | جلال آباد | خوست |
  আফগান* | কাবুল* | বাদাখশান* | αφγαν* | καμπούλ*
`);

/** Pakistan as such: where both Taliban are spoken of. */
export const pakistan = split(`
  pakistan* | paquist* | пакистан* | исламабад* | покистон* | پاکستان* | اسلام آباد | باكستان* | পাকিস্তান* | πακιστ* | 巴基斯坦
`);

/** Places, persons and forces of Pakistan's north-west: where "the Taliban" are the Pakistani ones. */
export const pakistaniFront = split(`
  waziristan* | wasiristan* | veziristan* | peşaver* | pesaver* | wazirist* | nordwasiristan* | südwasiristan* | northern waziristan | uaziristan* | ouaziristan* | miranshah | miran shah | mir ali | wana | razmak | datta khel | peshawar* | pesciawar | swat valley | after swat | from swat | to swat | of swat |
  in swat | de swat | du swat | swat-tal* | swattal* | sawat | swat district | bajaur | bajaur* | mohmand | orakzai | kurram | khyber* | tribal areas | tribal agenc* | tribal district* | tribal belt | tribal region | fata |
  dera ismail khan | bannu | lakki marwat | kohat | hangu | parachinar | malakand | chitral | mehsud* | baitullah | hakimullah | fazlullah | mullah fazlullah | noor wali |
  umar khalid khorasani | ihsanullah ehsan | azam tariq | shahidullah shahid | khan said | wali-ur-rehman | maulvi faqir | faqir mohammad | muhammad khorasani | hafiz gul bahadur | gul bahadur | jamaat-ul-ahrar | lashkar-e-islam | punjabi taliban |
  buner | lower dir | upper dir | shangla | tirah | darra adam khel | jamrud | landi kotal | mardan | charsadda | nowshera | swabi | matta | ladha | makeen | shakai | shawal | zhob | ispr | inter-services public relations | zarb-e-azb | rah-e-nijat | lal masjid | red mosque |
  malala | army public school | mingora | north-west frontier | frontier corps | pakistani valley | pakistani village* | pakistani side | pakistani district* | pakistani province | pakistani tribal |
  northwest pakistan | northwestern pakistan | north-west pakistan |
  north-western pakistan | pakistan's tribal | pakistan's northwest* | pakistan's north-west* | pakistan's swat | dawn by telephone | geo news | stammesgebiet* |
  zones tribales | zonas tribales | вазиристан* | пешавар* | мираншах* | мир-али | долине сват | долины сват | баджаур* | кветт* | карачи | лахор* | банну | баннах | белуджистан* | хайбер* | зоне племен | зоны племен | племенн* |
  вазиристон* | пешовар* | وزیرستان* | پیشاور | پشاور | سوات | باجوړ | باجوڑ | مہمند | مهمند | خیبر* |
  میرانشاه | میران شاہ | میرعلی | قبایلی | قبائلی | وزيرستان | بيشاور | القبلية | كراتشي | ওয়াজিরিস্তান* | পেশোয়ার* | সোয়াত | খাইবার* | করাচি | ουαζιριστάν | πεσαβάρ
`);

/** What Chinese officials and Uyghurs stand in the news for. */
export const uyghur = split(`
  uyghur* | uighur* | uigur* | ouïghour* | ouigour* | uygur* | xinjiang | sinkiang | east turkestan | east turkistan |
  ostturkestan | turkistan | turkestan | turkestan* | urumqi | kashgar | hotan | китай* | уйгур* | уйғур* |
  синьцзян* | туркестан* | туркистон* | ایغور* | اویغور* | ترکستان | سین‌کیانگ | الإيغور | الأويغور | تركستان | شينجيانغ |
  维吾尔 | 新疆 | 东突
`);

/** Syria and Iraq. */
export const levant = split(`
  syria* | syrie* | syrien* | siria* | idlib | idleb | aleppo | latakia | damascus | raqqa | rakka | mosul | palmyra | kobane | kobani | iraq* | irak* |
  libya* | sinai | deir ezzor | hama | homs | jisr al-shughur | jisr al-shughour | jisr ash-shughur | ghab | jabal turkman | nusra | tahrir al-sham | hts | сири* | идлиб* | ирак* | латаки* | алеппо | сурия |
  سوريا | سوريه | سوریه | إدلب | ادلب | حلب | العراق | عراق* | الموصل | الرقة | اللاذقية | সিরিয়া* | ইরাক* | συρία* | ιράκ
`);

/** Yemen and its war. */
export const yemen = split(`
  yemen* | jemen* | yémen* | iemen* | yemení | sanaa | sana'a | sanaʽa | aden | hodeida* | hudaydah | marib | taiz | saada |
  saudi* | riyadh | oman* | muscat | abdulsalam | al-mashat | mashat | yahya saree | saree | hodeida | hodeidah | dhamar | hajjah | shabwa | hadramawt | hadhramaut | southern transitional | popular committees | uae | emirates | un envoy | red sea | gulf of aden | tanker* | merchant ship* | hezbollah | eilat | axis of resistance | coalition air strike* | emirati* | abdulmalik | badreddin | zaidi | zaydi | yémén* | marib | ballistic | bab al-mandab | bab el-mandeb | houthi* | huthi* | huti* | al-houthi | abdul-malik | abdulmalik |
  ballistic missile* | riad | rotes meer | roten meer | mer rouge | mar rojo | йемен* | хусит* | саудовск* | красное море |
  красном море | اليمن* | اليمنية | صنعاء | الحوثي* | السعودية | البحر الأحمر | الحديدة | مأرب | یمن* | صنعا | حوثی* | عربستان |
  دریای سرخ | ইয়েমেন* | হুতি* | υεμέν* | χούθι
`);

/** China, in whose name much is said about Uyghur groups, and much else besides. */
export const china = split(
  'china | china’s | chinese | beijing | chinesisch* | chinois* | chino | chinos | peking | pékin | pekín',
);

/** Who the Houthis are named together with; others are too. */
export const houthiFriendsAndFoes = split(
  'iran-backed | iranian | tehran | shipping | palestin* | gaza | hamas | zionist* | blockade | israel* | израил* | иран* | палестин* | хамас* | хезболл* | авианос* | эсмин* | аль-масира | al-masirah | destroyer | aircraft carrier | ایران | تهران | إيران | إسرائيل',
);
