import type { Weighable } from '../weigh/term.js'
import type { LookAlike } from './look-alike.js'

const feature = ({ features }: Weighable, name: string): number => features[name] ?? NaN
const noise = (weighable: Weighable): number => weighable.measures.texture.noise
const between = (value: number, low: number, high: number): boolean => value >= low && value <= high
const clocked = (weighable: Weighable): boolean =>
  feature(weighable, 'edges.clarity') > 2.5 && feature(weighable, 'edges.relative') > 0.2
const meanKw = ({ measures }: Weighable): number => measures.now.meanKw

/**
 * Known look-alikes and how the curve tells them from machines that compute, from how the equipment works: telecom
 * follows traffic, compressors and level-controlled pumps cycle, lamps follow the sun, processes wander, people have
 * weekdays. Words are matched against what the records say of the customer.
 */
export const lookAlikes: readonly LookAlike[] = [
  {
    code: 'power.may-be-telecom',
    words: /mast|telecom|base.?station|基站|通信|铁塔|机柜/i,
    fits: (w) => meanKw(w) < 20 && noise(w) < 0.06 && between(feature(w, 'texture.diurnal'), 0.01, 0.35),
  },
  {
    code: 'power.may-be-edge-cache',
    words: /pcdn|edge.?(box|cache)|边缘/i,
    fits: (w) => (w.measures.added?.kw ?? meanKw(w)) < 3 && feature(w, 'texture.midnight') < 5,
  },
  {
    code: 'power.may-be-data-centre',
    words: /data.?cent(re|er)|server|机房|数据中心|idc/i,
    fits: (w) => meanKw(w) > 5 && noise(w) < 0.04 && w.measures.dips.count < 3,
  },
  {
    code: 'power.may-be-computing-work',
    words: /laborator|\bai\b|gpu|research|实验室|智算/i,
    fits: (w) => noise(w) > 0.05 && w.measures.floor.share < 0.7,
  },
  {
    code: 'power.may-be-pump',
    words: /pump|water.?works|sewage|irrigation|泵|水厂|污水|排灌/i,
    fits: (w) =>
      w.measures.schedule.switches > 1.5 || w.measures.schedule.idleDays > 0.05 || noise(w) < 0.02 || clocked(w),
  },
  {
    code: 'power.may-be-lighting',
    // 居民照明 and 非居民照明 are prices of homes and shops.
    words: /\bstreet.?(light|lamp)|public.lighting|^street$|路灯|(公共|道路|城市|景观)照明/i,
    fits: (w) => w.measures.now.nightOverDay > 2 || w.measures.schedule.onHoursDrift > 1,
  },
  {
    code: 'power.may-be-cold-store',
    words: /cold|freez|refriger|冷库|冷链|制冰/i,
    fits: (w) => feature(w, 'texture.persistence') < 0.6 && noise(w) > 0.03,
  },
  {
    code: 'power.may-be-building-services',
    words: /building|garage|parking|lift|elevator|电梯|车库|物业|公用/i,
    fits: (w) => between(feature(w, 'texture.diurnal'), 0.04, 0.5) && noise(w) < 0.08,
  },
  {
    code: 'power.may-be-aquaculture',
    words: /pond|aqua|fish|shrimp|养殖|鱼|虾/i,
    fits: (w) => w.measures.now.nightOverDay > 0.95 && w.measures.texture.drift > 0.08,
  },
  {
    code: 'power.may-be-growing',
    words: /green.?house|grow|mushroom|大棚|温室|食用菌|育苗/i,
    fits: (w) => clocked(w) || between(feature(w, 'texture.diurnal'), 0.05, 3),
  },
  {
    code: 'power.may-be-charging',
    words: /charg|battery.?swap|充电|换电/i,
    fits: (w) => w.measures.floor.share < 0.3 && (noise(w) > 0.05 || clocked(w)),
  },
  {
    code: 'power.may-be-heating',
    words: /heat|pool|boiler|采暖|供热|泳池|热泵/i,
    fits: (w) => w.measures.texture.drift > 0.25 && w.measures.texture.trend > 0.1,
  },
  {
    code: 'power.may-be-process',
    words: /factory|plant|kiln|furnace|workshop|工厂|车间|窑|化工/i,
    fits: (w) => feature(w, 'texture.dayOverNoise') > -0.3 && feature(w, 'texture.midnight') < 5,
  },
  {
    code: 'power.may-be-medical',
    words: /hospital|clinic|medical|医院|卫生院|诊所/i,
    fits: (w) => Math.abs(w.measures.now.weekendOverWeekday - 1) > 0.03 && noise(w) > 0.02,
  },
  {
    code: 'power.may-be-solar-storage',
    words: /solar|photovoltaic|storage|光伏|储能/i,
    fits: (w) => w.measures.schedule.idleDays > 0 || w.measures.floor.share < 0.3,
  },
]

/** Premises at which a constant load is nothing unusual: known ones are set lower, never left out. */
export const steadyByNature: ReadonlySet<string> = new Set([
  'power.may-be-telecom',
  'power.may-be-data-centre',
  'power.may-be-pump',
  'power.may-be-lighting',
  'power.may-be-cold-store',
  'power.may-be-building-services',
  'power.may-be-aquaculture',
  'power.may-be-growing',
  'power.may-be-charging',
  'power.may-be-heating',
  'power.may-be-medical',
  'power.may-be-solar-storage',
])
