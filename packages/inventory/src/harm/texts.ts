import { type Catalogue, type Params, type Sentence, sentence } from '@davylamp/finding'

/** Formulas and remarks of the calculation of harm. Ranges are written `low–high`. */
const harmTexts = {
  'harm.period-not-a-date': {
    en: '“{date}” ({name}) is not a date; write it as 2026-11-24.',
    zh: '“{date}”（{name}）不是日期；请写作 2026-11-24。',
  },
  'harm.period-order': {
    en: 'The period is out of order: beginning {fromEarliest} to {fromLatest}, end {toEarliest} to {toLatest}.',
    zh: '起止时间顺序有误：开始 {fromEarliest} 至 {fromLatest}，结束 {toEarliest} 至 {toLatest}。',
  },
  'harm.power-metered': {
    en: 'Power of the supply as measured: {kw} kW.',
    zh: '供电侧实测功率：{kw} kW。',
  },
  'harm.power-reported': {
    en: 'Sum of what {reporting} of {machines:machine|machines} report ±{tolerance} %, the others by nameplate, × site factor {factor}.',
    zh: '{machines} 台中 {reporting} 台设备自报功率之和 ±{tolerance}%，其余按铭牌，× 场地系数 {factor}。',
  },
  'harm.power-nameplate': {
    en: 'Sum of the nameplate watts of {known} of {machines:machine|machines} ±{tolerance} % × site factor {factor}.',
    zh: '{machines} 台中 {known} 台铭牌功率之和 ±{tolerance}% × 场地系数 {factor}。',
  },
  'harm.energy-metered': {
    en: 'Energy by the meter’s own readings: {kwh} kWh over {days:day|days}.',
    zh: '电能表计量电量：{days} 天共 {kwh} kWh。',
  },
  'harm.energy': {
    en: '{kw} kW × 24 h × {days:day|days} × running share {share}.',
    zh: '{kw} kW × 24 h × {days} 天 × 运行时间占比 {share}。',
  },
  'harm.coins-btc': {
    en: 'For each stretch between changes of difficulty D: hash rate {hashrate} TH/s × time × running share {share} ÷ (D × 2^32) × new coins a block; D from {lowest} to {highest}.',
    zh: '按难度 D 各调整期累计：算力 {hashrate} TH/s × 时间 × 运行时间占比 {share} ÷（D × 2^32）× 区块补贴；D 为 {lowest} 至 {highest}。',
  },
  'harm.coins-share': {
    en: 'Hash rate {hashrate} H/s ÷ network {network} H/s × {perDay} coins a day × {days:day|days} × running share {share}.',
    zh: '算力 {hashrate} H/s ÷ 全网 {network} H/s × 日产出 {perDay} 枚 × {days} 天 × 运行时间占比 {share}。',
  },
  'harm.coin-value': {
    en: '{coins} {coin} × {yuan} yuan each.',
    zh: '{coins} {coin} × 每枚 {yuan} 元。',
  },
  'harm.price-difference': {
    en: '{kwh} kWh × (lawful price {lawful} − price paid {paid}) yuan/kWh.',
    zh: '{kwh} kWh ×（应执行电价 {lawful} − 实付电价 {paid}）元/kWh。',
  },
  'harm.note-no-power': {
    en: 'Neither metered, reported nor nameplate power is known: no energy can be stated.',
    zh: '实测、设备自报及铭牌功率均不明，无法给出电量。',
  },
  'harm.note-power-unknown': {
    en: 'Of {count:machine|machines} no power is known; they are not counted, so the true figure is higher.',
    zh: '有 {count} 台设备功率不明，未计入，实际数值更高。',
  },
  'harm.note-rebuilt': {
    en: 'From 2025-01-27 on the times of difficulty changes are rebuilt and may be off by some hours.',
    zh: '自 2025-01-27 起难度调整时间为推算值，可能有数小时误差。',
  },
  'harm.note-beyond': {
    en: 'The difficulty table ends around {until}; later difficulty is bounded by how far it moved within the last four years of the table.',
    zh: '难度数据截至 {until} 前后；其后的难度按数据最后四年内的变动幅度估计上下限。',
  },
  'harm.note-fees': {
    en: 'Fees of transactions, fees of pools and idle shares are not counted. Hash rate is as if all machines that may mine {coin} did so.',
    zh: '未计交易手续费、矿池费用及无效份额。算力按可挖 {coin} 的设备全部挖该币计算。',
  },
  'harm.note-coin-unknown': {
    en: 'For {coin} no network rate was given: no coins are stated.',
    zh: '未提供 {coin} 的全网算力，故不给出产币数量。',
  },
} as const satisfies Catalogue

export function say(code: keyof typeof harmTexts, params?: Params): Sentence {
  return sentence(harmTexts, code, params)
}
