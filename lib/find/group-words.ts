import { foldName } from './fold-window.ts';

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => foldName(word)),
  );

/** Nouns for armed people and their leaders. Nobody writes "gunmen" beside a sensor, a beer or a learned society. */
export const strongNouns = list(`
  fighter fighters gunman gunmen militant militants insurgent insurgents terrorist terrorists jihadist jihadists jihadi
  jihadis guerrilla guerrillas rebel rebels bomber bombers operative operatives extremist extremists commander commanders
  emir emirs amir warlord lieutenant lieutenants scout scouts emissary emissaries instructors trainers defector defectors deserter deserters planner planners facilitator facilitators financier financiers mastermind masterminds sniper snipers assassin assassins captives hostages captor captors kidnapper kidnappers hitman hitmen widow widows
  column columns convoy cadres veterans shadow money arms boat recruits prisoners trained linked backed affiliated aligned hideout hideouts cells courier couriers recruiter recruiters men loyalists affiliate affiliates
  Kämpfer Kämpfern Kämpfers Anführer Anführern Kommandeur Kommandeure Kommandeuren Terrorist Terroristen Dschihadisten
  Islamisten Emir Emirs Bewaffnete Rebellen Aufständische Aufständischen Zelle Zellen Feldkommandeur Mitglieder
  боевик боевики боевиков боевикам боевиками боевика боевиком террорист террористы террористов террористами командир
  командиры командиров командира полевой полевые эмир эмира главарь главари главаря лидер лидера лидеры моджахеды
  моджахедов вербовщик вербовщики вербовщиков ячейка ячейки ячейку ячеек вступил вступили примкнул примкнули
  combattants combattant djihadistes djihadiste terroristes terroriste insurgés émir commandant commandants chef rebelles
  combatientes combatiente yihadistas yihadista terroristas terrorista insurgentes emir comandante milicianos miliciano
  combatentes combatente jihadistas comandantes militantes
  combattenti jihadisti terroristi miliziani militanti
  militan militanlar militanı militanları terörist teröristler cihatçı savaşçı savaşçıları savaşçılar komutanı örgüt örgütü
  jangari jangarilar jangarilari jangarisi жангари жангарилар жангарилари жангариси содырлар содырлары жоочулары
  ҷангҷӯ ҷангҷӯён ҷангҷӯёни ҷангиён ҷангиёни
  جنگجو جنگجوی جنگجویان پیکارجو پیکارجویان شبه‌نظامیان تروریست تروریستان تروریست‌های فرمانده فرماندهان رهبر امیر اعضای
  مسلحو مسلحين مسلحون مقاتلو مقاتلي مقاتلون مقاتلين إرهابيو إرهابيي عناصر قيادي زعيم أمير مسلحي متشددو متشددي
  دہشت دہشتگرد جنگجوؤں شدت شدت‌پسند عسکریت شدت‌پسندوں
  جنګیالي جنګیالیو وسله‌وال
  জঙ্গি জঙ্গিরা জঙ্গিদের যোদ্ধা যোদ্ধারা সদস্য সদস্যরা
  μαχητές μαχητών τζιχαντιστές τρομοκράτες
  mayaka 'yan mayaƙan mayaƙa
`);

/** Nouns that a group has, but a students' union or a learned society has too. */
export const weakNouns = list(`
  families numbers critic critics negotiators envoys spokesmen press supporter membership
  leader leaders member members spokesman spokesperson faction factions branch training camp camps network supporters
  followers founder militia bases deputy
  Sprecher Lager Führung Netzwerk Ableger Gruppe Terrorgruppe Miliz Mitgliedschaft Mitglied Mitgliedern Anhänger Unterstützer Unterstützung Filiale Kader
  группировка группировки группировку группировкой организация организации членов члены член члена лагеря лагерь базы
  сторонник сторонника сторонники сторонников сторонницу сторонником членство членстве
  groupe membres réseau grupo miembros membros porta-voz líder portavoz
  harakati grup grubu üyeleri lideri a'zolari аъзолари
  گروه سازمان جنبش شبکه جماعة تنظيم حركة جماعت تنظیم ډله غړي
`);

/** Verbs of which an armed group is the subject. */
export const violentVerbs = list(`
  shot shoots shelled stormed struck blew burned raided murdered assassinated abducted besieged detonated clashed retaliated vow swore freed slaughtered massacred planted hijacked looted
  tuait tué revendique revendiqué menace enlevé attaqua reivindicó mató atacó secuestró amenazó reivindicou matou захватило убило взорвало похитило обстреляло обстреляла штурмовало
  attacked attacks killed kills kidnapped kidnaps ambushed bombed bombs fights fought fight vowed vows threatened threatens
  claimed claims boasts boasted pledged denies denied rejects rejected seized captured beheaded executed overran infiltrated
  saldırdı öldürdü üstlendi kaçırdı tehdit
  tötete bekannte kämpft kämpfte bekennt drohte взяла взяло взял напали напала воюет воюют убили
`);

/** Verbs and participles before the name of those whom one blames, fears, forbids or fights for. */
export const agentVerbs = list(`
  suspect suspects blame blames blamed accuse accuses accused banned outlawed proscribed blacklisted fear fears feared joined joining fought battled
  beschuldigt beschuldigte bezichtigt verdächtigt обвинил обвинила обвинили обвиняют обвиняет подозревают accuse accusent accusa acusa acusó acusan suçladı
`);

/** Words that may stand between such a noun and the name. */
export const linkWords = list(`
  of the from a an and was were war waren der die das des dem den von vom du de la le les des l d del los las el do da
  dos das il della di группировки движения организации террористической из
`);

/** Words between a name and the place it belongs to. */
export const placeLinks = list(
  'of in from the aus in im von der de du d en au del la el da do no na в из на dans le dari در از في من',
);

/** Titles that make the next word a person's name. */
export const titles = list(`
  mr mrs ms dr prof mullah mulla maulvi maulavi maulana mawlana molvi qari haji hajji sheikh shaikh ustad syed sayed sayyid
  khalifa professor doctor engineer lieutenant sergeant major inspector constable captain colonel general imam president minister ambassador named Herr Frau monsieur señor
  sirajuddin siraj jalaluddin jalaludin khalil anas nasiruddin badruddin ibrahim yahya irfan husain hussain javed
  muhammad mohammad mohammed mohamed muhammed ahmad ahmed abdul abdullah ali hafiz
  мулла муллы мавлави мавлоно кори домулло шейх имам ملا مولوی مولانا قاری حاجی شیخ استاد دکتر محمد
  সিরাজউদ্দিন سراج‌الدین جلال‌الدین Сираджуддин Джалалуддин
`);

/** Words that count or own the thing behind them; a group is not counted and not owned. */
export const countingWords = list(`
  a an its their his her our your my this these those each every two three four five six seven eight nine ten several both
  new enemy adversary standard common different various same own another second third spare faulty broken
  ein eine einen einem einer ihre ihr seine sein unsere jede zwei drei un une son sa ses leur leurs chaque deux trois una su sus cada dos um uma seu sua dois suo sua
  bir iki свой своя наш каждый один два
`);

/** Adjectives that may stand between such a word and the name, and nouns that English uses as adjectives. */
export const modifiers = list(`
  insurgent militant terrorist jihadist jihadi guerrilla rebel extremist enemy adversary own new old modern current existing basic standard common known
  infantry army navy tactical military electronic cyber small cheap tiny better working functioning failed failing damaged dead dual integrated separate onboard miniature redundant backup spare faulty second third precise sensitive digital
`);

/** Words after which the name before them stands alone. */
export const functionWords = list(`
  the a an and or but nor so yet as at by for from in into of off on onto out over per than that to under until up upon via with within without who whom which whose what when where
  while why how if though although because since is are was were be been being has have had do does did can could may might must shall should will would not no nor both either
  used such like unlike some many most all after before about against between during through whether there here then also only even still just more less it its he she they we you i
  und oder aber als bei für von vom mit nach aus auf an im in zu zum zur ist sind war waren hat haben hatte wird werden wurde der die das den dem des ein eine
  et ou mais de des du la le les un une est sont pour par avec dans sur que qui a au aux en
  y o pero del el los las es son por con para que se su al una un lo
  e o mas do da dos das os as um uma em no na com por para que foi era
  related related topics see tags topics
`);
