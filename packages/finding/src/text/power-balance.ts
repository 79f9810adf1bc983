import type { Catalogue } from './sentence.js'

/** Sentences on the balance of plants and transformers. Codes never change once published; texts may. */
export const powerBalanceTexts = {
  'power.plant-unaccounted': {
    en: 'Since {from} a constant {kw} kW of what is generated reaches neither the grid nor any registered use; it varies by {spread} %.',
    zh: '自 {from} 起，发电量中恒有 {kw} 千瓦既未上网，也不属于任何已登记的用电；其波动仅 {spread}%。',
  },
  'power.plant-station-use': {
    en: 'Station use holds a constant {kw} kW, {share} % of the capacity; 0.3 to 2 % is usual.',
    zh: '厂用电中恒有 {kw} 千瓦，占装机容量的 {share}%；通常为 0.3% 至 2%。',
  },
  'power.plant-thirst': {
    en: 'When the water is low, up to {kw} kW are imported beyond station use, over {hours:hour|hours}: something goes on running.',
    zh: '枯水时段除厂用电外还从电网购入达 {kw} 千瓦，共 {hours} 小时：说明有设备仍在持续运行。',
  },
  'power.plant-behind-neighbours': {
    en: 'Since {from} the plant delivers about {kw} kW less than {neighbours} neighbours let expect, by the same amount at little water as at more (within {spread} kW): something behind the gate takes it, registered or not.',
    zh: '自 {from} 起，上网电力比 {neighbours} 座相邻电站的水平所预期的少约 {kw} 千瓦，且枯水与平水时少的数量相同（偏差 {spread} 千瓦）：关口内侧有用电，是否登记未知。',
  },
  'power.plant-behind-own-past': {
    en: 'Since {from} the plant delivers about {kw} kW less than at the same season of the years before, by the same amount at little water as at more (within {spread} kW). Years differ; by itself this says little.',
    zh: '自 {from} 起，上网电力比往年同期少约 {kw} 千瓦，且枯水与平水时少的数量相同（偏差 {spread} 千瓦）。各年来水不同，单凭此项说明不了什么。',
  },
  'power.no-neighbours': {
    en: 'There are not enough neighbours that go together with this plant to hold its gate against.',
    zh: '没有足够的、出力走势一致的相邻电站可供对比。',
  },
  'power.plant-wrong-ratio': {
    en: 'Since {from} the missing part goes with generation ({together} %): a wrong CT ratio or a failed phase, not a load.',
    zh: '自 {from} 起，缺失部分与发电量同比变化（{together}%）：属互感器倍率错误或缺相，而非负荷。',
  },
  'power.plant-loses-too-much': {
    en: 'In the whole record {share} % of what is generated is missing, in step with generation ({together} %), more than any line loses: check the CT ratio of the meters first.',
    zh: '整个记录期内发电量的 {share}% 缺失，且与发电量同比变化（{together}%），远超线路损耗：请先核对表计互感器倍率。',
  },
  'power.plant-delivers-more': {
    en: 'On {days:day|days} since {from} the meters say that {share} % more left the plant than came in: a wrong CT ratio, not a load. Its balance tells nothing of those days.',
    zh: '自 {from} 起有 {days} 天，表计显示送出电量比来源电量多 {share}%：属互感器倍率错误，而非负荷。这些天的电量平衡不能作为判断依据。',
  },
  'power.plant-gate-fault': {
    en: 'For {hours:hour|hours} the gate meter shows nothing although the plant generates: the meter, not a load.',
    zh: '关口表有 {hours} 小时在发电时无读数：属表计故障，而非负荷。',
  },
  'power.plant-unmetered-village': {
    en: 'About {kw} kW are drawn with the rhythm of people ({range} % over the day): probably an unmetered village or housing.',
    zh: '约 {kw} 千瓦的用电具有生活作息规律（日内变化 {range}%）：很可能是未装表的村庄或生活区。',
  },
  'power.plant-wrong-ratio-possible': {
    en: 'A wrong ratio of a meter: what is missing would go with generation.',
    zh: '表计倍率错误：此时缺失部分会随发电量变化。',
  },
  'power.plant-village-possible': {
    en: 'An unmetered village: it would be higher in the evening than at night.',
    zh: '未装表的村庄用电：此时傍晚应高于深夜。',
  },
  'power.plant-gate-fault-possible': {
    en: 'A fault of the gate meter: it would show nothing for hours.',
    zh: '关口表故障：此时会有若干小时无读数。',
  },
  'power.plant-unregistered-customer': {
    en: 'A customer supplied directly who is not registered (factory, pumping, heating). Ask the operator, then look.',
    zh: '未登记的直供用户（工厂、抽水、供热）。先询问经营者，再现场核实。',
  },
  'power.no-generation': {
    en: 'Generation is not on record; the plant is judged by its gate alone.',
    zh: '没有发电量记录，仅依据关口数据判断。',
  },
  'power.no-station-use': { en: 'Station use is not on record.', zh: '没有厂用电记录。' },
  'power.no-direct-supply': { en: 'Registered direct supply is not on record.', zh: '没有已登记直供电量的记录。' },
  'power.self-declared': {
    en: 'Generation is declared by the operator, not metered by the utility.',
    zh: '发电量由经营者自报，并非电网企业计量。',
  },
  'power.transformer-unmetered': {
    en: 'About {kw} kW flow through the transformer without any meter of its customers, from {fromHour}:00 for {hours:hour|hours} a day, beyond losses of the usual form.',
    zh: '变压器有约 {kw} 千瓦未经任何用户电表，每天 {fromHour} 时起持续 {hours} 小时，超出正常形态的线损。',
  },
  'power.transformer-began': {
    en: 'It began on {day}; before that the balance closed within {beforeKw} kW.',
    zh: '始于 {day}；此前平衡误差在 {beforeKw} 千瓦以内。',
  },
  'power.transformer-topology': {
    en: 'Customers recorded under another transformer: {links:link|links} {links?looks|look} wrong, which would explain part of it.',
    zh: '用户挂接关系有误：{links} 户疑似挂错台区，可解释其中一部分。',
  },
  'power.wrong-transformer-link': {
    en: 'Not mining: the meter is recorded under transformer {recorded}, but from hour to hour the balance of {fed} moves with it, and that of {recorded} closes better without it. Correct the link before either balance is relied on.',
    zh: '并非挖矿：该表档案挂接在台区 {recorded}，但台区 {fed} 的不平衡量逐时随其变化，而 {recorded} 剔除该表后更平衡。请先更正挂接关系，再使用这两个台区的平衡结果。',
  },
  'power.links-from-curves': {
    en: 'The link was told from curves alone; a look at the cabinet, or the phase and voltage of the meter, settles it.',
    zh: '挂接关系仅由曲线推断；查看表箱，或核对该表的相位和电压即可确定。',
  },
  'power.transformer-street-light': {
    en: 'Unmetered street lighting: it would run at night only, and shift with the season.',
    zh: '未装表的路灯：只在夜间运行，且随季节变化。',
  },
  'power.transformer-theft': {
    en: 'Another unmetered load or tampered meter: what is missing says how much, not what it is.',
    zh: '其他未计量负荷或电表被动手脚：缺失电量只说明多少，不能说明是什么。',
  },
  'power.transformer-ratio': {
    en: 'Since {from} what is missing goes with the load of the customers ({together} %): a wrong CT ratio of the transformer meter, or customers missing from the list, not a load that runs by itself.',
    zh: '自 {from} 起，缺失电量与各用户负荷同比变化（{together}%）：属台区总表互感器倍率错误或用户挂接不全，而非独立运行的负荷。',
  },
  'power.transformer-wrong-ratio': {
    en: 'A wrong ratio of the transformer meter: it would have been so from the start and go with the load.',
    zh: '台区总表倍率错误：此种情况应自始存在并随负荷变化。',
  },
  'power.transformer-links-checked': {
    en: 'Which customers belong to the transformer is known only from records; {links} of {customers:link|links} looked wrong and were put right for this balance.',
    zh: '台区与用户的挂接关系仅来自档案；{customers} 户中有 {links} 户疑似有误，计算时已更正。',
  },
} as const satisfies Catalogue
