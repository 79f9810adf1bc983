import type { Catalogue } from '@davylamp/finding'

/** Sentences about the readings themselves, shown beside the findings. */
export const powerProblemTexts = {
  'power.set-aside.estimated': {
    en: 'Estimated readings were set aside before judging: {days:day|days} of {meters:meter|meters}. Nothing is to be done.',
    zh: '判断前已剔除估抄数据：{meters} 只电表共 {days} 天。无需处理。',
  },
  'power.set-aside.stuck': {
    en: 'Stuck values were set aside before judging: {days:day|days} of {meters:meter|meters}. Have these meters or their collectors checked.',
    zh: '判断前已剔除卡滞数据：{meters} 只电表共 {days} 天。建议检查这些表计或采集终端。',
  },
  'power.set-aside.copied': {
    en: 'Days that repeat an earlier day to the last digit were set aside before judging: {days:day|days} of {meters:meter|meters}.',
    zh: '判断前已剔除与前日逐点完全相同的数据：{meters} 只电表共 {days} 天。',
  },
  'power.set-aside.impossible': {
    en: 'Impossible values (negative, or far beyond the supply) were set aside: {days:day|days} of {meters:meter|meters}. Check multiplier and direction.',
    zh: '已剔除不可能的数值（负值或远超供电能力）：{meters} 只电表共 {days} 天。请核对倍率和方向。',
  },
  'power.set-aside.missing': {
    en: 'More than a quarter of the day is missing: {days:day|days} of {meters:meter|meters}. What is left of them was used.',
    zh: '当天缺失超过四分之一：{meters} 只电表共 {days} 天。其余数据仍被使用。',
  },
  'power.set-aside.duplicates': {
    en: 'Readings that came more than once were used once: {readings:reading|readings} of {meters:meter|meters}.',
    zh: '重复读数只使用一次：{meters} 只电表共 {readings} 个读数。',
  },
  'power.capacities-do-not-fit': {
    en: 'More than one customer in seven exceeds the contracted capacity, so unit, multiplier or table is wrong. Capacities were left out of the judgement; name the unit with --map.',
    zh: '超过七分之一的用户超出合同容量，说明单位、倍率或档案有误。判断时未使用合同容量；请用 --map 指明单位。',
  },
  'power.registers-only': {
    en: '{meters:meter|meters} came as one value a day. Nobody is judged by that; --candidates FILE ranks whose curves to fetch.',
    zh: '{meters} 只电表只有每日一个数值，不能据此判断。可用 --candidates FILE 排出应调取曲线的电表。',
  },
  'power.not-judged': {
    en: '{meters:meter|meters} {meters?was|were} not judged for holding fewer than {days:usable day|usable days}; that does not mean clean.',
    zh: '{meters} 只电表可用数据少于 {days} 天，未作判断；这不表示它们没有问题。',
  },
} as const satisfies Catalogue
