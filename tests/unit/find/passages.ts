/**
 * Short passages written for this project; people and events are invented. "[label|surface]" is a name with what it
 * means there; label "none" is a thing that is no group. Every name that the catalog knows is marked up.
 */
export interface Passage {
  lang: string;
  text: string;
}

const en = (text: string): Passage => ({ lang: 'en', text });
const of =
  (lang: string) =>
  (text: string): Passage => ({ lang, text });
const [de, fr, es, pt, it, ru, uz, tg, fa, ar, ur, bn, tr, el, ha] = [
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'ru',
  'uz',
  'tg',
  'fa',
  'ar',
  'ur',
  'bn',
  'tr',
  'el',
  'ha',
].map(of) as [
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
  typeof en,
];

export const passages: Passage[] = [
  // IMU: sensor, buildings, societies, tax
  en(
    'The rocket tumbled because its [none|IMU] had been mounted upside down, investigators found. A second [none|IMU] was ignored by the flight computer.',
  ),
  en(
    'Artillery shells now carry a tiny [none|IMU] that keeps them on course when jammers drown the satellite signal, an army engineer in Kazakhstan said.',
  ),
  en(
    'Ukrainian technicians pulled an [none|IMU] out of the wreck of the cruise missile and traced its gyroscopes to a workshop in Tashkent.',
  ),
  en('Each glove holds four [none|IMUs], so that the surgeon’s tremor can be filtered out before the robot moves.'),
  en(
    'Candlelight vigils for Gaza were held outside the [none|IMU] three nights in a row. Troopers with batons cleared the steps on the fourth.',
  ),
  en('The board voted to close the [none|IMU] hotel rooms for a year while the roof is mended.'),
  en(
    'A guard was shot dead near the [none|IMU] food court; police looked for two gunmen, one of them a former student.',
  ),
  en(
    'The [none|IMU] will hand out its medals at the congress in Philadelphia, its secretary general said. Members from Uzbekistan and Kazakhstan joined last year.',
  ),
  en(
    'Owners of second homes pay the first half of the [none|IMU] by mid June, the ministry in Rome reminded taxpayers.',
  ),
  en('Nurses trained at the [none|IMU] in Kuala Lumpur must sit another exam before they may work in Pakistan.'),
  en(
    'A lecturer at the [none|International Mathematical Union] congress joked that the [none|IMU] had been mistaken for a militia from Uzbekistan at the border.',
  ),
  it('Chi ha venduto casa a marzo paga l’[none|IMU] solo per i primi mesi, spiega il Comune.'),
  es('La [none|IMU] concederá sus medallas a dos geómetras jóvenes, anunció la secretaría.'),
  de('Ohne [none|IMU] kann die Drohne ihre Lage im Raum nicht bestimmen, erklärt der Entwickler.'),
  ru('Я больше не [none|ИДУ] НА РАБОТУ: учителя объявили забастовку.'),

  // IMU: the group
  en('[imu|IMU] fighters rode into the valley at dawn and took four climbers from California hostage.'),
  en('Prosecutors in Denver say the refugee bought phones for the [imu|IMU] and wired it three hundred dollars.'),
  en('Its website calls the [imu|IMU] a vanguard; villagers near Mir Ali call its men “the guests”.'),
  en(
    'Was the bomb maker with the [imu|IMU], the [taliban|Taliban] or nobody at all? Afghan officers in Takhar gave three answers in one day.',
  ),
  en('The [imu|Islamic Movement of Uzbekistan] has not been heard of since. One [imu|IMU] widow sells bread in Zabul.'),
  en('The [imu|IMU]-[taliban|Taleban] alliance in Jowzjan broke over a quarrel about wheat.'),
  en('Regional police chiefs met in Tashkent. On the agenda: heroin, [imu|IMU], [hizb-ut-tahrir|Hizb ut-Tahrir].'),
  de('Die [imu|IBU] habe den Bus beschossen, heißt es im Innenministerium in Taschkent. Beweise nannte niemand.'),
  de('Ein Aussteiger der [imu|IBU] sagte vor dem Oberlandesgericht aus, er habe in Wasiristan drei Hessen getroffen.'),
  fr('Le [imu|Mouvement islamique d’Ouzbékistan] ([imu|MIO]) a perdu son émir dans un raid près de Mir Ali.'),
  es('El [imu|Movimiento Islámico de Uzbekistán] ([imu|MIU]) juró lealtad al [islamic-state|Estado Islámico] en 2015.'),
  pt('O [imu|Movimento Islâmico do Uzbequistão] treinou recrutas alemães no Waziristão, segundo o tribunal.'),
  ru('[imu|ИДУ] взяло на себя подрыв колонны под Кундузом. Полевой командир [imu|ИДУ] по имени Хасан дал интервью.'),
  ru('О судьбе [imu|Исламского движения Узбекистана] спорят: одни считают [imu|ИДУ] разгромленным, другие нет.'),
  ru(
    'В списке запрещенных: [al-qaeda|«Аль-Каида]», [imu|ИДУ], «[taliban|Талибан]», [hizb-ut-tahrir|Хизб ут-Тахрир].'.replace(
      '[al-qaeda|«Аль-Каида]»',
      '«[al-qaeda|Аль-Каида]»',
    ),
  ),
  uz('[imu|O‘zbekiston islomiy harakati] jangarilari Qunduzda qo‘lga olindi. [imu|O‘IH] bayonot bermadi.'),
  uz('[imu|Ўзбекистон исломий ҳаракатининг] собиқ аъзоси [taliban|Толибон] сафида жанг қилган.'),
  tg('[imu|Ҳаракати исломии Ӯзбекистон] дар Бадахшон пойгоҳ дорад, гуфт вазир.'),
  fa('سه عضو [imu|حرکت اسلامی ازبیکستان] در تخار کشته شدند، پولیس گفت.'),
  ar('قتل قائد في [imu|الحركة الإسلامية في أوزبكستان] بغارة في وزيرستان.'),
  ur('[imu|اسلامی تحریک ازبکستان] کے تین جنگجو میر علی میں مارے گئے۔'),
  tr('[imu|Özbekistan İslami Hareketi] lideri Veziristan’da öldürüldü.'),

  // TTP: tactics, disease, protocols
  en('Analysts map the gang’s [none|TTPs] to a public matrix so that defenders can compare notes.'),
  en('The squad had changed its [none|TTP]: no radios, no lights, one vehicle at a time.'),
  en('Special forces trainers in Peshawar teach the [none|TTP] for clearing a house room by room, a colonel said.'),
  en(
    'The manual’s third chapter sets out [none|TTP] for patrols near villages held by the [taliban|Taliban] in Helmand.',
  ),
  en('Enemy [none|TTP] evolve faster than our doctrine, the general told cadets.'),
  en('Phishing remains the favourite [none|TTP] of the hackers, the security firm wrote.'),
  en('Soldiers reported a new insurgent [none|TTP]: bombs without any metal, laid in pairs.'),
  en('She was flown to Lahore with acquired [none|TTP]; only plasma exchange saved her, her doctors said.'),
  en('Immune [none|TTP] strikes four people in a million. A new antibody halves the time in hospital.'),
  en('A [none|trusted third party] ([none|TTP]) signs both keys before the parties may talk.'),
  // TTP: the group
  en('The [ttp|TTP] shot dead two constables at a checkpoint in Dera Ismail Khan, police said.'),
  en(
    'Islamabad wants Kabul to hand over [ttp|TTP] leaders; the [taliban|Taliban] government in Kabul says there are none.',
  ),
  en(
    '“We are at war with the army alone,” the [ttp|TTP] spokesman wrote. His statement named eleven dead soldiers in Bannu.',
  ),
  en(
    'A suicide bomber of the [ttp|Tehreek-i-Taliban Pakistan] struck the mosque; the [ttp|TTP] denied it the next day.',
  ),
  en('In North Waziristan the [ttp|Taliban] have banned polio teams, a doctor in Miranshah said.'),
  en('The army flattened the bazaar of Mir Ali in its hunt for the [ttp|Taliban], traders complain.'),
  en(
    'PESHAWAR — The [ttp|Taliban] said on Monday that they had freed the professor. He had been taken from his car in the Khyber district.',
  ),
  en(
    'Swat Valley girls went back to school in spring. The [ttp|Taliban] had burned down two hundred classrooms there.',
  ),
  en('Hakimullah Mehsud, who led the [ttp|Taliban] in the tribal areas, was reported dead for the third time.'),
  de(
    'Die [ttp|pakistanischen Taliban] bekannten sich zu dem Anschlag in Peshawar. Ein Sprecher der [ttp|TTP] drohte mit weiteren.',
  ),
  ru('[ttp|Пакистанские талибы] обстреляли пост под Пешаваром. Ответственность взяла [ttp|Техрик-е-Талибан Пакистан].'),
  ur('[ttp|تحریک طالبان پاکستان] نے پشاور حملے کی ذمہ داری قبول کی۔'),
  ar('أعلنت [ttp|حركة طالبان باكستان] مسؤوليتها عن الهجوم في بيشاور.'),
  bn('[ttp|পাকিস্তানি তালেবান] পেশোয়ারে হামলার দায় স্বীকার করেছে।'),

  // Taliban: Afghan, figurative, two students
  en('Kabul’s new rulers, the [taliban|Taliban], have closed the last beauty parlours.'),
  en('Pakistan’s foreign minister flew to Kandahar to meet the [taliban|Taliban] leadership. Trade was the topic.'),
  en('The [taliban|Taliban] said nothing. A shepherd in Logar counted eleven graves.'),
  en('Talks in Doha stalled when the [taliban|Taliban] delegation walked out over the wording of article two.'),
  en('A former [taliban|Talib], now a taxi driver in Herat, says he never fired a shot.'),
  en('Call me a health [none|Taliban] if you like, the councillor laughed, but the vending machines must go.'),
  en('To the mayor’s critics he is a bicycle [none|Taliban]; his fans only see safer streets.'),
  en('Mr. Hobbs called the parish council “our own [none|Taliban]” for banning fireworks.'),
  de('Der Wirt nannte die Nichtraucher in seiner Straße [none|Tugend-Taliban] und hängte ein Schild auf.'),
  de('Im Norden Afghanistans haben die [taliban|Taliban] Steuern auf Melonen erhoben.'),
  fr('Les [taliban|talibans] ont fermé les écoles de Kaboul, selon une enseignante.'),
  es('Los [taliban|talibanes] celebran en Kandahar el aniversario de su regreso al poder.'),
  it('I [taliban|talebani] hanno chiuso le scuole di Kabul, racconta un’insegnante.'),
  ru('[taliban|Талибы] отрицают, что на севере Афганистана есть иностранные лагеря.'),
  fa('[taliban|طالبان] در بدخشان معدن طلا را به یک شرکت دادند.'),
  uz('[taliban|Tolibon] hukumati Termizga delegatsiya yubordi.'),
  ar('فاز [none|طالبان] من كلية الهندسة بالجائزة الأولى في مسابقة الروبوتات.'),
  ar('أصيب [none|طالبان] في حافلة مدرسية قرب عمّان، وقالت المدرسة إن حالتهما مستقرة.'),
  ar('قال متحدث باسم [taliban|طالبان] في كابول إن الحدود ستبقى مفتوحة.'),
  tr('[taliban|Taliban] Kabil’de kadınların çalışmasını yasakladı.'),
  el('Οι [taliban|Ταλιμπάν] έκλεισαν τα σχολεία στην Καμπούλ.'),

  // Ansarullah
  en('Border guards in Khatlon say the men belong to [jamaat-ansarullah|Ansarullah], which Tajikistan banned in 2012.'),
  en('[houthi|Ansar Allah] fired two drones at a tanker in the Red Sea. The [houthi|Houthis] had warned its owner.'),
  en('Tehran’s envoy in Sanaa praised [houthi|Ansarullah] and promised fuel for Yemen.'),
  en(
    '[ansarullah-bangla-team|Ansarullah Bangla Team] posted a list of bloggers. Dhaka police say [ansarullah-bangla-team|Ansarullah] has forty members.',
  ),
  en('[none|Ansarullah] Yusufzai, 34, a tailor from Kunduz, lost both brothers in the quake.'),
  en('My cousin [none|Ansarullah] drives a rickshaw, she says, and knows nothing of politics.'),
  en(
    'The verse calls the disciples [none|ansar Allah], helpers of God; exegetes have debated the words for centuries.',
  ),
  en('Men of [none|Majlis Ansarullah] planted oaks in the park. The Ahmadiyya mosque next door served tea.'),
  en('[jamaat-ansarullah|Tajik Taliban] hold the bridge at Nusay, a teacher in Darvoz says.'),
  de(
    'Die Huthi-Bewegung [houthi|Ansar Allah] meldete den Abschuss einer Drohne über Marib im Jemen.'.replace(
      'Die Huthi-Bewegung',
      'Die [houthi|Huthi]-Bewegung',
    ),
  ),
  ru('«[houthi|Ансар Аллах]» отвергла перемирие; [houthi|хуситы] контролируют Сану и север Йемена.'),
  ru('ГКНБ Таджикистана сообщил о задержании двух членов «[jamaat-ansarullah|Ансаруллох]» в Хатлоне.'),
  tg('Аъзои [jamaat-ansarullah|Ансоруллоҳ] дар Хатлон дастгир шуд.'),
  fa('سخنگوی [houthi|انصارالله] یمن گفت حمله به کشتی‌ها در دریای سرخ ادامه دارد.'),
  fa('[jamaat-ansarullah|جماعت انصارالله] در بدخشان با مرزبانان تاجیکستان درگیر شد.'),
  ar(
    'أعلنت جماعة [houthi|أنصار الله] في صنعاء إطلاق صاروخ نحو السعودية.'.replace(
      'جماعة [houthi|أنصار الله]',
      '[houthi|جماعة أنصار الله]',
    ),
  ),
  ar('قال مسؤول يمني إن [houthi|الحوثيين] قصفوا مأرب.'),
  bn('[ansarullah-bangla-team|আনসারুল্লাহ বাংলা টিম] নিষিদ্ধ হয় ২০১৫ সালে।'),

  // Haqqani
  en('[none|Sirajuddin Haqqani], the acting interior minister, opened a madrasa in Khost.'),
  en('Husain [none|Haqqani], once ambassador in Washington, has a new book on Islamabad’s generals.'),
  en('Professor [none|Haqqani] teaches Persian poetry in Leiden.'),
  en(
    'The [haqqani|Haqqani network] held the pilot for a year. A [haqqani|Haqqani] commander took the ransom, tribesmen say.',
  ),
  de('Das [haqqani|Haqqani-Netzwerk] soll den Deutschen in Paktia festgehalten haben.'),
  ru('[haqqani|Сеть Хаккани] причастна к взрыву в Кабуле, считает источник.'),
  fa('[haqqani|شبکه حقانی] مسئول ربودن این خبرنگار دانسته شد.'),

  // ETIM, TIP, IJU, IBU, IS and others
  en('Makers of sockets deliver [none|ETIM] attributes with every price list, a trade magazine reports.'),
  en(
    'The [none|ETIM] board in Brussels will publish release 10 next spring. Chinese manufacturers of cables have asked to join.',
  ),
  en('Beijing has asked Kabul to expel the [etim-tip|ETIM]; Uyghur exiles doubt it still exists.'),
  en(
    'The [etim-tip|Turkistan Islamic Party] showed new uniforms in Idlib. [etim-tip|TIP] fighters marched past a Chinese flag and burned it.',
  ),
  en('Uzbekistan rose to Tier 2 in this year’s [none|TIP] report; cotton pickers are still unpaid, a monitor said.'),
  en('[none|TIP]: rinse the rice twice and let it rest under a cloth.'),
  tr('[none|TİP] milletvekili Meclis’te söz aldı, işçi haklarını anlattı.'),
  en('Judges in Düsseldorf heard how the [iju|Islamic Jihad Union] ([iju|IJU]) mixed peroxide in Oberschledorn.'),
  en('A review in the [none|IJU] compares two ways to remove kidney stones.'),
  ru('Бойцы [iju|СИД] обучались в Пакистане вместе с боевиками [imu|ИДУ].'),
  ru('[none|СИД] потребляет вдвое меньше энергии, чем лампа накаливания, пояснил инженер.'),
  de('Mit 75 [none|IBU] ist dieses Ale nichts für Anfänger.'),
  de('Der [none|IBU] sagte den Weltcup in Oberhof wegen Tauwetters ab.'),
  en('Brewed with four hops, the stout reaches 80 [none|IBU] and still tastes of plums.'),
  en('WHERE [none|IS] THE MONEY? Auditors ask the port authority for receipts.'),
  en(
    '[islamic-state|IS] claimed the church bombing through its news agency. [islamic-state|IS] cells had gone quiet in Mosul for months.',
  ),
  en('Scholars of the ninth century debated what an [none|Islamic state] owes its poor.'),
  en(
    'The [islamic-state|Islamic State] group lost Raqqa in 2017. [islamic-state|ISIS] prisoners are still held nearby.',
  ),
  en('The priestess of [none|Isis] wears a knot over her heart; the temple stood by the Nile.'),
  en('[islamic-state-khorasan|ISKP] blew up the queue at Kabul airport, the [taliban|Taliban] and Washington agree.'),
  en(
    '[islamic-state-khorasan|Islamic State Khorasan Province] recruits Tajiks online, a UN panel writes. [islamic-state-khorasan|ISIS-K] magazines appear in six languages.',
  ),
  ru('«[islamic-state-khorasan|Вилаят Хорасан]» взял на себя теракт в «Крокусе», пишут эксперты.'),
  fa('[islamic-state-khorasan|داعش خراسان] در کابل یک روحانی را کشت.'),
  de('Der „[islamic-state|Islamische Staat]“ reklamierte die Tat in Solingen für sich.'),
  de('Ein [none|islamischer Staat] sei mit der Verfassung unvereinbar, sagte die Richterin.'),
  fr(
    'L’[islamic-state|État islamique] a revendiqué l’attaque. L’[islamic-state|EI] avait menacé l’église, selon le parquet antiterroriste en Syrie.',
  ),
  ar('تبنى تنظيم [islamic-state|الدولة الإسلامية] الهجوم في الموصل.'),
  ar(
    'أقلعت الطائرات من [none|القاعدة] الجوية بعد منتصف الليل.'.replace(
      '[none|القاعدة] الجوية',
      '[none|القاعدة الجوية]',
    ),
  ),
  ar('لكل [none|القاعدة] استثناء، قال أستاذ النحو لطلابه.'),
  ar('قُتل قيادي في تنظيم [al-qaeda|القاعدة] بغارة في اليمن.'),
  en('[aqap|AQAP] released a video from Shabwa; [al-qaeda|al-Qaida] had lost its best bomb maker there in Yemen.'),
  en('Suppliers must hold an [none|AQAP] 2110 certificate before they may bid for the NATO contract.'),
  en('[hizb-ut-tahrir|Hizb ut-Tahrir] leaflets lay on the seats of the bus in Osh.'),
  ru('Суд в Бишкеке приговорил сторонника «[hizb-ut-tahrir|Хизб ут-Тахрир]» к трем годам.'),
  en('[jundullah|Jundullah] said it had bombed the Shia procession in Quetta.'),
  en(
    'Nigeria banned the [islamic-movement-nigeria|Islamic Movement in Nigeria] after clashes in Abuja. The [islamic-movement-nigeria|IMN] is led by Ibrahim Zakzaky.',
  ),
  ha('Gwamnatin Najeriya ta haramta [islamic-movement-nigeria|Harkar Musulunci a Najeriya].'),
  en('[ktj|Katibat al-Tawhid wal Jihad] lost its emir in Idlib; [kib|Katibat Imam al-Bukhari] sent condolences.'),
  en('Shares in [none|KIB] rose after the bank raised its dividend in Kuwait.'),
  ru('[ktj|Катибат ат-Таухид валь-Джихад] воюет в Сирии рядом с [kib|Катибат Имам аль-Бухари].'),
  es('Dos buses del [none|MIO] chocaron en la estación Universidades de Cali.'),
  en('[none|MIO] teams from the frigate boarded the dhow at first light.'),
  en('Rice growers told [none|JA] officials in Niigata that the price would not feed them.'),
  en(
    'The [jamaat-ansarullah|TTT] has its own flag, a Badakhshan elder says: the [taliban|Taliban] allow the Tajik fighters to fly it.',
  ),
  en('In the [none|TTT] the Dutch riders lost eleven seconds to the leaders of the tour.'),

  // Two senses in one passage
  en(
    'Yemen’s [houthi|Ansarullah] and Tajikistan’s [jamaat-ansarullah|Ansarullah] share a name and nothing else, the lecturer said.',
  ),
  en(
    'The [houthi|Houthis], whose official name is [houthi|Ansar Allah], are not to be confused with [jamaat-ansarullah|Jamaat Ansarullah] of Tajikistan.',
  ),
  en(
    'While the missile’s [none|IMU] was being tested, the officer read a report on the [imu|IMU] and its bases in Faryab.',
  ),
  en(
    'The [ttp|Pakistani Taliban] denied the attack. A spokesman for the [ttp|Taliban] rang reporters from an unknown place.',
  ),
  en('The [ttp|Pakistani Taliban] are not the [taliban|Taliban] who sit in Kabul, the envoy repeated.'),
  en(
    'Kabul denies that the [ttp|TTP] has camps in Kunar. The [taliban|Taliban] say they will let nobody use Afghan soil.',
  ),
  en(
    'Border clashes: Pakistan shelled Spin Boldak, the [taliban|Taliban] answered with mortars, and trade stopped at Torkham.',
  ),
  en('The [taliban|Taliban] regime fell within weeks; its foreign guests fled over the passes to Waziristan.'),
  en('The [taliban|Taliban] foreign ministry summoned Islamabad’s envoy over the deportations.'),
  // Ansarullah
  en('[houthi|Ansarullah]’s spokesman Mohammed Abdulsalam landed in Muscat for talks on a prisoner swap.'),
  en('An [houthi|Ansarullah] drone fell into the sea off Hodeidah, the coalition said.'),
  en('Saudi pilots bombed a wedding; the [houthi|Ansarullah] movement counted forty dead in Hajjah.'),
  en(
    'Kabul gave [jamaat-ansarullah|Ansarullah] five border districts to guard, a former Afghan colonel claims. Most of its men are Tajiks.',
  ),
  en(
    'Court files in Dushanbe call [jamaat-ansarullah|Ansarullah] a daughter of the [imu|Islamic Movement of Uzbekistan].',
  ),
  en('Amriddin Tabarov founded [jamaat-ansarullah|Ansarullah] after a quarrel over money.'),
  en('Was [jamaat-ansarullah|Ansarullah] ever more than a website? Central Asian scholars are divided.'),
  en('Detectives in Dhaka tie the machete attack to [ansarullah-bangla-team|Ansarullah]; two students confessed.'),
  en(
    'The annual [none|Ansarullah] rally at the Baitul Futuh mosque ended with a quiz on the life of the founder of the Ahmadiyya community.',
  ),
  en('[none|Ansarullah] members in Accra gave blood for the third year running.'),
  en('Mullah [none|Ansarullah], a judge in Takhar, fined the butcher for short weight.'),
  en('On Tuesday [houthi|Ansarullah] freed eleven sailors in Hodeidah.'),
  // ETIM
  en('China’s biggest maker of switches has adopted [none|ETIM], its sales director told a trade fair in Shanghai.'),
  en('[none|ETIM] is not a threat but a table: five thousand classes, from plugs to pumps.'),
  en('Two hundred Chinese cable firms now publish their items in [none|ETIM] format.'),
  en('A visitor from Xinjiang asked the [none|ETIM] association for a Uyghur translation of its electrical classes.'),
  en('China says [etim-tip|ETIM] planned attacks on its engineers; diplomats in Kabul are sceptical.'),
  en('Washington took [etim-tip|ETIM] off its terrorist list in 2020, to the anger of Beijing.'),
  en('Are there still [etim-tip|ETIM] camps in Badakhshan? The [taliban|Taliban] say no, Chinese diplomats say yes.'),
  // TIP
  en('Ambassador-at-large for [none|TIP] issues, she praised the new shelter for girls in Khujand.'),
  en('The country slipped to the watch list in the [none|TIP] report because officials sold visas to Uzbek women.'),
  en('[etim-tip|TIP] snipers held the hill above Jisr al-Shughur, Syrian activists said.'),
  en('Pro [none|TIP]: book the window seat on the train to Kashgar.'),
  // IMU
  en('Every [none|IMU] on the test bench drifted by half a degree an hour, the makers of the torpedo admitted.'),
  en('The drone lost its satellite fix over Kunduz and flew home on its [none|IMU] alone.'),
  en('Ballots may be cast on the second floor of the [none|IMU] until eight.'),
  en('The [none|IMU] board fears that fewer conferences will come to Bloomington.'),
  en(
    'At its assembly in Helsinki the [none|IMU] elected a woman from Tashkent as vice-president; she works on number theory.',
  ),
  en('[imu|IMU] recruiters looked for cooks and nurses, a deserter from Osh remembers.'),
  en('Nobody in Batken saw the [imu|IMU] cross, yet the next morning two villages were empty.'),
  en('The [imu|IMU] will not negotiate, its emir says in a tape played by Radio Ozodlik.'),
  en('Germany’s federal prosecutor charged three men with membership in the [imu|IMU] and the [iju|IJU].'),
  // TTP
  en('The [ttp|TTP] has not commented on the death of its shadow governor for Bannu.'),
  en('Mediators carried a letter to the [ttp|TTP] and came back with none.'),
  en('Talks with the [ttp|TTP] collapsed after the school massacre in Peshawar.'),
  en('An after-action review lists the [none|TTP] that failed: driving in single file, halting on bridges.'),
  en('Marines rehearsed the [none|TTP] for crossing rivers at night.'),
  en('Red teams copy the [none|TTP] of real burglars, from the lock picks to the overalls.'),
  en('Doctors took the bruises for a beating. It was [none|TTP], and it was curable.'),
  // Taliban figurative and other
  en('A [none|Taliban] of the tea table, her nephew called her, for she allowed no sugar.'),
  en('The choirmaster is the [none|grammar Taliban] of our village, the letter says.'),
  en('“[none|Texas Taliban],” read the placard at the school-board meeting about library books.'),
  // Haqqani
  en(
    'Anas [none|Haqqani] posted a picture of himself on a motorbike.'.replace(
      'Anas [none|Haqqani]',
      '[none|Anas Haqqani]',
    ),
  ),
  en('Dr. Farida [none|Haqqani], a heart surgeon in Leeds, won the prize.'),
  en('The [haqqani|Haqqanis] swapped the hostage for a cousin held at Bagram.'),
  // IS and common nouns
  en(
    'Preachers promised an [none|Islamic state] without taxes. The [islamic-state|Islamic State] group in Mosul taxed even bread.',
  ),
  en('In 1992 Kabul became the seat of the [none|Islamic State of Afghanistan].'),
  en('[islamic-state|ISIL] fighters crossed from Raqqa; the [islamic-state|Islamic State] called them martyrs.'),
  en('He joined [islamic-state|IS] in Syria at nineteen and came home to Leicester at twenty-six.'),
  en('THIS [none|IS] HOW THE RIVER ROSE: A TIMELINE'),
  en('[islamic-state-khorasan|IS-K] and the [taliban|Taliban] fight over Nangarhar.'),
  en('[islamic-state-khorasan|Islamic State Khorasan] issued its threat in Tajik.'),
  // Others
  en('[aqap|Al-Qaeda in the Arabian Peninsula] hides in the wadis of Abyan; [aqap|AQAP] tapes appear once a month.'),
  en('The firm’s [none|AQAP] audit took two days, its quality manager said.'),
  en('[jundullah|Jundallah] claimed the bombing in Zahedan; Tehran blamed Islamabad.'),
  en(
    'The [islamic-movement-nigeria|Islamic Movement in Nigeria] marched in Zaria. Police say [islamic-movement-nigeria|IMN] members threw stones.',
  ),
  en('[none|IMN] streams music from forty studios.'),
  en('[hizb-ut-tahrir|Hizb ut-Tahrir] seeks a caliphate without arms, it says; Uzbekistan jails its members.'),
  en('[kib|Katibat Imam al-Bukhari] trains in Faryab. [kib|KIB] has two hundred men, the monitors believe.'),
  en('[ktj|KTJ] is led by a man from Osh.'),
  en('The [iju|Islamic Jihad Group] bombed a market in Tashkent in 2004.'),
  en('[boko-haram|Boko Haram] took the girls from Chibok in April.'),
  ru('Боевики [jamaat-ansarullah|ТТТ] охраняют границу Афганистана с Таджикистаном, пишет издание.'),
  ru('[imu|Исламское движение Туркестана] готовит теракты в Бишкеке, заявил генерал.'),
  ru('[taliban|Талибы] обещали Москве не пускать боевиков на север.'),
  ru('[etim-tip|Исламская партия Туркестана] удерживает деревню под Идлибом.'),
  ru('[none|ИГ] ран изучает разломы Памира.'.replace('ран', 'РАН')),
  ru('[islamic-state|ИГИЛ] потеряло Мосул, но не сторонников.'),
  ru('Экс-боец [islamic-state|ИГ] вернулся из Сирии и раскаялся.'),
  de('Der [islamic-state|IS] verlor in Syrien sein letztes Dorf.'),
  de('Die [hizb-ut-tahrir|Hizb ut-Tahrir] ist in Deutschland seit 2003 verboten.'),
  de('Die [etim-tip|Islamische Partei Turkestans] wirbt um Uiguren, schreibt der Verfassungsschutz.'),
  de('Die [ktj|Katibat al-Tauhid wal-Dschihad] sammelte Geld in Nordrhein-Westfalen für Kämpfer in Syrien.'),
  fr('Les [houthi|houthis] ont tiré sur un pétrolier en mer Rouge.'),
  fr('[al-qaeda|Al-Qaïda] au Sahel gagne du terrain, selon l’ONU.'),
  es('[al-qaeda|Al Qaeda] y los [taliban|talibanes] siguen unidos, según la ONU.'),
  ar(
    'نفى [taliban|الطالبان] في كابول وجود مقاتلين أجانب.'
      .replace('[taliban|الطالبان]', '[taliban|طالبان]')
      .replace('نفى', 'نفت'),
  ),
  ar('قالت [islamic-state-khorasan|ولاية خراسان] إنها نفذت الهجوم على المسجد في كابول.'),
  ar('دخل [none|طالبان] سعوديان موسوعة غينيس بأطول حل لمسألة.'),
  fa('[imu|جنبش اسلامی ازبکستان] و [al-qaeda|القاعده] در شمال افغانستان پایگاه دارند.'),
  fa('[etim-tip|حزب اسلامی ترکستان] در بدخشان است، چین می‌گوید.'),
  ur('[taliban|طالبان] نے کابل میں نئی پابندیاں لگا دیں۔'),
  bn('[houthi|হুতি] বিদ্রোহীরা লোহিত সাগরে জাহাজে হামলা করেছে।'),

  // Two meanings side by side, as in keys, indexes and corrections
  en(
    'Our index lists “[jamaat-ansarullah|Ansarullah] (Tajikistan)” and “[houthi|Ansarullah] (Yemen)” one below the other.',
  ),
  en(
    'Correction: the drone was fired by [houthi|Ansarullah] in Yemen, not by [jamaat-ansarullah|Ansarullah] in Tajikistan, as our first version had it.',
  ),
  en(
    '[houthi|Ansarullah] of Yemen sends its condolences. [jamaat-ansarullah|Ansarullah] of Tajikistan has no office that could.',
  ),
  en(
    'A Tajik judge asked whether the accused had joined [jamaat-ansarullah|Ansarullah]. He thought she meant the Yemenis: “[houthi|Ansarullah] fights the Saudis,” he said.',
  ),
  en(
    'An Ahmadi elder from Kulob says that his own [none|Ansarullah] lost three members because Tajik police took them for the armed [jamaat-ansarullah|Ansarullah].',
  ),
  en(
    'The Bengali page calls them [ansarullah-bangla-team|Ansarullah Bangla Team]; the Yemeni [houthi|Ansarullah] is on page nine.',
  ),
  en(
    'The electricians’ [none|ETIM] is a table of plugs. The other [etim-tip|ETIM], the Uyghur one, is on China’s list of enemies.',
  ),
  en(
    '“[none|ETIM] class 42: cable ties,” says the catalogue. Nobody in Beijing would think of [etim-tip|ETIM] militants here.',
  ),
  en('In the ward [none|TTP] means a blood disease, in the news from Peshawar [ttp|TTP] means gunmen.'),
  en('[imu|IMU] (Uzbekistan): see Waziristan. [none|IMU] (mathematics): see Fields Medal.'),
  en('A typo in the drone’s manual had soldiers laughing: “Check that the [none|IMU] is not in Waziristan.”'),
  en('For brewers [none|IBU] is bitterness; for prosecutors in Karlsruhe the [imu|IBU] was a group of Uzbeks.'),
  en('The [none|TIP] report covers forced labour, not the [etim-tip|TIP] of the Uyghurs in Idlib.'),
  en('Pakistan fights the [ttp|TTP] in Bannu while it trades with the [taliban|Taliban] in Kabul.'),
  en(
    'Two [taliban|Taliban] met in the corridor: the one from Kandahar runs a ministry, and the [ttp|Taliban] commander from Swat District hides from drones.',
  ),
  de('Nicht zu verwechseln: [none|IBU], der Biathlon-Weltverband, und die [imu|IBU] aus Usbekistan.'),
  ru('Светодиод по-русски [none|СИД], а в сводках о боевиках [iju|СИД] – это союз.'),
  es(
    'En Cali el [none|MIO] es un bus; en los informes sobre Uzbekistán, el [imu|MIO] es otra cosa.'.replace(
      'el [imu|MIO] es otra cosa',
      'el [imu|MIU] es un grupo armado',
    ),
  ),
  en(
    'Is [islamic-state|IS] behind the blast in Homs? “Our [none|IS] department cannot read the phone,” an officer joked about the computers.',
  ),
  en('The [haqqani|Haqqani network] and the novelist Zaib [none|Haqqani] have only a name in common.'),
];
