export { defaultAssumptions, type HarmAssumptions } from './assumptions.js'
export { harm } from './harm.js'
export type { Figure, Harm, HarmInput, HarmQuantity, MachineLoad, NetworkRate } from './harm-input.js'
export { parsePeriod } from './period.js'
