import { captcha } from './captcha.js'
import { computingRun } from './computing-run.js'
import { consent } from './consent.js'
import { hashChain } from './hash-chain.js'
import { hiddenWords } from './hidden-words.js'
import { listedAddress } from './listed-address.js'
import { minerCalled } from './miner-called.js'
import { minerControls } from './miner-controls.js'
import { minerElement } from './miner-element.js'
import { minerMade } from './miner-made.js'
import { minerProgram } from './miner-program.js'
import { miningMessages } from './mining-message.js'
import { moduleNames } from './module-names.js'
import { poolSocket } from './pool-socket.js'
import { providerAddress } from './provider-address.js'
import { renamedMiner } from './renamed-miner.js'
import type { TellOf } from './tell.js'
import { throttle } from './throttle.js'

/** Every look that is taken at a page. */
export const tells: readonly TellOf[] = [
  miningMessages,
  minerMade,
  minerCalled,
  minerElement,
  renamedMiner,
  minerProgram,
  minerControls,
  hiddenWords,
  providerAddress,
  listedAddress,
  poolSocket,
  hashChain,
  moduleNames,
  throttle,
  consent,
  computingRun,
  captcha,
]
