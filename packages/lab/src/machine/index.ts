export { type Fleet, startFleet } from './fleet.js'
export { madeUpAntminer, spreadAddress } from './made-up.js'
export { recordedExchanges } from './recorded.js'
export type { Behaviour, SimulatedExchange, SimulatedMachine } from './simulated-machine.js'
