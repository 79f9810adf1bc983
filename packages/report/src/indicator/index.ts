import { blockList } from './block-list.js'
import type { Indicator } from './indicators.js'
import { mispEvent } from './misp.js'
import { stixBundle } from './stix.js'
import { suricataRules } from './suricata.js'
import { zeekIntel } from './zeek-intel.js'

/** Forms in which indicators are given to other systems; a new one is one file with its test, registered here. */
export const indicatorForms = {
  suricata: suricataRules,
  'zeek-intel': zeekIntel,
  stix: stixBundle,
  misp: mispEvent,
  blocklist: blockList,
} as const satisfies Readonly<Record<string, (indicators: readonly Indicator[]) => string>>

export type IndicatorForm = keyof typeof indicatorForms
