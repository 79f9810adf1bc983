export {
  type MachineClass,
  machineClasses,
  type MachineCount,
  machineCounts,
  type MachineSpecification,
  machineSpecifications,
} from './machine/index.js'
export { isPoolEndpoint, poolFinder, type PoolHost, poolOf, type PoolRole } from './pool/pool.js'
export { isMiningScheme, miningUrlsIn, type PoolUrl, poolUrlOf } from './pool/pool-url.js'
export { parsePoolList, type UserPool, type UserPools } from './pool/user-list.js'
export { type Wallet, walletOf } from './wallet/wallet.js'
export { type BlockTemplate, chainsOfBlock, difficultyOfBits } from './coin/chain-of-block.js'
export { hashesPerDifficulty } from './coin/work.js'
export {
  difficultyBetween,
  difficultyKnownUntil,
  type DifficultySpan,
  hashesAtDifficultyOne,
} from './difficulty/difficulty.js'
export {
  isMinerOption,
  isMiningAlgorithm,
  minerFamilies,
  type MinerFamily,
  minerFamilyOf,
} from './software/software.js'
export { isTrojanName } from './software/trojans.js'
