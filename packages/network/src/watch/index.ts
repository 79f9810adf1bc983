export type { WatchFinding } from './ledger.js'
export { Watch, type WatchCounts, type WatchOptions } from './watch.js'
