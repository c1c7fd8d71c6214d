import { acronyms, type LabelPassport, names, otherSense, split } from './alias.ts';

const campus = split(`
  students | faculty | protesters | demonstrators | demonstration* | free speech | university president | university police | university spokes* | administrators | student union | students’ union | student centre | student center | annex | lockdown | dean | plaque | campus | dormitor* | dorms | dorm room* | ballroom* | bowling | food court | bookstore | alumni | freshman | freshmen |
  sophomore* | undergraduate* | provost | chancellor | trustees | encampment* | tent camp | sit-in* |
  rally | rallies | lawn | meadow | dunn meadow | protest camp | building* | renovat* | hotel | lounge | cafeteria | starbucks | welcome week |
  orientation week | homecoming | hawkeye* | hoosier* | redbird* | campus paper | student newspaper | student union | student government |
  union board | troopers | state troopers | student senate | student organization* | student organisation* | parking ramp | vigil* | blood drive | book sale | commencement | finals week | fraternit* | sororit* | dining hall | elevator* | fire alarm* | sprinkler* | soup | picnic* | coffee | bakery | semester | iu | career fair | floor of the imu | second floor | third floor | main lounge | ballot | theater | screening* | exhibit* | open house | | solarium | iowa city | iowa | bloomington | indiana | whitten | state police | resident assistant*
`);
const insideBuilding = split(`
  at the imu | onto the imu | on top of the imu | behind the imu | outside the imu | inside the imu | near the imu | roof of the imu | door of the imu | doors of
  the imu | into the imu | front of the imu | imu ballroom | imu building | imu roof | imu hotel | imu lawn | imu lounge | imu
  room | imu bookstore | imu terrace | imu parking | imu ramp | imu food | imu board | imu president | imu staff | imu theater | imu theatre | imu main lounge | imu steps | imu event* |
  atop the imu | steps of the imu | doors at the imu | entrance of the imu | basement of the imu | imu entrance* | imu auditorium | imu whittenberger
`);

/** Institutions whose short forms are also those of groups. */
export const institutionSenses: LabelPassport[] = [
  otherSense(
    'indiana-memorial-union',
    'Indiana Memorial Union',
    'Students’ union building of Indiana University in Bloomington.',
    [
      ...names(
        'en',
        'Indiana Memorial Union | Indiana University Memorial Union | Iowa Memorial Union | Illinois Memorial Union | Iowa Memorial Union’s | University of Iowa Memorial Union',
      ),
      ...acronyms('', 'IMU', { for: [...campus, ...insideBuilding] }),
    ],
  ),
  otherSense(
    'international-mathematical-union',
    'International Mathematical Union',
    'Learned society that awards the Fields Medal.',
    [
      ...names(
        '',
        'International Mathematical Union | Internationale Mathematische Union | Internationalen Mathematischen Union | Union mathématique internationale | Unión Matemática Internacional | União Matemática Internacional | Unione matematica internazionale | Международный математический союз | Международного математического союза | Uluslararası Matematik Birliği | اتحادیه بین‌المللی ریاضیات | الاتحاد الدولي للرياضيات | 国际数学联盟',
      ),
      ...acronyms('', 'IMU | UMI', {
        for: split(`
        suspend russia | winner | winners | russia from the imu | resolution to suspend | boycott* | votes | number theor* | theorist* | scientist* | statistician* | physicist* | quantum | symposium | proceedings | olympiad* | member countr* | membership fee* | dues | bid to host | honorary | invited speaker* | plenary | numerical | topologist* | logician* | informatic* | science council | sciences | saint petersburg | st petersburg | científic* | kongress* | wissenschaft* | preisträger* | lauréat* | конгресс* | академи* | ученые | ученых | medal* | secretary general | conjecture* | equation* | combinator* | vice-president | its assembly | elected | prove | proof* | mathemat* | matemát* | mathémat* | математик* | fields medal* | medalla fields | fields-medaille* | médaille fields | abel prize | congress of |
        congreso | icm | congress | geomet* | topolog* | algebra* | theorem* | prize | prizes | academ* | secretariat | secretaría | general assembly | learned
        societ* | scientific | lecture* | laureate* | executive committee | committees | comités | invitation* | adhering | ریاضی* | الرياضيات | matematik*
      `),
      }),
    ],
  ),
  otherSense(
    'universities-imu',
    'IMU (universities)',
    'International Medical University, Indian Maritime University, Inner Mongolia University and others.',
    [
      ...names(
        'en',
        'International Medical University | Indian Maritime University | Inner Mongolia University | International Maritime University',
      ),
      ...acronyms('', 'IMU', {
        for: split(
          'dentist* | dental | pharmac* | nursing | intake | tuition fee* | campus | degree programme* | postgraduate* | rector | faculty | lecturer* | clinical | medical student* | study medicine | studies medicine | studied medicine | malaysia* | maritime | seafarer* | kuala lumpur | bukit jalil | chennai | visakhapatnam | cadet* | merchant navy | vice-chancellor | entrance exam* | cet | admission* | tuition | degree* | convocation | hohhot | inner mongolia',
        ),
      }),
    ],
  ),
  otherSense('imposta-municipale-unica', 'Imposta municipale unica', 'Italian property tax.', [
    ...names('it', 'imposta municipale unica | imposta municipale propria | imposta municipale'),
    ...acronyms('', 'IMU', {
      for: split(
        'nuova imu | flats | homeowner* | second home* | instalment* | acconto imu | saldo imu | imposta* | tasi | acconto | saldo | comune | comuni | aliquot* | prima casa | rendita catastale | catast* | immobil* | contribuent* | tassa* | rata | versamento | proprietar* | esenzione | property tax* | agenzia delle entrate | f24 | governo letta | berlusconi',
      ),
    }),
  ]),
  otherSense(
    'workers-unions-imu',
    'IMU (workers’ unions and other bodies)',
    'Mine workers’ unions, incident management units, interface and monetary units.',
    [
      ...names(
        'en',
        'International Mineworkers Union | incident management unit | Internal Market Unit | Independent Monitoring Unit',
      ),
      ...acronyms('', 'IMU', {
        for: split(
          'mineworker* | miners | shop steward* | trade union* | nurses | musicians | on strike | strike ballot* | picket line* | pay rise* | collective bargaining | wage* | dispatcher* | traffic officer* | crash team',
        ),
      }),
    ],
  ),
  otherSense('international-biathlon-union', 'International Biathlon Union', 'World association of biathlon.', [
    ...names(
      '',
      'International Biathlon Union | Internationale Biathlon-Union | Internationalen Biathlon-Union | Biathlon-Weltverband | Union internationale de biathlon',
    ),
    ...acronyms('', 'IBU', {
      for: split(
        'biathl* | sperre | sperrte | gesperrt | läufer* | skiverband | startpl* | startquot* | wertungsgruppe | athlet* | sportdirektor* | langlauf | skijäger* | weltcup* | world cup | massenstart | staffel | sprint | verfolgung | loipe | schießstand | doping* | russian athletes | season | saison | medal* | medaill* | wettkampf* | oberhof | ruhpolding | antholz | hochfilzen | östersund | besseberg | athlet* | ski | olympi*',
      ),
    }),
  ]),
  otherSense('indian-journalists-union', 'Indian Journalists Union', 'Trade union of journalists in India.', [
    ...names('en', 'Indian Journalists Union | Indian Journalists’ Union'),
    ...acronyms('', 'IJU', {
      for: split(
        'journalist* | reporter | correspondent* | photographer* | stringer* | media house* | ifj | india | indian | kerala | tamil* | bihar | uttar pradesh | kashmir* | home minister | chief minister | magazine* | sand mining | office-bearer* | general secretary | working president | press association* | pension* | photojournalist* | press card* | vijayawada | journalism | media workers | media persons | protects reporters | reporters marched | reporters protest* | srinagar | newsroom* | press club | press council | press freedom | reporters | editors | newspaper* | scribe* | hyderabad | andhra | telangana | punjab* | delhi | wage board | working journalists | trade union*',
      ),
    }),
  ]),
  otherSense(
    'academic-journals-iju',
    'IJU (journals and universities)',
    'International Journal of Urology and others.',
    [
      ...names(
        'en',
        'International Journal of Urology | Indian Journal of Urology | International Journal of Ultrasonics',
      ),
      ...acronyms('', 'IJU', {
        for: split(
          'urolog* | journal of | impact factor | manuscript* | reviewer* | editor-in-chief | kidney | prostate | bladder',
        ),
      }),
    ],
  ),
  otherSense('turkish-workers-party', 'Workers’ Party of Turkey (TİP)', 'Political party in Turkey.', [
    ...names(
      'tr',
      'Türkiye İşçi Partisi | Türkiye İşçi Partisi’nin | Workers’ Party of Turkey | Workers Party of Turkey | Arbeiterpartei der Türkei',
    ),
    ...acronyms('', 'TİP | TIP', {
      for: split(
        'işçi* | milletvekil* | meclis* | kanun | emekli* | vekil* | seçim* | genel başkan* | parti* | muhalefet* | asgari ücret | sendika* | grev* | seçmen* | önerge* | deputy | deputies | seats | parliament | left-wing | socialist* | opposition | ankara | istanbul | hatay | erkan baş | can atalay | barış atay | türkiye işçi | workers’ party of turkey | workers party of turkey | arbeiterpartei der türkei | sosyalist | tbmm | dem parti | tip leader erkan | hatay deputy',
      ),
    }),
  ]),
  otherSense(
    'trafficking-in-persons',
    'Trafficking in Persons (TIP) report',
    'Annual report of the US State Department and its subject.',
    [
      ...names('en', 'trafficking in persons | Trafficking in Persons Report | Trafficking-in-Persons'),
      ...acronyms('', 'TIP', {
        for: split(`
        tip report* | tip office | tip ranking | tip hero* | tip victim* | anti-tip | tip offender* | tip tier | j/tip | tip case* | tip crime* | tip conviction* | tip law* | tip issues | tip narrative | tip officer* | tip unit |
        traffick* | ranking* | ranked | downgrad* | upgraded | tier | lowest tier | second tier | annual report | secretary of state | labour inspect* | labor inspect* | begging | bacha bazi | child soldier* | kafala | confiscated passport* | brick kiln* | brick-kiln* | debt bondage | hotline | survivor* | slavery | exploit* | domestic worker* | housemaid* | cotton-picking | rapporteur* | brides | forced labo* | forced marriage | tier 1 | tier 2 | tier 3 | tier two | tier three | watch list | victim* | victims of | sex trade | prostitut* | state department |
        cotton | migrant worker* | labour migrant* | brothel* | smuggler* | shelter for | ngo* | domestic servitude | child labo* | bonded labo* | tip list | human rights
        office | action plan | cable notes | bribes | menschenhandel* | zwangsarbeit* | traite des | trata de | tráfico de | торговл* людьми
      `),
      }),
    ],
  ),
  otherSense(
    'tips-and-programmes',
    'TIP (advice, programmes)',
    'A tip in capitals; also transport, tax and treatment programmes.',
    [
      ...names(
        'en',
        'Transportation Improvement Program | Treatment Improvement Protocol | tax incentive program | tax increment',
      ),
      ...acronyms('', 'TIP', {
        for: split(
          'recipe* | quick tip | pro tip | tip of the day | tip: | teaspoon* | oven | gardening | garden* | plant* | bake* | household | waiter* | barista* | jar | tip jar | change | coins | taxi driver* | hairdresser* | tax return | travellers | restaurant* | highway* | transit | commuter* | metropolitan planning | gratuity | grammar | travel tip | knead | stir',
        ),
      }),
    ],
  ),
  otherSense('schools-ktj', 'KTJ (schools and others)', 'Kolej Tuanku Ja’afar in Malaysia; journals, stations.', [
    ...names('', 'Kolej Tuanku Ja’afar | Kolej Tuanku Jaafar'),
    ...acronyms('', 'KTJ', {
      for: split(
        'malaysia* | school | schools | boarding | headmaster | headmistress | pupils | hockey | rugby | goalkeeper* | midfielder* | striker | defender | football club | coach | a-level* | seremban | mantin | negeri sembilan | railway* | keretapi | tournament* | championship*',
      ),
    }),
  ]),
  otherSense('banks-kib', 'Kuwait International Bank (KIB)', 'Bank in Kuwait.', [
    ...names('en', 'Kuwait International Bank'),
    ...acronyms('', 'KIB', {
      for: split(
        'bank* | lender* | dinar* | deposits | loans | credit rating | half-year | net income | kuwait* | shareholder* | dividend* | sukuk | profit* | branch* | kibibyte* | kilobyte* | memory | mib',
      ),
    }),
  ]),
  otherSense(
    'masivo-integrado-de-occidente',
    'Masivo Integrado de Occidente (MIO)',
    'Bus system of the city of Cali.',
    [
      ...names('es', 'Masivo Integrado de Occidente | Metrocali | Metro Cali'),
      ...acronyms('', 'MIO', {
        for: split(`
        cali | bus | buses | autobús | autobuses | estación | estaciones | pasajero* | conductor* | metrocali | articulado* | alimentador* | ruta* | tarifa* | usuario* | transporte masivo | valle del cauca |
        colombia* | sindicato | transport* | troncal | paradero* | padrón | tiquete*
      `),
      }),
    ],
  ),
  otherSense(
    'mio-other',
    'MIO (maritime interdiction, million, names)',
    'Maritime interdiction operation; short for million; brand and given name.',
    [
      ...names(
        'en',
        'maritime interdiction operation | maritime interdiction operations | maritime interception operations',
      ),
      ...acronyms('', 'MIO', {
        for: split(
          'maritime | frigate* | boarding | warship* | navy | naval | vessel* | euro | eur | dollar | chf | franken | umsatz | milano | calcio | navigation | kraft',
        ),
      }),
    ],
  ),
  otherSense(
    'miu-other',
    'MIU (universities and others)',
    'Maharishi International University, maternity and minor injuries units.',
    [
      ...names(
        'en',
        'Maharishi International University | minor injuries unit | minor injury unit | Manipal International University | Misr International University',
      ),
      ...acronyms('', 'MIU', {
        for: split(
          'maharishi | meditation | minor injur* | nurse* | nhs | hospital* | clinic* | prada | fashion | campus | fairfield | intern* | student* | milano | arrival hall',
        ),
      }),
    ],
  ),
  otherSense(
    'japan-agriculture',
    'JA (Japan Agricultural Cooperatives and others)',
    'Farmers’ co-operatives of Japan; Junior Achievement; short for January, Jamaica.',
    [
      ...names('en', 'Japan Agricultural Cooperatives | JA Zenchu | JA Zen-Noh | Junior Achievement'),
      ...acronyms('', 'JA', {
        inflects: false,
        for: split(
          'rice | farmer* | japan* | cooperative* | co-operative* | agricultur* | crop* | junior achievement | jamaica* | solar | stimmzettel | abstimmung | nein | initiative | stimmen | referendum | zur wahl',
        ),
      }),
    ],
  ),
  otherSense(
    'ssp-other',
    'SSP (other bodies)',
    'Senior superintendent of police, Scottish Socialist Party, payments and pathways.',
    [
      ...names(
        'en',
        'Senior Superintendent of Police | Scottish Socialist Party | statutory sick pay | shared socioeconomic pathway | shared socioeconomic pathways | Sustainable Sugar Programme | supply-side platform',
      ),
      ...acronyms('', 'SSP', {
        for: split(
          'superintendent* | scottish* | sick pay | socioeconomic | emission* | police said | ssp * said | police station | district police | arrested | investigation* | city police | ad tech | publisher* | climate scenario* | operations',
        ),
      }),
    ],
  ),
];
