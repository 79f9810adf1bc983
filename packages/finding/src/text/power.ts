import type { Catalogue } from './sentence.js'

/** Sentences of the power sense. Codes never change once published; texts may. */
export const powerTexts = {
  'power.added-load': {
    en: 'On {day} a constant load of {kw} kW was added: {hours:hour|hours} of the day rose alike, within {spreadKw} kW.',
    zh: '{day} 起增加了 {kw} 千瓦的恒定负荷：一天中有 {hours} 小时同步抬升，偏差在 {spreadKw} 千瓦以内。',
  },
  'power.plateau-above-peers': {
    en: 'The load hardly ever falls below {kw} kW; the median of {peers:customer|customers} of the category is {peerKw} kW.',
    zh: '负荷几乎从不低于 {kw} 千瓦；同类别 {peers} 户的中位数为 {peerKw} 千瓦。',
  },
  'power.flatter-than-peers': {
    en: 'The constant part makes {share} % of the consumption; the median of {peers} comparable customers is {peerShare} %.',
    zh: '恒定部分占用电量的 {share}%；{peers} 户可比用户的中位数为 {peerShare}%。',
  },
  'power.above-capacity': {
    en: 'The load takes up the contracted capacity as few customers do: it reaches {peakKw} kW of {capacityKva} kVA, {share} %; the median of {peers:customer|customers} of the category is {peerShare} %.',
    zh: '负荷占用合同容量的程度少见：最高 {peakKw} 千瓦，合同容量 {capacityKva} 千伏安，达 {share}%；同类别 {peers} 户的中位数为 {peerShare}%。',
  },
  'power.abrupt': {
    en: 'The change took place within {days:day|days}, {share} % of it from one week to the next, and the curve was lifted, not stretched.',
    zh: '变化在 {days} 天内完成，前后两周之间即达 {share}%，曲线整体平移而非按比例放大。',
  },
  'power.larger-than-ever': {
    en: 'No other change of this meter is nearly as clear ({times:time|times} the usual).',
    zh: '该表其他变化远不及此次明显（为平常的 {times} 倍）。',
  },
  'power.trips': {
    en: 'The load falls {count:time|times} a month by about {kw} kW at any hour and comes back to the same level, without going beyond it.',
    zh: '负荷每月约 {count} 次在任意时刻下跌约 {kw} 千瓦后恢复原水平，且没有向上的尖峰。',
  },
  'power.clocked-block': {
    en: 'Every day about {kw} kW are switched on around {upHour}:00 and off around {downHour}:00, by the same amount.',
    zh: '每天约 {upHour} 时投入、{downHour} 时切除约 {kw} 千瓦，两次幅度一致。',
  },
  'power.daily-target': {
    en: 'The level is set anew each day: the change at midnight is {times:time|times} that of other night hours.',
    zh: '功率按日重新设定：零点的变化为夜间其他时刻的 {times} 倍。',
  },
  'power.uses-its-capacity': {
    en: 'On average {meanKw} kW are used of {capacityKva} kVA contracted, {share} %; the median of {peers:customer|customers} of the category is {peerShare} %.',
    zh: '平均用电 {meanKw} 千瓦，合同容量 {capacityKva} 千伏安，利用 {share}%；同类别 {peers} 户的中位数为 {peerShare}%。',
  },
  'power.follows-people': {
    en: 'Against it: the load moves from hour to hour by {noise} % as people do.',
    zh: '不利因素：负荷逐小时波动约 {noise}%，符合人的作息。',
  },
  'power.cycles': {
    en: 'Against it: the load jumps from hour to hour by {noise} % as compressors and pumps do.',
    zh: '不利因素：负荷逐小时跳动约 {noise}%，符合压缩机或水泵的启停。',
  },
  'power.smooth-day': {
    en: 'Against it: the load swells smoothly by {range} % over the day with its height at {hour}:00, as traffic or cooling does.',
    zh: '不利因素：负荷一天内平滑起伏 {range}%，在 {hour} 时最高，符合通信流量或制冷的规律。',
  },
  'power.wanders': {
    en: 'Against it: the level wanders by {day} % from day to day, as a process does.',
    zh: '不利因素：负荷水平逐日漂移约 {day}%，符合生产过程的特征。',
  },
  'power.moves-with-the-sun': {
    en: 'Against it: the hours of operation shift by {hours} over the record, as lighting does.',
    zh: '不利因素：运行时长在记录期内变化 {hours} 小时，符合照明随日照变化的规律。',
  },
  'power.night-as-day': {
    en: 'The load at night is {night} % of that by day, at weekends {weekend} % of that on working days.',
    zh: '夜间负荷为白天的 {night}%，周末负荷为工作日的 {weekend}%。',
  },
  'power.may-be-telecom': {
    en: 'Telecom equipment: it follows traffic by a few per cent over the day. An equipment list or the operator clears it.',
    zh: '通信设备：一天内随话务量小幅起伏。可凭设备清单或运营商证明排除。',
  },
  'power.may-be-edge-cache': {
    en: 'Edge-cache boxes (PCDN): some hundred watts, busier in the evening; traffic records tell.',
    zh: '边缘缓存设备（PCDN）：数百瓦，晚间更忙；可凭流量记录区分。',
  },
  'power.may-be-data-centre': {
    en: 'A server room: smooth, growing slowly, cooled more when it is warm. Contracts or job records clear it.',
    zh: '机房：曲线平滑、缓慢增长、天热时制冷增加。可凭合同或作业记录排除。',
  },
  'power.may-be-computing-work': {
    en: 'GPUs at work (AI, rendering): busy and idle by turns. Job records clear it.',
    zh: 'GPU 计算（人工智能、渲染）：忙闲交替。可凭作业记录排除。',
  },
  'power.may-be-pump': {
    en: 'A pump: it cycles with a level, or runs through for weeks. A look at the tank or canal clears it.',
    zh: '水泵：随水位启停，或连续运行数周。查看水池或渠道即可排除。',
  },
  'power.may-be-lighting': {
    en: 'Lighting: it runs in the dark and shifts with the season.',
    zh: '照明：夜间运行，随季节变化。',
  },
  'power.may-be-cold-store': {
    en: 'A cold store or ice machine: compressors cycle from hour to hour, more when it is warm.',
    zh: '冷库或制冰机：压缩机逐时启停，天热时更频繁。',
  },
  'power.may-be-building-services': {
    en: 'Lifts, garage, shared lighting and ventilation of a building: twice a day higher.',
    zh: '楼宇电梯、车库、公共照明和通风：每天有两个高峰。',
  },
  'power.may-be-aquaculture': {
    en: 'Aquaculture: aerators run at night and more in the warm season.',
    zh: '水产养殖：增氧机夜间运行，暖季更多。',
  },
  'power.may-be-growing': {
    en: 'Greenhouse, mushroom house or grow lights: by the clock, with ventilation beside.',
    zh: '温室、菇房或植物补光：按时钟运行，并伴有通风。',
  },
  'power.may-be-charging': {
    en: 'Vehicle charging or battery swap: in varying amounts, at hours of use.',
    zh: '车辆充电或换电：电量多变，集中在使用时段。',
  },
  'power.may-be-heating': {
    en: 'Heating, heated pool or boiler: it follows the temperature over the season.',
    zh: '采暖、恒温泳池或锅炉：随季节气温变化。',
  },
  'power.may-be-process': {
    en: 'A production process: its level wanders from day to day and stops for maintenance.',
    zh: '生产过程：负荷水平逐日漂移，并有检修停机。',
  },
  'power.may-be-medical': {
    en: 'Medical equipment: working days show beside a constant part.',
    zh: '医疗设备：恒定部分之外可见工作日规律。',
  },
  'power.may-be-solar-storage': {
    en: 'Rooftop solar or storage: the meter sees what is left of the load.',
    zh: '屋顶光伏或储能：电表只看到余下的负荷。',
  },
  'power.stuck-or-estimated': {
    en: 'A stuck or estimated reading does not explain it: {days:such day|such days} {days?was|were} set aside before judging.',
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
  'power.short-record': {
    en: 'The record holds only {days:usable day|usable days}.',
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
  'power.energy': {
    en: '{kw} kW × {hours} h a day × {days:day|days} × {share} of the time.',
    zh: '{kw} 千瓦 × 每天 {hours} 小时 × {days} 天 × 运行时间占比 {share}。',
  },
  'power.energy-of-record-alone': {
    en: 'The load was there when the record began; only the days on record are counted.',
    zh: '记录开始时负荷已存在，仅计入有记录的天数。',
  },
  'power.energy-goes-on': {
    en: 'The load goes on at the end of the record; it is counted up to {date}.',
    zh: '记录结束时负荷仍在，计算截至 {date}。',
  },
  'power.no-surcharge-then': {
    en: 'No surcharge that is known here was in force in that time, so none is stated.',
    zh: '该时段内没有已知生效的加价规定，因此不给出加价电费。',
  },
  'power.no-province': {
    en: 'No province was named, so CO2 is by the mean of China and no surcharge is stated.',
    zh: '未指定省份，碳排放按全国平均因子计算，不给出加价电费。',
  },
} as const satisfies Catalogue
