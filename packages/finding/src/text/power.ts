import type { Catalogue } from './sentence.js'

/** Sentences of the power sense. Codes never change once published; texts may. */
export const powerTexts = {
  'power.added-load': {
    en: 'On {day} a constant load of {kw} kW was added: {hours} hours of the day rose alike, within {spreadKw} kW.',
    zh: '{day} 起增加了 {kw} 千瓦的恒定负荷：一天中有 {hours} 小时同步抬升，偏差在 {spreadKw} 千瓦以内。',
  },
  'power.plateau-above-peers': {
    en: 'The load hardly ever falls below {kw} kW; the median of {peers} customers of the category is {peerKw} kW.',
    zh: '负荷几乎从不低于 {kw} 千瓦；同类别 {peers} 户的中位数为 {peerKw} 千瓦。',
  },
  'power.flatter-than-peers': {
    en: 'The constant part makes {share} % of the consumption; the median of {peers} comparable customers is {peerShare} %.',
    zh: '恒定部分占用电量的 {share}%；{peers} 户可比用户的中位数为 {peerShare}%。',
  },
  'power.above-capacity': {
    en: 'The load reaches {peakKw} kW although {capacityKva} kVA are contracted.',
    zh: '负荷达到 {peakKw} 千瓦，而合同容量为 {capacityKva} 千伏安。',
  },
  'power.night-as-day': {
    en: 'The load at night is {night} % of that by day, at weekends {weekend} % of that on working days.',
    zh: '夜间负荷为白天的 {night}%，周末负荷为工作日的 {weekend}%。',
  },
  'power.other-constant-load': {
    en: 'Other equipment that runs by itself (cold store, pump, server room, telecom, process) is possible.',
    zh: '也可能是其他自动连续运行的设备（冷库、水泵、机房、通信设备、连续生产）。',
  },
  'power.stuck-or-estimated': {
    en: 'A stuck or estimated reading does not explain it: {days} such days were set aside before judging.',
    zh: '不是表计卡滞或估抄所致：判断之前已剔除 {days} 天此类数据。',
  },
  'power.no-history-before': {
    en: 'No level before the load began is on record, so its start is not known.',
    zh: '记录中没有该负荷开始之前的水平，起始时间无法确定。',
  },
  'power.no-customer': {
    en: 'Category and contracted capacity of this meter are not known.',
    zh: '该电表的用电类别和合同容量未知。',
  },
  'power.no-phase-currents': {
    en: 'Phase currents were not among the records.',
    zh: '记录中没有分相电流。',
  },
  'power.short-record': {
    en: 'The record holds only {days} usable days.',
    zh: '记录中可用数据仅 {days} 天。',
  },
  'power.zone-unknown': {
    en: 'The readings do not say their time zone; hours and dates are taken as local.',
    zh: '读数未注明时区；小时和日期按当地时间处理。',
  },
  'power.load-alone': {
    en: 'This rests on load alone; it says where to look, not what is there.',
    zh: '此结论仅依据用电负荷：它指出应核查何处，不能说明现场情况。',
  },
} as const satisfies Catalogue
