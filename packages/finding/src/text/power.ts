import type { Catalogue } from './sentence.js'

/** Sentences of the power sense on load curves. Codes never change once published; texts may. */
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
} as const satisfies Catalogue
