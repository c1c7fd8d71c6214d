import { acronyms, cross, inflected, type LabelPassport, names, otherSense, properNames, split } from './alias.ts';
import { afghanistan, pakistan, pakistaniFront } from './context-words.ts';

const usStates =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Utah|Vermont|Virginia|Wisconsin|Wyoming';
const faiths =
  'Hasidic|Haredi|Orthodox|Protestant|Calvinist|Anglican|Lutheran|Puritan|Israeli|Croatian|Hungarian|Bavarian|Scottish|Welsh|Irish|English|British|French|German|Italian|Spanish|Dutch|Swiss|Danish|Swedish|Norwegian|Brazilian|Argentine|Mexican|Canadian|Australian|Atheist|Tory|Labour|Remain|Brexit|Garden|Kitchen|Classroom|Playground|Bike|Wine|Coffee|Sugar|Noise';

/** Where zealots at home are called Taliban: kitchens, gardens, offices, quarrels among neighbours. Never in Afghanistan. */
const zealots = {
  for: split(`
    american taliban | school board* | school-board | columnist* | op-ed | neighbours | neighbors | metaphor* | zealot* | busybod* | like a taliban | a taliban of | evangelical* | pastor* | vegan* | cyclist* | speed limit* | smoking ban* | librarian* | book ban* |
        hyperbole | insult* | insulting | slur | landlord | tenants | stairs | stairwell | tea party | parish council* | homeowners | hoa | abortion law* | bible | puritan* | moralis* | moraliz* | killjoy* | dress code | allotment* | referee* | lifeguard* | gluten | sugar tax | leserbrief* | kolumn* | nachbar* | beleidig* |
        verbotspartei | spießer | tempolimit | columnista | metáfora | insulto | vecinos | chronique* | insulte* | voisins | métaphore* | оскорб* | соседей | колонк* |
    mug | sink | fridge | dishwasher | salad | chips | lettuce* | slug | slugs | crisps | biscuits | mother-in-law | father-in-law | granny | carpet | slippers | nanny | nannies | flatmate* | roommate* | landlady | thermostat | recycling |
    wheelie bin* | rubbish | compost | hedge* | lawn | lawns | dog owner* | joggers | bike lane* | parking space* | office kitchen | trainee | matron | prefect* | calories | carb* | wine | cheese | barista* | apostrophe* | commas | spelling | font | fonts |
    emoji* | school run | playground | knitting | choir | bridge club | golf club | tennis club | book club | stationery | photocopier | sourdough | gardener* | jam | cake | screen time | bedtime | tidiness | tidy |
    schwiegermutter | mülltrennung | büroküche | kühlschrank | spülmaschine | hausmeister* | kleingarten* | kleingärtner* | schrebergarten* | radweg* | parkplatz* | schuldenbremse | veganer* | gendern | rechtschreib* | elternabend | elternbeirat | hausordnung | treppenhaus |
    poubelle* | tri sélectif | belle-mère | potager | trottinette* | vélo* | orthographe | copropriété | cantine | fromage* |
    suegra | camarero* | vino | ortografía | bicicleta* | reciclaje | comunidad de vecinos | tortilla | suocera | condominio |
    свекров* | тещ* | мусор* | велосипедист* | орфографи* | дачник* | диет* | огород*
  `),
  against: [...afghanistan, ...pakistan, ...pakistaniFront],
};

/** Ordinary words, diseases, drinks and figures of speech that are spelt like the name of a group. */
export const wordSenses: LabelPassport[] = [
  otherSense(
    'thrombotic-thrombocytopenic-purpura',
    'thrombotic thrombocytopenic purpura',
    'Rare blood disease (TTP).',
    [
      ...names(
        '',
        'thrombotic thrombocytopenic purpura | thrombotisch-thrombozytopenische Purpura | thrombotisch thrombozytopenische Purpura | purpura thrombotique thrombocytopénique | púrpura trombocitopénica trombótica | тромботическая тромбоцитопеническая пурпура | Moschcowitz',
      ),
      ...acronyms('', 'TTP', {
        for: split(`
        patient* | women with | men with | diagnosed with | plasma exchange | plasma* | platelet* | blood | clot* | vessels | small vessels | adamts13 | caplacizumab | haematolog* | hematolog* | dengue | physician* | disease* | syndrome* | diagnos* | relapse* | remission | treatment* |
        ttp research | ttp diagnos* | ttp awareness | ttp charit* | charity run | every hour counts | rare disease* | hospital* | bruis* | bleed* | transfus* | marrow | antibod* | immune | infusion* | haemophilia | hemophilia | plasmapheresis | stroke | pregnan* | relapses | relapse | doctor* | vaccine* | thrombo* | kidney* | symptom* | for life | survivors | rare disorder | enzyme | anaemia | anemia | acquired ttp | hereditary ttp | ttp patients | clinic* | purpura | autoimmune | rituximab
      `),
      }),
    ],
  ),
  otherSense(
    'international-bitterness-units',
    'International Bitterness Units',
    'Measure of the bitterness of beer (IBU).',
    [
      ...names(
        '',
        'International Bitterness Units | International Bitterness Unit | International Bittering Units | Bittereinheiten',
      ),
      ...acronyms('', 'IBU', {
        for: split(`
        beer* | bier* | bière* | cerveza* | cerveja* | birra* | ale | ales | lagerbier | lager beer | stout* | porter | pale ale | ipa | ipas | hop | hops | hopfen* | malt* | malz* | brew* | brau* | bitter* | pint* | abv | alcohol* | craft | pilsner | pils | doppelbock | bockbier | helles | weißbier | weizenbier | kneipe | zapf* | pub | pubs | on tap | barrel* | tasting | stammwürze | houblon | lúpulo | amargor | amertume |
        taproom* | ibu and | at 60 ibu | cask | keg* | yeast* | пив* | хмел* | горечи
      `),
      }),
    ],
  ),
  otherSense('ibuprofen', 'ibuprofen (IBU)', 'Painkiller.', [
    ...inflected('', 'ibuprofen | Ibuprofen | ibuprofène | ibuprofeno'),
    ...acronyms('', 'IBU', {
      for: split(
        'tablet* | fieber* | sanitäter* | hausarzt | husten | migräne | zahn* | zahnarzt | paracetamol | aspirin | entzündung* | fiebersenk* | muskelkater | grippe | rezeptfrei* | wirkstoff* | pille* | packungsbeilage | schmerz* | ibuprofen* | mg | kopfschmerz* | dosis | apotheke* | painkiller* | fieber',
      ),
    }),
  ]),
  otherSense('russian-verb-idu', 'Russian verb иду (I go)', 'Looks like the acronym ИДУ in a line of capitals.', [
    {
      text: 'иду',
      lang: 'ru',
      form: 'nickname',
      case: 'any',
      for: split(
        'иду мимо | иду сквозь | иду дальше | иду ко | иду вслед | иду вперёд | иду спать | иду учиться | иду работать | иду гулять | иду служить | иду воевать | иду добровольцем | снова иду | сама иду | всегда иду | теперь иду | сегодня иду | иду после | иду пешком | иду через | иду мстить | иду против | иду под | иду среди | иду рядом | иду во | иду следом | иду умирать | иду от | иду из | иду ради | иду вместе | иду первым | иду сдаваться | иду купаться | уже иду | так и иду | я не иду | я иду | иду к | иду на | иду в | иду по | иду с | иду домой | не иду | сам иду | иду вперед | иду за | иду до | и иду | куда иду | иду туда | иду один | когда я | вот иду | иду искать | иду своим | иду своей | иду в школу | иду в бой | иду я',
      ),
    },
  ]),
  // Apart from the above, whose words count in lines of capitals only: these can stand beside no movement's name.
  otherSense(
    'russian-verb-idu-in-text',
    'Russian verb иду (I go), written in capitals',
    'Stressed word in a sentence.',
    [
      ...acronyms('ru', 'ИДУ', {
        inflects: false,
        for: split(
          'я иду | я не иду | иду мимо | иду домой | иду ко | иду спать | иду пешком | утро иду | сам иду | сама иду | куда иду | никуда не иду | снова иду | опять иду | и иду',
        ),
      }),
    ],
  ),
  otherSense('injecting-drug-users', 'injecting drug users (ПИН, IDU, ИДУ)', 'Term of public health.', [
    ...names(
      '',
      'injecting drug users | injection drug users | injecting drug user | потребители инъекционных наркотиков | инъекционное употребление наркотиков',
    ),
    ...acronyms('', 'ИДУ', {
      for: split('наркотик* | вич | игл | обмен* игл | иглы | инъекцион* | шприц* | наркопотреб* | спид'),
    }),
  ]),
  otherSense('english-verb-is', 'English verb "is"', 'Looks like the acronym IS in a line of capitals.', [
    {
      text: 'is',
      lang: 'en',
      form: 'nickname',
      case: 'any',
      for: split(
        'what is | who is | where is | how is | why is | when is | there is | this is | that is | it is | he is | she is | is the | is a | is an | is not | is it | is he | is she | is this | is that | is there | is now | is on | is in | is to | is no | is for | is your | is our | is my | which is | all is | time is | and is | is back | is coming | is here | is dead | is over | is still | is being | is what',
      ),
    },
  ]),
  otherSense(
    'information-systems',
    'IS (information systems)',
    'Information systems, information security, Israeli or international standard.',
    [
      ...names(
        'en',
        'information systems | information system | information security | International Standard | intermediate school',
      ),
      ...acronyms('', 'IS', {
        inflects: false,
        for: split(
          'information system* | is department | computers | software* | database* | it department* | standard* | curriculum | lexus | sedan | international school | enterprise | bis standard | is code | business school | mis | school',
        ),
      }),
    ],
  ),
  otherSense(
    'islamic-state-as-common-noun',
    'an Islamic state',
    'A state under Islamic law, whichever; not the organisation of that name.',
    [
      ...properNames('en', 'Islamic state | Islamic states | Islamic States | islamic state'),
      ...properNames(
        'de',
        'islamischer Staat | islamischen Staat | islamischen Staates | islamischen Staats | islamischem Staat | islamische Staaten',
      ),
      ...properNames(
        'ru',
        'исламское государство | исламского государства | исламскому государству | исламским государством | исламском государстве',
      ),
      ...names(
        'en',
        'Islamic State of Afghanistan | Transitional Islamic State of Afghanistan | Islamic Transitional State of Afghanistan | Islamic State of Pakistan | Islamic State of Iran | Islamic State of Azawad',
      ),
      ...properNames('en', 'Islamic State', {
        for: split(
          'an islamic state | an islamic state under | a pure islamic state | genuine islamic state | independent islamic state | true islamic state | first islamic state | modern islamic state | ideal islamic state | medina | theory of the | the term islamic state | the concept of an islamic state | idea of an islamic state | secular or | jurist* | servant of the islamic state | islamic state to come | islamic state of their own',
        ),
      }),
      ...names('es', 'un estado islámico | estados islámicos | un Estado islámico'),
      ...names('fr', 'un État islamique | États islamiques | un Etat islamique'),
      ...names('pt', 'um estado islâmico | um Estado islâmico | estados islâmicos'),
      ...names('it', 'uno stato islamico | uno Stato islamico | stati islamici'),
      ...names('ar', 'دولة إسلامية | دول إسلامية | الدول الإسلامية | الدولة الإسلامية العباسية'),
      ...names('ar', 'الدولة الإسلامية | الدولة الاسلامية', {
        for: split(
          'العباسية | الأموية | تاريخ الدولة | الفتوحات | الخلفاء الراشدين | العثمانية | القرن | التاريخ الإسلامي | المدينة المنورة | عهد | الخليفة عمر | الحضارة',
        ),
      }),
      ...names('fa', 'یک دولت اسلامی | دولت اسلامی افغانستان | دولت‌های اسلامی'),
      ...names('fa', 'دولت اسلامی', {
        for: split('ربانی | مجددی | احمدشاه مسعود | مجاهدین | دهه هفتاد | برهان‌الدین ربانی | حکومت مجاهدین'),
      }),
      ...inflected('tr', 'bir İslam devleti | İslam devletleri'),
      ...names('uz', 'islom davlatlari | islomiy davlatlar'),
    ],
  ),
  otherSense('goddess-isis', 'Isis', 'Egyptian goddess; river, telescope and given name.', [
    ...acronyms('', 'ISIS', {
      for: split(
        'goddess* | egypt* | osiris | horus | mythology | thames | oxford | neutron* | muon | pharao* | temple* | rutherford appleton | priestess* | tomb | statue* | bob dylan | rowing',
      ),
    }),
  ]),
  otherSense(
    'figurative-taliban',
    'Taliban as a figure of speech',
    'Zealots or rule-makers at home, called Taliban in anger.',
    [
      ...names(
        'en',
        `American Taliban | Christian Taliban | Hindu Taliban | Texas Taliban | Texan Taliban | Republican Taliban | GOP Taliban | vegan Taliban | Catholic Taliban | Mormon Taliban | Jewish Taliban |
      secular Taliban | health Taliban | food Taliban | grammar Taliban | language Taliban | fashion Taliban | cycling Taliban | bicycle Taliban | evangelical Taliban | Baptist Taliban | domestic Taliban | home-grown Taliban |
      homegrown Taliban | own Taliban | MAGA Taliban | Right-wing Taliban | liberal Taliban | green Taliban | eco Taliban | climate Taliban | woke Taliban | parish Taliban | village Taliban | Saffron Taliban | Buddhist Taliban |
      Serbian Taliban | Polish Taliban | Western Taliban | anti-smoking Taliban | Yankee Taliban | Southern Taliban | moral Taliban | academic Taliban | literary Taliban | parking Taliban | recycling Taliban | nutrition Taliban | fitness Taliban |
      Montana Taliban`,
      ),
      ...names('en', cross(`${usStates}|${faiths}`, ' Taliban')),
      ...names(
        'de',
        'Klima-Taliban | Öko-Taliban | Tugend-Taliban | Gesundheits-Taliban | Fahrrad-Taliban | Rad-Taliban | Verbots-Taliban | Grüne Taliban | grünen Taliban | Vegan-Taliban | Sprach-Taliban | christliche Taliban | christlichen Taliban | katholische Taliban | katholischen Taliban | Moral-Taliban | Gender-Taliban | Wärmepumpen-Taliban',
      ),
      ...names(
        'fr',
        'talibans verts | talibans de la laïcité | talibans chrétiens | talibans du vélo | talibans de l’écologie | talibans vegan | talibans du climat',
      ),
      ...names(
        'es',
        'talibanes de la | talibanes del | talibán del | talibán de la | talibanes católicos | talibanes cristianos | talibanes ecologistas | talibán ecologista | talibanes veganos | talibán ortodoxo',
      ),
      ...names(
        'pt',
        'talibãs da | talibãs do | talibã cristão | talibãs cristãos | talibã evangélico | talibãs evangélicos | talibã brasileiro | talibãs verdes',
      ),
      ...names(
        'it',
        'talebani della | talebani del | talebani nostrani | talebani vegani | talebano della | talebani cattolici | talebani dell’ambiente',
      ),
      ...names(
        'ru',
        'православный талибан | православные талибы | православных талибов | русский талибан | христианский талибан | христианские талибы | экологические талибы | веганский талибан',
      ),
      ...inflected('', 'Taliban | Taleban', zealots),
      ...names('fr', 'talibans | taliban', zealots),
      ...names('es', 'talibán | talibanes', zealots),
      ...names('it', 'talebani | talebano', zealots),
      ...names('pt', 'talibã | talibãs', zealots),
      ...inflected('ru', 'талиб | талибы | талибов | талибами', zealots),
    ],
  ),
  otherSense('talib-students', 'taliban, students', 'The common noun: plural of talib, student or seeker.', [
    ...properNames('', 'taliban', {
      for: split(
        'plural | pupils | headmistress | headmaster | madrassa* | madrasa* | seekers | seeker | grammar | the word | dictionary | pashto word | arabic word | classroom*',
      ),
    }),
    ...properNames('', 'Taliban | Taleban | Talib | talib', {
      for: split(
        'plural of talib | plural of taleb | taliban means | the word taliban | pashto plural | persian plural | arabic plural | pashto word | arabic word | means students | meaning students | word for student* | student of religion | students of religion | seeker of knowledge | seekers of knowledge | etymolog*',
      ),
    }),
  ]),
  otherSense(
    'two-students',
    'Arabic طالبان: two students',
    'The dual of "student" is spelt like the name of the movement.',
    [
      ...names('ar', 'طالبان', {
        for: split(`
        طالبان يدرسان | طالبان جامعيان | فازا | ابتكرا | حصلا | نالا | يدرسان | تلميذان | بعثة | ماجستير | دكتوراه | مدرستهما | زميلهما | الروبوت* | روبوت* | مدرسي* | أصيب طالبان | غرق طالبان | توفي طالبان | طالبان في | طالبان من | طالبان اثنان | الطالبان | جامعة* | الجامعة | مدرسة* | المدرسة | كلية* | معهد | الثانوية | الابتدائية | تلميذ* | طلاب | طلبة | الطلاب | الطلبة | طالب | طالبة | طالبات | دراسة | الدراسة | دراسي* | الدراسي* | امتحان* | الامتحان* | مسابقة* | المسابقة |
        جائزة | المعلم* | معلم* | أستاذ* | فاز | تفوق | تخرج | مشروع | اختراع | ابتكر | ميدالية | أولمبياد | منحة | المنحة | التعليم | الصف | فصل | المرحلة | الهندسة | الطب | كلية الطب | زميل* | السكن الجامعي | الحافلة المدرسية | الرياضيات | عاما
      `),
        against: split('حركة طالبان | أفغان* | كابول | الأفغان*'),
      }),
    ],
  ),
  otherSense('arabic-base', 'Arabic القاعدة: base or rule', 'The ordinary word for a base, a rule, a foundation.', [
    ...names(
      'ar',
      'القاعدة الجوية | القاعدة العسكرية | القاعدة البحرية | القاعدة الأمريكية | القاعدة الأميركية | القاعدة الروسية | القاعدة الفرنسية | القاعدة التركية | القاعدة الشعبية | القاعدة القانونية | القاعدة الجماهيرية | القاعدة الانتخابية | القاعدة الصناعية | القاعدة الذهبية | القاعدة العامة | القاعدة الأساسية | القاعدة النحوية | القاعدة الضريبية | القاعدة النقدية | القاعدة الأولى | القاعدة الدستورية | القاعدة الفقهية | القاعدة المركزية | القاعدة الصاروخية | القاعدة البريطانية | القاعدة التي',
    ),
    ...names('ar', 'القاعدة', {
      for: split(
        'طائرة شحن | طائرات شحن | شحن | رادار* | القوات الأمريكية | القوات الأميركية | مهبط | ثكنات | حظيرة | الجوية | العسكرية | البحرية | مطار | الطائرات | طائرات | حميميم | قاعدة جوية | قاعدة عسكرية | جنود | الجنود | هبطت | مدرج | داخل القاعدة | قرب القاعدة | من القاعدة | في القاعدة | محيط القاعدة | القانون | قانونية | النحو | المادة | الاستثناء | هذه القاعدة | الهرم',
      ),
    }),
  ]),
  otherSense(
    'persons-named-haqqani',
    'a person named Haqqani',
    'Family name of diplomats, scholars and Taliban ministers alike.',
    [
      ...names(
        '',
        'Sirajuddin Haqqani | Jalaluddin Haqqani | Khalil Haqqani | Khalil-ur-Rahman Haqqani | Khalil ur-Rehman Haqqani | Khalil Rahman Haqqani | Anas Haqqani | Badruddin Haqqani | Nasiruddin Haqqani | Husain Haqqani | Hussain Haqqani | Irfan Haqqani | Ibrahim Haqqani | Yahya Haqqani | Siraj Haqqani | Abdul Hakim Haqqani | Farahnaz Ispahani Haqqani | Abdul Baqi Haqqani | Mohammad Nabi Omari Haqqani | Dschalaluddin Haqqani | Siradschuddin Haqqani | Sangeen Zadran Haqqani | Aziz Haqqani | Sheikh Rahimullah Haqqani | Rahimullah Haqqani | Jalaluddin Hakkani | Sirajuddin Hakkani | Сираджуддин Хаккани | Джалалуддин Хаккани | Анас Хаккани | Халил Хаккани | سراج‌الدین حقانی | سراج الدین حقانی | جلال‌الدین حقانی | جلال الدین حقانی | انس حقانی | خلیل حقانی | سراج الدين حقاني | جلال الدين حقاني | أنس حقاني',
      ),
      ...properNames('', 'Haqqani | Hakkani | Haqani', {
        for: split(
          'mr haqqani | haqqani, who | haqqani, a | ambassador | professor | hudson institute | interior minister | haqqani told | haqqani said | haqqani wrote | scholar | author | cleric | minister',
        ),
      }),
    ],
  ),
];
