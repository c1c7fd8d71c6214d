import { acronyms, cross, inflected, type LabelPassport, names, properNames, split } from './alias.ts';
import { afghanistan } from './context-words.ts';

export const haqqani: LabelPassport = {
  id: 'haqqani',
  name: 'Haqqani network',
  kind: 'armed-group',
  gist: 'Afghan armed network around the Haqqani family, part of the Taliban movement.',
  aliases: [
    ...names(
      'en',
      cross(
        'Haqqani |Haqani |Haqqania |Hakkani |Haqqanis’ |Haqqani’s ',
        'network|networks|Taliban Network|militant network|terror network|terrorist network',
      ),
    ),
    ...names('en', 'Haqqanis | Haqqani Taliban Network'),
    ...properNames('', 'Haqqani | Hakkani | Haqani', {
      for: split(
        'haqqani guard* | haqqani captor* | haqqani kidnapper* | haqqani guest* | haqqani family | haqqani fund* | haqqani supporter* | haqqani group | haqqani faction | haqqani fighter* | haqqani militant* | haqqani commander* | haqqani insurgent* | haqqani men | haqqani clan | haqqani cell* | haqqani leader* | haqqani member* | haqqani operative* | haqqani facilitator* | haqqani-linked | haqqani-trained | haqqani-run | haqqani money | haqqani lieutenant* | haqqani plot* | haqqani bomb* | haqqani funds | haqqani prisoner* | haqqani raid* | haqqani veteran* | haqqani suicide | haqqani team* | haqqani boys | haqqani financ* | haqqani guest house* |  haqqani attack* | haqqani sanctuar* | haqqani stronghold | haqqani hideout* | haqqani compound | haqqani camp* | pro-haqqani | haqqani network',
      ),
      against: split(
        'ambassador | professor | husain haqqani | hussain haqqani | minister | acting interior minister | mr haqqani | irfan haqqani',
      ),
    }),
    ...acronyms('', 'HQN', { for: [...afghanistan] }),
    ...names('de', cross('Haqqani-|Hakkani-|Haqqani |Hakkani-', 'Netzwerk|Netzwerks|Netzwerkes|Netz|Gruppe|Clan')),
    ...names('fr', 'réseau Haqqani | réseaux Haqqani | clan Haqqani | réseau Hakkani'),
    ...names(
      'es',
      'red Haqqani | red Haqani | Red Haqqani | clan Haqqani | red de Haqqani | red de los Haqqani | Red Haqani',
    ),
    ...names('pt', 'rede Haqqani | Rede Haqqani | rede Haqani'),
    ...names('it', 'rete Haqqani | Rete Haqqani | clan Haqqani | rete degli Haqqani'),
    ...inflected('tr', 'Hakkani ağı | Hakkani Ağı | Hakkani şebekesi | Hakkani grubu | Hakkani örgütü'),
    ...inflected(
      'uz',
      "Haqqoniy tarmog‘i | Haqqoniy guruhi | Haqqoniylar tarmog'i | Ҳаққоний тармоғи | Ҳаққоний гуруҳи | Ҳаққонийлар тармоғи | Haqqoniy tarmogi",
    ),
    ...inflected('tg', 'Шабакаи Ҳаққонӣ | шабакаи Ҳақонӣ | гурӯҳи Ҳаққонӣ'),
    ...names(
      'ru',
      cross(
        'сеть |сети |сетью |группировка |группировки |группировке |группировку |группировкой |клан |клана |группа |группы ',
        'Хаккани|Хакани',
      ),
    ),
    ...inflected('ky', 'Хаккани тармагы | Хаккани тобу'),
    ...inflected('kk', 'Хаккани желісі | Хаққани желісі'),
    ...inflected('fa', 'شبکه حقانی | شبکهٔ حقانی | شبکۀ حقانی | شبکه‌ی حقانی | گروه حقانی'),
    ...inflected('ps', 'حقاني شبکه | د حقاني شبکه | حقاني شبکې | د حقاني شبکې | حقاني ډله'),
    ...inflected('ur', 'حقانی نیٹ ورک | حقانی گروپ | حقانی نیٹورک'),
    ...names('ar', 'شبكة حقاني | شبكة حقانى | شبكة الحقاني | جماعة حقاني'),
    ...inflected('bn', 'হাক্কানি নেটওয়ার্ক | হাক্কানী নেটওয়ার্ক | হাক্কানি গোষ্ঠী'),
    ...inflected('hi', 'हक्कानी नेटवर्क'),
    ...names('el', 'δίκτυο Χακάνι | Δίκτυο Χακάνι | δικτύου Χακάνι'),
    ...names('zh', '哈卡尼网络 | 哈卡尼組織 | 哈卡尼组织 | 哈卡尼网 | 哈卡尼網絡'),
    ...names('ja', 'ハッカーニ・ネットワーク | ハッカーニネットワーク'),
    ...names('ko', '하카니 네트워크'),
  ],
  relations: [{ type: 'part-of', label: 'taliban' }],
};
