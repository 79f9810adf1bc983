export {
  type MachineClass,
  machineClasses,
  type MachineCount,
  machineCounts,
  type MachineSpecification,
  machineSpecifications,
} from './machine/index.js'
