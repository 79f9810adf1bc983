import { beam } from './beam.js'
import { chia } from './chia.js'
import { dero } from './dero.js'
import type { Dialect } from './dialect.js'
import { duinoCoin } from './duino-coin.js'
import { ethGetwork } from './eth-getwork.js'
import { ethProxy } from './eth-proxy.js'
import { ethereumStratum1 } from './ethereum-stratum-1.js'
import { ethereumStratum2 } from './ethereum-stratum-2.js'
import { getblocktemplate } from './getblocktemplate.js'
import { getwork } from './getwork.js'
import { grin } from './grin.js'
import { ironFish } from './iron-fish.js'
import { kaspa } from './kaspa.js'
import { monero } from './monero.js'
import { moneroDaemon } from './monero-daemon.js'
import { otherStratum } from './other-stratum.js'
import { stratumPort } from './stratum-port.js'
import { stratumV1 } from './stratum-v1.js'
import { stratumV2 } from './stratum-v2.js'
import { stratumV2Noise } from './stratum-v2-noise.js'
import { webMiner } from './web-miner.js'
import { xatum } from './xatum.js'
import { zcash } from './zcash.js'

/**
 * Every dialect, the most specific first: what one of them reads the later ones are not asked about, and a conversation
 * takes the name of the most specific that proved it.
 */
export const dialects: readonly Dialect[] = [
  stratumV2,
  stratumV2Noise,
  ethereumStratum2,
  ethereumStratum1,
  kaspa,
  ironFish,
  zcash,
  grin,
  beam,
  webMiner,
  dero,
  xatum,
  duinoCoin,
  chia,
  moneroDaemon,
  getblocktemplate,
  ethGetwork,
  getwork,
  stratumPort,
  monero,
  ethProxy,
  stratumV1,
  otherStratum,
]
