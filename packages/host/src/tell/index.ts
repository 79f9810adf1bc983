import { poolAddress } from './pool-address.js'
import type { Tell } from './tell.js'

/** Everything that is looked for, one file each. */
export const tells: readonly Tell[] = [poolAddress]
