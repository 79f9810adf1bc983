import type { MachineClass } from './machine.js'

/**
 * Classes by wall power. Ends are those of the rated watts of common models of the class, widened by the 5 % that a
 * machine may differ; the rig of several graphics cards is general engineering knowledge (6 to 8 cards, 0.8 to 1.8 kW).
 */
export const machineClasses: readonly MachineClass[] = [
  { name: 'L3+', wattsLow: 760, wattsHigh: 840, fromYear: 2017 },
  { name: 'S9', wattsLow: 1130, wattsHigh: 1500, fromYear: 2016 },
  { name: 'GPU', wattsLow: 800, wattsHigh: 1800, fromYear: 2013 },
  { name: 'S17', wattsLow: 1880, wattsHigh: 3070, fromYear: 2019 },
  { name: 'S19', wattsLow: 2620, wattsHigh: 3600, fromYear: 2020 },
  { name: 'S21', wattsLow: 3200, wattsHigh: 3850, fromYear: 2023 },
]
