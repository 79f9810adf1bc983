import { minerCalled } from './miner-called.js'
import { minerElement } from './miner-element.js'
import { minerMade } from './miner-made.js'
import { providerAddress } from './provider-address.js'
import type { TellOf } from './tell.js'

/** Every look that is taken at a page. */
export const tells: readonly TellOf[] = [minerMade, minerCalled, minerElement, providerAddress]
