const split = (list: string): string[] => list.split('|').map((word) => word.trim());

/**
 * Words of armed movements, whichever ("*": any word that begins so). They speak for a group against a sensor or a
 * students' union, but not for one group against another. Words that any armed scene has (police, rifle, missile, army)
 * are left out on purpose: they stand beside inertial units and students' unions too.
 */
export const militancyWords: string[] = split(`
  jihad* | dschihad* | djihad* | yihad* | cihat* | cihad* | jihod* | islamist* | militants | militant group* | mujahid* | mujahed* | caliphate |
  kalifat* | califat* | hilafet | taliban* | taleban* | talib | talibs | al-qaeda | al-qaida | qaeda | qaida | al-kaida | isis | isil | islamic state |
  daesh | bin laden | emir | suicide bomb* | suicide attack* | insurgen* | terror* | haqqani* | extremis* | guerrilla* | rebel* | oath of allegiance | baghdadi | mullah omar | zawahiri |
  pledged allegiance | warlord* | gunmen | hostage* | kidnap* | beheaded | paramilit* | talibã* | talibán* | rehén | rehenes |
  джихад* | жиҳод* | ҷиҳод* | боевик* | исламист* | талиб* | толиб* | аль-каид* | террор* | халифат* | моджахед* | смертник* | экстремист* |
  главар* | полевой командир | полевого командира | группировк* | заложник* | جهاد* | طالبان | القاعده | القاعدة | داعش | تروریست* | مجاهد* | انتحاری* | انتحاري* | إرهاب* |
  مسلح* | مسلحین | جنگجو* | دهشت* | জঙ্গি* | জিহাদ* | তালেবান* | আল-কায়েদা* | সন্ত্রাস* | τζιχάντ* | ταλιμπάν | τρομοκρ* | tolibon* | terrorchi* | jangari* | жангари* |
  террорчи* | ekstremist* | militanlar* | terör* | selbstmordattent* | attentat* | geisel* | otage* | заложн* |
  air strike* | airstrike* | air raid* | drone strike* | luftschlag* | luftangriff* | drohnenangriff* | frappe aérienne | frappes aériennes | ataque aéreo | авиаудар* | armed organisation | armed organization | armed group* |
  chechen* | tschetschen* | tchétchène* | чечен* | ransom | lösegeld* | rançon | выкуп* | hooded | beheading* | martyr* | safe house* | training camp* | trainingslager* | ausbildungslager* | media wing | military wing | armed wing |
  splinter group* | schism | hideout* | fatwa* | recruiter* | bomb-maker* | bombmaker* | bomb maker* | anwerb* | oath | swore | sworn | guantanamo | shura | defector* | deserter* | überläufer* | aussteiger* | перебежчик* | дезертир* | foreign fighter* | imam | preacher* | prediger* | проповедник* | вербовщик* | abu
`);

/**
 * Words of armed conflict as such. They never tell a group from a device: both are spoken of in wars. They count only
 * where nothing on the page speaks for any other meaning, and then a little.
 */
export const conflictWords: string[] = split(`
  soldier* | general | colonel | sergeant | lieutenant | garrison* | militant | intelligence | analyst* | spy | spies | defence ministry | defense ministry | defence minister |
  defense minister | interior ministry | interior minister | security service* | interrogat* | captive* | captured | 
  explosive* | bomb | bombs | bombing* | grenade* | ambush* | siege | raid | raids | attack | attacks | attacked | killed | gunned down | smuggl* | weapon* | arms dealer* | frontier guard* | border guard* |
  peace deal | ceasefire | massacre | assassinat* | soldaten | general | oberst | geheimdienst* | bundeswehr | verfassungsschutz* | anschlag* | anschläge |
  sprengstoff* | angriff* | getötet | gefecht* | soldats | général | colonel | attentat* | attaque* | explosif* | renseignement* | soldados | coronel | ataque* | explosivo* |
  muertos | espionaje | солдат* | генерал* | полковник* | пограничник* | спецслужб* | разведк* | взрыв* | теракт* | задержа* | арест* | убит* | оружи* | боев* | обстрел* | связного | вербов* | ранен* |
  askar* | askarlar | portlash* | qurol* | hibsga | o‘ldirildi | сарбоз* | куштор | انفجار* | حمله* | سرباز* | کشته* | بازداشت* | امنیت ملی | مرزبان* | استخبارات | قتل* | هجوم* | تفجير* | جنود | اعتقال* | اعتقلت | حملے | دھماک* |
  فوجی* | ہلاک* | হামলা* | নিহত* | গ্রেপ্তার* | বিস্ফোরণ* | soja* | harin* | kai hari | 'yan sanda
`);

/** Words of schools, markets, clinics and workshops: in such company an acronym is somebody else's. */
export const civilWords: string[] = split(`
  university | universities | college | faculty | laborator* | supplier* | brochure* | seminar* | syllabus | exam | exams | exhibition* | tournament* | stadium | referee* | cyclist* | taxpayer* | graduate* | congress centre | grant | study medicine |
  headmaster | headmistress | headteacher | pupils | boarding fees | tuition | enrolment | enrollment | alumni | semester* | rector | curriculum | scholarship* | exchange agreement | timetable* | undergraduate* |
  dividend* | shareholder* | quarterly | turnover | customers | subscribers | invoice* | warranty | price list | retailer* | supermarket* | app store | firmware | software | updates | update the | update your | download* | battery | batteries |
  laptops | gamer* | headset* | symptom* | dosage | diagnos* | physiotherap* | recipe* | teaspoon* | brewery | brewer* | malt | hops | midfielder* | goalkeeper* | trophy | championship* | playlist* | album |
  concert* | choir* | orchestra* | singles | backhand | coach | semi-final* | allotment* | mortgage* | landlord* | tenants | bus stop* | timetable | schüler* | semester | stipendi* | rektor* | kunde | kunden | kundin* | kundschaft | brauerei* | meisterschaft* |
  trainer | tabelle | élèves | étudiants | semestre | clientèle | abonnés | alumnos | estudiantes | clientes | alunos | estudantes | студент* | абитуриент* | ректор* | чемпионат* | тренер* | матч* | клиент* | акционер* | دانشجو* | دانشگاه |
  الطلاب | الجامعة | مباراة | öğrenci* | üniversite* | şampiyona*
`);
