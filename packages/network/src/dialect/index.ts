import type { Dialect } from './dialect.js'
import { ethProxy } from './eth-proxy.js'
import { monero } from './monero.js'
import { stratumV1 } from './stratum-v1.js'

/** Every dialect of line JSON, asked in this order. */
export const jsonDialects: readonly Dialect[] = [stratumV1, monero, ethProxy]
