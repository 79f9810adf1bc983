export { machineClasses } from './classes.js'
export { type MachineCount, machineCounts } from './count.js'
export type { MachineClass, MachineSpecification } from './machine.js'
export { machineSpecifications } from './specifications.js'
