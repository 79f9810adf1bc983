import type { Catalogue } from './sentence.js'

/** What witnesses beside the load curve say: phases, outages, temperature, holidays, tariffs, the sun. Codes never change once published; texts may. */
export const powerWitnessTexts = {
  'power.no-phase-currents': {
    en: 'Phase currents were not among the records.',
    zh: '记录中没有分相电流。',
  },
  'power.recovers-to-level': {
    en: 'After {count} interruptions (of supply, or of this load alone) it was back at its level within {minutes} minutes, in {steps} steps, and rose to {peak} % of it at most: it had nothing to make up for.',
    zh: '{count} 次中断（停电或仅该负荷中断）后，负荷在 {minutes} 分钟内分 {steps} 级恢复到原水平，最高为原水平的 {peak}%，没有补偿性用电。',
  },
  'power.recovers-unlike-neighbours': {
    en: 'After {count} interruptions of supply ({common} of the whole transformer) the load was back at its level within {minutes} minutes, in {steps} steps, and rose to {peak} % of it at most; its neighbours rose to {others} % ({neighbours} returns), making up for the time without.',
    zh: '{count} 次停电（其中 {common} 次为全台区停电）后，负荷在 {minutes} 分钟内分 {steps} 级恢复到原水平，最高为原水平的 {peak}%；同台区其他用户（{neighbours} 次）升至 {others}%，有补偿性用电。',
  },
  'power.recovers-with-thirst': {
    en: 'Against it: after {count} interruptions of supply ({common} of the whole transformer) the load rose to {peak} % of its level, making up for the time without, as heating and cooling do.',
    zh: '不利因素：{count} 次停电（其中 {common} 次为全台区停电）后，负荷升至原水平的 {peak}%，有补偿性用电，符合采暖或制冷的规律。',
  },
  'power.tariff-difference': {
    en: 'A motive, no sign: at {ownPrice} CNY/kWh ({own}) instead of {otherPrice} CNY/kWh ({others}), levels of {day} in {source}, this load would cost {low} to {high} CNY less a year.',
    zh: '属动机而非迹象：按 {ownPrice} 元/千瓦时（{own}）而非 {otherPrice} 元/千瓦时（{others}）计费（{day} 价格，据 {source}），该负荷每年少付 {low} 至 {high} 元。',
  },
  'power.knows-no-holiday': {
    en: 'It knows no holiday: over {spring} Spring Festivals and {others} other public holidays ({days} days) the constant part changes by {percent} % against the weeks around them.',
    zh: '不受节假日影响：{spring} 个春节和 {others} 个其他公众假期（共 {days} 天）期间，恒定部分较前后数周变化 {percent}%。',
  },
  'power.rests-on-holidays': {
    en: 'Against it: over {spring} Spring Festivals and {others} other public holidays ({days} days) the constant part changes by {percent} % against the weeks around them, as business and processes do.',
    zh: '不利因素：{spring} 个春节和 {others} 个其他公众假期（共 {days} 天）期间，恒定部分较前后数周变化 {percent}%，符合经营或生产的规律。',
  },
  'power.temperature-dependence': {
    en: 'Between {low} and {high} °C the constant part changes by {kw} kW per °C ({percent} % of it, {days} days). Machines and their fans: 0 to 0.8 %.',
    zh: '气温 {low} 至 {high} ℃ 之间，恒定部分每升高 1 ℃ 变化 {kw} 千瓦（占 {percent}%，{days} 天）。矿机及其风扇为 0 至 0.8%。',
  },
  'power.temperature-heating': {
    en: 'Against it: between {low} and {high} °C ({days} days) the constant part changes by {kw} kW per °C ({percent} % of it): it falls as it gets warmer, as heating does.',
    zh: '不利因素：{low} 至 {high} ℃（{days} 天）之间，气温每升高 1 ℃，恒定部分变化 {kw} 千瓦（{percent}%）：天暖则降，符合采暖的规律。',
  },
  'power.temperature-cooling': {
    en: 'Against it: between {low} and {high} °C ({days} days) the constant part changes by {kw} kW per °C ({percent} % of it): it rises as cooling and aeration do, more than machines.',
    zh: '不利因素：{low} 至 {high} ℃（{days} 天）之间，气温每升高 1 ℃，恒定部分变化 {kw} 千瓦（{percent}%）：升幅超过矿机，符合制冷或增氧的规律。',
  },
  'power.no-temperature': {
    en: 'Temperatures were not among the records (a table of date and temperature_c beside the readings).',
    zh: '记录中没有气温（可在读数旁放置含日期和 temperature_c 的表）。',
  },
  'power.temperature-narrow': {
    en: 'Fewer than {days} days with temperatures, or a range of less than {range} °C, lie in the time of the load: nothing can be said of its dependence.',
    zh: '该负荷期间有气温的天数少于 {days} 天，或温差小于 {range} ℃，无法判断与气温的关系。',
  },
  'power.rooftop-solar': {
    en: 'Panels on the roof feed back to the grid: {kwh} kWh on {days} days, between {from}:00 and {to}:00. The meter was judged by its hours without sun, which stand for the others.',
    zh: '屋顶光伏向电网反送 {kwh} 千瓦时，共 {days} 天，时段为 {from} 时至 {to} 时。判断仅依据无日照时段，并以其代表其他时段。',
  },
  'power.solar-own-use': {
    en: 'What the panels make and the customer uses himself passes no meter, so his load by day is not known. The meter of the panels would tell.',
    zh: '光伏发电中自发自用的部分未经计量，白天的负荷未知。可查光伏侧电表。',
  },
  'power.apparent-only': {
    en: 'Only phase currents were on record, no powers: all kW are apparent powers (current by voltage, nominal where none was read), a little more than the real ones.',
    zh: '记录中只有分相电流，没有功率：所有千瓦数均为视在功率（电流乘电压，无电压时取标称值），略高于实际功率。',
  },
  'power.single-phase': {
    en: 'The customer is supplied by one phase, so his currents tell nothing of imbalance.',
    zh: '该户为单相供电，电流无法反映三相不平衡。',
  },
  'power.phases-do-not-fit': {
    en: 'The phase currents do not fit the readings ({kva} kVA against {kw} kW) and were not used. Check the ratio of the current transformers, and bring the voltages.',
    zh: '分相电流与读数不符（{kva} 千伏安对 {kw} 千瓦），未予使用。请核对电流互感器倍率，并提供电压数据。',
  },
  'power.phase-step': {
    en: 'From {day} on phase {phase} carries {amps} A more, within {spread} A and held on {held} % of {days:day|days}; the rest moved by {others} A. Single-phase machines do this.',
    zh: '自 {day} 起 {phase} 相电流增加 {amps} 安，偏差在 {spread} 安以内，{days} 天中有 {held}% 保持；其余相仅变化 {others} 安。单相设备即如此。',
  },
  'power.phase-clocked': {
    en: 'In the hours of the block phase {phase} carries {amps} A more than in the others, within {spread} A and held on {held} % of {days:day|days}; the rest moves by {others} A.',
    zh: '在该时段内 {phase} 相电流比其他时段多 {amps} 安，偏差在 {spread} 安以内，{days} 天中有 {held}% 保持；其余相变化 {others} 安。',
  },
  'power.phase-constant': {
    en: 'Phase {phase} carries {amps} A more than the other phases, within {spread} A and held on {held} % of {days:day|days}: an imbalance that stays.',
    zh: '{phase} 相电流恒比其他相多 {amps} 安，偏差在 {spread} 安以内，{days} 天中有 {held}% 保持：三相不平衡长期不变。',
  },
  'power.phase-evenly': {
    en: 'The load lies on all three phases, {amps} A each within {share} %: as three-phase equipment does, and as machines spread with care do. It tells neither way.',
    zh: '该负荷均匀分布在三相，每相 {amps} 安，相差不超过 {share}%：三相设备如此，精心分配的单相设备也如此，不作为判断依据。',
  },
  'power.phase-balanced': {
    en: 'No phase carries more than the others all the time; the least of the three together ({kva} kVA) holds the load of {kw} kW. It tells neither way.',
    zh: '没有哪一相电流始终高于其他相；三相最低电流合计 {kva} 千伏安，可容纳 {kw} 千瓦的负荷，不作为判断依据。',
  },
  'power.phase-unmoved': {
    en: 'Against it: no phase carries a load of {kw} kW with it, none moved steadily (at most {amps} A). The multiplier may have been changed, or several loads take turns.',
    zh: '不利因素：没有哪一相稳定承载这 {kw} 千瓦（最多变化 {amps} 安）。可能是倍率变更，或多个负荷轮流运行。',
  },
  'power.phase-floor-absent': {
    en: 'Against it: the phases by themselves never stop at more than {kva} kVA together, less than the {kw} kW that seem constant: several loads take turns.',
    zh: '不利因素：各相自身的最低电流合计仅 {kva} 千伏安，低于看似恒定的 {kw} 千瓦：系多个负荷轮流运行。',
  },
  'power.power-factor-of-motors': {
    en: 'Against it: the load has a power factor of {factor}, as motors of pumps and compressors do; power supplies of computers have 0.95 to 0.99.',
    zh: '不利因素：该负荷功率因数为 {factor}，符合水泵、压缩机等电动机；计算机电源为 0.95 至 0.99。',
  },
  'power.power-factor-of-supplies': {
    en: 'The load has a power factor of {factor}: power supplies of computers have 0.95 to 0.99, motors less unless they are corrected.',
    zh: '该负荷功率因数为 {factor}：计算机电源为 0.95 至 0.99，未补偿的电动机较低。',
  },
} as const satisfies Catalogue
