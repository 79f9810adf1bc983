import { element, type Offence, receivers } from '../offence.js'

export const helpingNetworkCrime: Offence = {
  code: 'helping-network-crime',
  name: { zh: '帮助信息网络犯罪活动', en: 'helping crime by network' },
  bases: [
    { instrument: 'criminal-law', article: '287-2' },
    { instrument: 'computer-crime-interpretation', article: '9' },
  ],
  elements: [
    element('crime', '被帮助的网络犯罪是什么？', 'What crime by network was helped?'),
    element(
      'help',
      '提供了什么（接入、托管、场地设备、推广、结算）？',
      'What was given (access, hosting, equipment, advertising, payment)?',
    ),
    element(
      'knowledge',
      '是否明知？收费、警告、反侦查等情况如何？',
      'Did he know? What of price, warnings, concealment?',
    ),
    element('gravity', '情节是否严重（对象、金额、后果）？', 'Is it serious (how many, how much, with what effect)?'),
  ],
  thresholds: [],
  caution: {
    zh: '只出租场地、供电而不知情的不是本罪；“挖矿”本身不是被帮助的犯罪',
    en: 'leasing room or power unknowingly is none of this; mining by itself is no crime that is helped',
  },
  receiver: receivers.network,
}
