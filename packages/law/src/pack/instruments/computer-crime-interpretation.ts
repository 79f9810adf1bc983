import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const computerCrimeInterpretation: Instrument = {
  id: 'computer-crime-interpretation',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court and Procuratorate on Crimes against Computer Systems',
  },
  number: '法释〔2011〕19号',
  kind: 'judicial-interpretation',
  issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2011-09-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '1',
          '非法控制二十台、所得五千元或损失一万元起；五倍为特别严重',
          'from 20 hosts, 5,000 gained or 10,000 lost; five times is graver',
        ),
        article('4', '十台不能运行、二十台数据被改等为后果严重', '10 hosts unusable or data of 20 changed'),
        article('6', '传播破坏性程序的标准', 'spreading destructive programs'),
        article('7', '收购、转移控制权的掩饰隐瞒', 'buying or passing on control counts as hiding proceeds'),
        article('9', '明知而提供接入、托管、结算等的共犯', 'hosting, access or payment given knowingly is complicity'),
        article('10', '难以确定的委托省级以上部门检验', 'in doubt: tested by the provincial body'),
      ],
    },
  ],
}
