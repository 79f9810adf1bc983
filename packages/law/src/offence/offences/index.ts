import type { Offence } from '../offence.js'
import { contractFraud } from './contract-fraud.js'
import { damageToComputers } from './damage-to-computers.js'
import { fraud } from './fraud.js'
import { fundraisingFraud } from './fundraising-fraud.js'
import { helpingNetworkCrime } from './helping-network-crime.js'
import { hidingProceeds } from './hiding-proceeds.js'
import { illegalControlOfComputers } from './illegal-control-of-computers.js'
import { illegalFundraising } from './illegal-fundraising.js'
import { pyramidSelling } from './pyramid-selling.js'
import { theftOfPower } from './theft-of-power.js'

/** The offences that come with mining; mining by itself is none. By code. */
export const offences: ReadonlyMap<string, Offence> = new Map(
  [
    theftOfPower,
    fraud,
    contractFraud,
    illegalControlOfComputers,
    damageToComputers,
    illegalFundraising,
    fundraisingFraud,
    pyramidSelling,
    hidingProceeds,
    helpingNetworkCrime,
  ].map((offence) => [offence.code, offence]),
)
