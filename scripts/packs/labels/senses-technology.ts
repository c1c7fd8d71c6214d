import { acronyms, inflected, type LabelPassport, names, otherSense, split } from './alias.ts';

/** Devices, standards and methods whose short forms are also those of groups. */
export const technologySenses: LabelPassport[] = [
  otherSense(
    'inertial-measurement-unit',
    'inertial measurement unit',
    'Sensor that measures acceleration and rotation.',
    [
      ...names(
        'en',
        'inertial measurement unit | inertial measurement units | inertial measuring unit | inertial motion unit',
      ),
      ...names(
        'de',
        'inertiale Messeinheit | inertialen Messeinheit | Inertialmesseinheit | inertiale Messeinheiten | Inertialsensorik',
      ),
      ...names('fr', 'centrale inertielle | centrales inertielles | unité de mesure inertielle'),
      ...names('es', 'unidad de medición inercial | unidad de medida inercial | unidades de medición inercial'),
      ...names('pt', 'unidade de medição inercial | unidade de medida inercial'),
      ...names('it', 'unità di misura inerziale | piattaforma inerziale'),
      ...names(
        'ru',
        'инерциальный измерительный блок | инерциальное измерительное устройство | блок инерциальных измерений | инерциальных измерительных устройств',
      ),
      ...names(
        '',
        '惯性测量单元 | 慣性計測装置 | وحدة القياس بالقصور الذاتي | واحد اندازه‌گیری اینرسی | ataletsel ölçüm birimi',
      ),
      ...acronyms('', 'IMU | ИДУ | ИИУ', {
        for: split(`
        sensor* | pilot | pilots | landing | flying blind | barometer* | altimeter* | compass | dead reckoning | satnav | jammer* | spoof* | glide bomb* | cruise missile* | munition* | warhead* | torpedo* |
        flight recorder | turret* | stabilis* | stabiliz* | propeller* | rotor* | rotors | payload | orbit | rover | lander | space probe | spacecraft | self-driving | autonomous | driverless | tractor* | buoy* | exoskeleton* | prosthe* | mouthguard* | concussion* |
        microchip* | semiconductor* | electronics | wiring | solder* | circuit* | export control* | dual-use | component | components | spare part* | wristband* | treadmill | gait | gloves | scooter* | e-bike* | surveyor* | laser scan* | point cloud* | handset* | cockpit* | seeker | jamming | gimbal* | gyro* | acceleromet* | magnetomet* | inertial* | gps | gnss | lidar | radar | navigation* | autopilot* | drone |
        drones | uav* | quadcopter* | missile | missiles | rocket booster | guidance | avionic* | flight computer | aircraft | helicopter* |
        aeroplane* | airframe* | spacecraft | satellite signal | satellite fix | satellite navigation | orbiter* | launch vehicle | robot* | smartphone* | wearable* | motion
        capture | motion tracking | motion sens* | calibrat* | bias | drift | firmware | telemetry | data log* | flight data | black box |
        sampling rate | hertz | degrees of freedom | axis | six-axis | nine-axis | axes | batter* | release note* | swapped | mems | chip | circuit board | headset | kalman |
        odometry | slam | pitch | yaw | algorithm* | orientation | vibration* | engineer* | prototype* | imu data | imu failure |
        imu unit | imu error* | imu reading* | imu output* | faulty imu | imu fault* | imu malfunction* | imu calibration | imu software | imu-daten | imu-sensor* | imu
        sensor* | onboard imu | on-board imu | redundant imu | backup imu | its imu | imu module* | imu board | airspace | sensorfusion |
        sensordaten | trägheits* | werkstatt | kampfdrohne* | aufklärungsdrohne* | rettungsdrohne* | spähpanzer* | lenkflugkörper* | bauteil* | lenkwaffe* | marschflugkörper* | satellitennav* | sonde | roboter* | messeinheit* | drohne* | rakete* | flugregler | kreiselkompass | gyroskop* | beschleunigungs* | kalibrier* | drohnen | hubschrauber* |
        capteur* | accéléromètre* | composant* | robot* | navigation | gyroscope* | drone* | missile* | fusée* | hélicoptère* | avion | sensores | acelerómetro* |
        giroscopio* | satélite* | navegación | giróscopo* | componentes | drones | misil* | helicóptero* | cohete* | dron* | giroscópio* | acelerômetro* | míssil* | датчик* | гироскоп* |
        акселерометр* | навигац* | инерциальн* | спутник* | крылат* | бортов* | обломк* | электроник* | самолет* | космическ* | дрон* | беспилотник* | ракет* | вертолет* | datchi* | датчи* | robot* | ivmeölçer | jiroskop* | sensör* | navigasyon | uydu* | füze* | حسگر* | پهپاد* |
        موشک* | ژیروسکوپ | ناوبری | ماهواره* | قطعات | طائرة مسيرة | صاروخ* | مستشعر* | الملاحة | الأقمار الصناعية | حطام
      `),
        against: split('memorial union | student union'),
      }),
    ],
  ),
  otherSense(
    'etim-product-standard',
    'ETIM product classification',
    'International standard for describing technical products.',
    [
      ...names(
        '',
        'ElektroTechnisches InformationsModell | Elektrotechnisches Informationsmodell | Electro-Technical Information Model',
      ),
      ...acronyms('', 'ETIM', {
        for: split(`
        etim class* | data sheet* | datasheet* | feature code* | class code* | onboarding | open standard | xchange | bathroom* | tiles | trays | screw | drill bit* | merchants | subsidiar* | article data | etim-klass* | etim standard | etim model | etim deutschland | class | classes | goods | plug | plugs | pump* | item | items | numbering | taxonom* | fitting* | heating | ventilation | maker* | association | version | translation* | webshop* | interoperab* | building information | installer* | switchgear | steel | exporter* | importer* | factory | factories | etim code* | etim release | etim field* | etim attribute* | etim data | etim international | etim association | etim board | etim number* | etim format | wholesal* | product data | product class* | classif* | luminaire* | catalog* | catalogue* | bmecat | gtin | electrical | electrotechn* |
        installer* | manufacturer* | voltage | cable* | plumbing | hvac | feature* | attribute* | data model | data quality | bim | pim |
        e-commerce | standardi* | großhand* | artikelstamm* | produktdaten | hersteller* | klassifi* | elektro* | grossiste* | norme | exposants | chauffage | fabricant* |
        fabricante* | clasificación | distribuidor* | fournisseur* | spreadsheet* | sku* | item master | webshop* | unspsc | eclass | ecl@ss |
        supplier* | dealer* | retailer* | product | products | article number* | database* | software | digital | standard | standards | customer* | price list* | trade fair* | release | format | xml | excel | technical data | screws | switch* | socket | sockets | circuit breaker* | lamp* | tools | builders | building trade | contractor* | industry | companies | company | trade magazine | master data | exchange data | etim mapping | etim group | etim member* countr* | lighting | sanitary | fittings | pump* | valve* | socket*
      `),
      }),
    ],
  ),
  otherSense(
    'tactics-techniques-procedures',
    'tactics, techniques and procedures',
    'Military and computer-security term for how an opponent works.',
    [
      ...names(
        'en',
        'tactics, techniques and procedures | tactics, techniques, and procedures | techniques, tactics and procedures | tactics techniques and procedures | tactics, training and procedures | tactics, techniques & procedures | techniques, tactics, and procedures',
      ),
      ...names(
        'de',
        'Taktiken, Techniken und Verfahren | Taktiken, Techniken und Prozeduren | Taktik, Technik und Verfahren',
      ),
      ...names('fr', 'tactiques, techniques et procédures'),
      ...names('es', 'tácticas, técnicas y procedimientos'),
      ...names('pt', 'táticas, técnicas e procedimentos'),
      ...acronyms('', 'TTP', {
        for: split(`
        topic: armed conflict | its ttp | their ttp | his ttp | our ttp | enemy ttp | adversary ttp | new ttp | ttp used | the ttp used | this ttp | ttp for | ttp against |
        ttp that | ttp to | ttp in use | ttp such | ttp employed | insurgent ttp | taliban ttp | friendly ttp | blue force | red team* |
        tactics and techniques | techniques and procedures | tactics and procedures | doctrine* | field manual | lessons learned | hacker* | malware | ransomware | phishing |
        cyber* | threat actor* | mitre | att&ck | indicators of compromise | iocs | incident response | playbook* | intrusion* | apt29 |
        backdoor* | training manual | handbook | war college | army journal | curriculum | standard operating | sop | cadets | bomb-making |
        manual | manual's | after-action | after action | exercise | exercises | drills | interoperab* | concept of operations | joint publication | counter-drone | wargame* | red cell | observed ttp | ttp observed | same ttp | ttp development | infantry school | staff college | war game* | lessons | playbooks | attribution | victims' networks | espionage group* | spear-phish* | counter-ied | trainer* | instructor* | electronic warfare | soldiers learned
      `),
      }),
    ],
  ),
  otherSense('computer-terms-ttp', 'trusted third party', 'Term of cryptography; also time-triggered protocol.', [
    ...names(
      'en',
      'trusted third party | trusted third parties | time-triggered protocol | Trusted Traveler Program | Trusted Traveler Programs',
    ),
    ...acronyms('', 'TTP', {
      for: split(
        'cryptograph* | traveller* | traveler* | fingerprints | frequent flyer* | passport lane* | escrow | certificate authorit* | encryption | protocol | third party | third-party | global entry | tsa precheck | blockchain | key exchange | notary | bus protocol',
      ),
    }),
  ]),
  otherSense('led', 'light-emitting diode (СИД)', 'Russian short form for light-emitting diode.', [
    ...inflected('ru', 'светоизлучающий диод | светоизлучающие диоды | светоизлучающих диодов'),
    ...acronyms('ru', 'СИД', {
      for: split('светодиод* | диод* | светоизлуч* | ламп* | освещен* | излучен* | люмен* | светильник*'),
    }),
  ]),
  otherSense(
    'international-mobile-telecommunications',
    'International Mobile Telecommunications (IMT)',
    'Family of mobile network standards.',
    [
      ...names('en', 'International Mobile Telecommunications'),
      ...acronyms('', 'IMT', {
        for: split(
          'imt-2000 | imt-2020 | imt-advanced | imt-2030 | spectrum | mhz | ghz | itu | 5g | 6g | mobile network* | telecom* | frequency | frequencies | band | bands | broadband | operators | base station*',
        ),
      }),
    ],
  ),
  otherSense(
    'imt-other',
    'IMT (institutes, measures and teams)',
    'Incident management team, institute of management technology, intima-media thickness, monitoring team …',
    [
      ...names(
        'en',
        'Institute of Management Technology | incident management team | International Monitoring Team | intima-media thickness | International Military Tribunal | International Marxist Tendency | IMT Ghaziabad | IMT Atlantique | IMT Lucca | Institut Mines-Télécom',
      ),
      ...acronyms('', 'IMT', {
        for: split(`
        campus | mba | ghaziabad | tuition | professor* | wildfire* | fire crew* | incident command* | acres | mindanao | moro | milf | carotid | artery |
        arterial | ultrasound | nuremberg | tribunal | trotsky* | marxis* | télécom | école | lucca | business school | manesar | patient*
      `),
      }),
    ],
  ),
  otherSense(
    'nato-aqap',
    'NATO quality assurance publication',
    'Allied Quality Assurance Publications (AQAP) for suppliers of armies.',
    [
      ...names('', 'Allied Quality Assurance Publication | Allied Quality Assurance Publications'),
      ...acronyms('', 'AQAP', {
        for: split(
          'bolt | bolts | rivet* | factory | factories | bearing | bearings | manufactur* | quality | steel | rocket motor* | approval | tender* | production | plant | type-test* | inspection | inspector* | certificate* | aqap-2110 | aqap 2110 | aqap 2310 | aqap 2105 | aqap 2131 | aqap 2070 | nato aqap | quality assurance | quality management | supplier* | contractor* | certificat* | certified | iso 9001 | nato standard* | stanag | audit* | auditor* | zertifi* | lieferant* | qualitäts*',
        ),
      }),
    ],
  ),
];
