import { dayText } from '../../read/day.js'
import type { Measures } from '../../measure/measure.js'
import { percent, ramp, shown, type TermValue } from '../../weigh/term.js'
import { testified } from '../witness-weight.js'
import type { PhaseMeasures } from './measure-phases.js'
import { powerFactors } from './power-factors.js'

/** Three phases that rise alike within this part are three-phase equipment, or machines spread with care. */
const evenlySpread = 0.05

/** What the currents say, as reasons. `metered` where voltages were read and not taken as nominal. */
export function phaseReasons(measures: Measures, found: PhaseMeasures, metered: boolean): TermValue[] {
  if (found.risen.length === 0) return withoutRise(found)
  const reasons = [found.unevenness < evenlySpread ? balanced(found) : carried(measures, found)]
  return metered && found.basis !== 'other-phases' ? [...reasons, ...powerFactor(found)] : reasons
}

/** A load of this size must show in the currents: where it does not, it is none, or several that take turns. */
function withoutRise({ basis, loadKw, apparentKva, othersA }: PhaseMeasures): TermValue[] {
  if (basis !== 'other-phases')
    return [testified('power.phase-unmoved', 1, { kw: shown(loadKw), amps: shown(othersA) })]
  const strength = ramp(apparentKva / loadKw, 0.75, 0.5)
  if (strength > 0)
    return [testified('power.phase-floor-absent', strength, { kva: shown(apparentKva), kw: shown(loadKw) })]
  return [testified('power.phase-balanced', 0, { kva: shown(apparentKva), kw: shown(loadKw) })]
}

function balanced({ risen, unevenness }: PhaseMeasures): TermValue {
  const amps = risen.reduce((sum, one) => sum + one.amps, 0) / risen.length
  return testified('power.phase-evenly', 0, { amps: shown(amps), share: percent(unevenness) })
}

function carried({ firstDay, added }: Measures, { basis, risen, othersA, days }: PhaseMeasures): TermValue {
  const [top] = risen
  const amps = top?.amps ?? NaN
  const spreadA = Math.max(...risen.map((one) => one.spreadA))
  const held = Math.min(...risen.map((one) => one.held))
  const strength = ramp(spreadA / amps, 0.4, 0.08) * ramp(held, 0.5, 0.9)
  const params = {
    phase: risen.map((one) => one.phase).join(' + '),
    amps: risen.map((one) => shown(one.amps)).join(' + '),
    spread: shown(spreadA),
    held: percent(held),
    days,
  }
  if (basis === 'other-phases') return testified('power.phase-constant', strength, params)
  const others = shown(othersA)
  if (basis === 'other-hours') return testified('power.phase-clocked', strength, { ...params, others })
  const day = dayText(firstDay + (added?.onset.day ?? 0))
  return testified('power.phase-step', strength, { ...params, others, day })
}

/** Active over apparent power of what was added. */
function powerFactor({ loadKw, apparentKva }: PhaseMeasures): TermValue[] {
  const factor = loadKw / apparentKva
  const { possible, motors, supplies } = powerFactors
  if (!(factor >= possible.low && factor <= possible.high)) return []
  const params = { factor: Math.round(100 * Math.min(1, factor)) / 100 }
  if (factor < supplies) return [testified('power.power-factor-of-motors', ramp(factor, supplies, motors), params)]
  return [testified('power.power-factor-of-supplies', 0, params)]
}
