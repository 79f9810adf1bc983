import { defences } from './defences.js'
import { disguise } from './disguise.js'
import { dropper } from './dropper.js'
import { dualUse } from './dual-use.js'
import { gpuRig } from './gpu-rig.js'
import { hiddenLoad } from './hidden-load.js'
import { hostMount } from './host-mount.js'
import { leftFiles } from './left-files.js'
import { load } from './load.js'
import { minerConfig } from './miner-config.js'
import { minerDownload } from './miner-download.js'
import { minerLog } from './miner-log.js'
import { minerOptionsTell } from './miner-options.js'
import { minerProgram } from './miner-program.js'
import { msr } from './msr.js'
import { otherName } from './other-name.js'
import { payoutWallet } from './payout-wallet.js'
import { persistence } from './persistence.js'
import { poolAddress } from './pool-address.js'
import { poolSocket } from './pool-socket.js'
import { proxyjacking } from './proxyjacking.js'
import { randomxMemory } from './randomx-memory.js'
import { rivals } from './rivals.js'
import { steadyLoad } from './steady-load.js'
import { trojanProgram } from './trojan-program.js'
import type { Tell } from './tell.js'

/** Everything that is looked for, one file each. */
export const tells: readonly Tell[] = [
  poolAddress,
  payoutWallet,
  minerProgram,
  minerOptionsTell,
  trojanProgram,
  minerConfig,
  minerLog,
  poolSocket,
  minerDownload,
  dropper,
  persistence,
  rivals,
  defences,
  hostMount,
  disguise,
  otherName,
  load,
  randomxMemory,
  msr,
  hiddenLoad,
  steadyLoad,
  gpuRig,
  leftFiles,
  dualUse,
  proxyjacking,
]
