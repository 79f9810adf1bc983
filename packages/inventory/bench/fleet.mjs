/** Simulated machines in a process of their own, so that the scanner's memory and time are its own: fleet.mjs BLOCK SIZE COUNT */
import { madeUpAntminer, startFleet } from '../../lab/dist/machine/index.js'
import { machineAddress } from './addresses.mjs'

const [block, size, count] = process.argv.slice(2)
const addresses = Array.from({ length: Number(count) }, (_, number) =>
  machineAddress(block, Number(size), number, Number(count)),
)
await startFleet(addresses.map((address, number) => ({ address, exchanges: madeUpAntminer(number) })))
process.send?.('up')
process.on('disconnect', () => process.exit(0))
