import { ciscoAsa } from './cisco-asa.js'
import { ciscoIos } from './cisco-ios.js'
import { conntrack } from './conntrack.js'
import { dhcpSyslog } from './dhcp-syslog.js'
import { fortinet } from './fortinet.js'
import { h3c } from './h3c.js'
import { h3cUserlog } from './h3c-userlog.js'
import { hillstone } from './hillstone.js'
import { huawei } from './huawei.js'
import { juniper, juniperBlocks } from './juniper.js'
import type { LineParser } from './line-parser.js'
import { mikrotik } from './mikrotik.js'

/** Makers whose lines may stand in one file of syslog; a new one is one file with its lines in the test, registered here. */
export const lineParsers: readonly (() => LineParser)[] = [
  ciscoAsa,
  ciscoIos,
  huawei,
  h3c,
  h3cUserlog,
  juniper,
  juniperBlocks,
  fortinet,
  hillstone,
  mikrotik,
  dhcpSyslog,
  conntrack,
]
