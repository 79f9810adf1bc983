import type { Range, Sentence } from '@davylamp/finding'
import { around, point, product, sum, writeRange } from '@davylamp/law'
import type { HarmAssumptions } from './assumptions.js'
import type { Figure, HarmInput, MachineLoad } from './harm-input.js'
import { say } from './texts.js'

/** Power by each way in which it is known, the best first. */
export function powerFigures(input: HarmInput, assumptions: HarmAssumptions): Figure[] {
  const figures: Figure[] = []
  if (input.meteredKw !== undefined) {
    const formula = say('harm.power-metered', { kw: writeRange(input.meteredKw) })
    figures.push({ quantity: 'power', by: 'metered', unit: 'kW', ...input.meteredKw, formula, sources: [] })
  }
  const { machines } = input
  const factor = writeRange(assumptions.siteFactor)
  const total = countOf(machines)
  const reporting = countOf(machines.filter(({ reportedWatts }) => reportedWatts !== null))
  if (reporting > 0) {
    const kw = sumKw(machines, (machine) => wattsReported(machine, assumptions))
    const tolerance = assumptions.reportedTolerance * 100
    const formula = say('harm.power-reported', { reporting, machines: total, tolerance, factor })
    figures.push(powerFigure('reported', kw, assumptions, formula))
  }
  const known = countOf(machines.filter(({ nameplateWatts }) => nameplateWatts !== null))
  if (known > 0) {
    const kw = sumKw(machines, (machine) => wattsOfNameplate(machine, assumptions))
    const tolerance = assumptions.nameplateTolerance * 100
    const formula = say('harm.power-nameplate', { known, machines: total, tolerance, factor })
    figures.push(powerFigure('nameplate', kw, assumptions, formula))
  }
  return figures
}

/** Remarks on machines whose power is not known, where it is not metered either. */
export function powerNotes(input: HarmInput): Sentence[] {
  if (input.meteredKw !== undefined || input.meteredKwh !== undefined) return []
  const unknown = input.machines.filter(
    ({ nameplateWatts, reportedWatts }) => nameplateWatts === null && reportedWatts === null,
  )
  const count = countOf(unknown)
  if (count === countOf(input.machines)) return [say('harm.note-no-power')]
  return count > 0 ? [say('harm.note-power-unknown', { count })] : []
}

function powerFigure(by: string, machinesKw: Range, assumptions: HarmAssumptions, formula: Sentence): Figure {
  const sources = ['Cambridge Bitcoin Electricity Consumption Index (site factor)']
  return { quantity: 'power', by, unit: 'kW', ...product(machinesKw, assumptions.siteFactor), formula, sources }
}

function sumKw(machines: readonly MachineLoad[], watts: (machine: MachineLoad) => Range): Range {
  return product(sum(...machines.map((machine) => product(watts(machine), point(machine.count)))), point(1e-3))
}

function wattsReported(machine: MachineLoad, assumptions: HarmAssumptions): Range {
  return machine.reportedWatts === null
    ? wattsOfNameplate(machine, assumptions)
    : around(machine.reportedWatts, assumptions.reportedTolerance)
}

function wattsOfNameplate({ nameplateWatts }: MachineLoad, assumptions: HarmAssumptions): Range {
  return nameplateWatts === null ? point(0) : around(nameplateWatts, assumptions.nameplateTolerance)
}

function countOf(machines: readonly MachineLoad[]): number {
  return machines.reduce((count, machine) => count + machine.count, 0)
}
