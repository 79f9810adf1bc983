import { machineClasses } from './classes.js'
import type { MachineClass } from './machine.js'

/** How many machines of a class draw a power. */
export interface MachineCount {
  readonly machineClass: MachineClass
  readonly low: number
  readonly high: number
}

/** Cooling and losses on top of the machines' own draw: none, to a tenth in ordinary rooms. */
const overhead = { low: 1, high: 1.1 }

/**
 * Machines of each class that fit into a range of power, of classes that existed by `year` (all of them when null).
 * A class of which not even one fits is left out. Power alone never tells the class: give the whole list.
 *
 * @example machineCounts({ low: 18, high: 20 }, 2021).find((one) => one.machineClass.name === 'S19') // 5 to 8
 */
export function machineCounts(
  powerKw: { readonly low: number; readonly high: number },
  year: number | null,
): MachineCount[] {
  return machineClasses
    .filter((one) => year === null || one.fromYear <= year)
    .map((machineClass) => ({
      machineClass,
      low: Math.max(1, Math.ceil((1000 * powerKw.low) / (machineClass.wattsHigh * overhead.high) - 0.15)),
      high: Math.floor((1000 * powerKw.high) / (machineClass.wattsLow * overhead.low) + 0.15),
    }))
    .filter((one) => one.high >= one.low)
}
