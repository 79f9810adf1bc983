/**
 * `npm run story`: plays the two cases of the example county through the HTTP API, with server and database for real, from the scan to
 * the archive. On the way each short cut that law or fairness forbids is tried, and must be refused with its reason.
 */
import { build, checkNode, install } from './ready.mjs'

checkNode()
install()
build()
const { findings } = await import('./story/stage.mjs')
const { play } = await import('./story/play.mjs')
const { told } = await import('./story/telling.mjs')

await play({ findings, machines: { plant: 211, home: 6 } })
console.log(
  `\n${told.steps} steps, ${told.refused} short cuts refused. 共 ${told.steps} 步，拒绝违规捷径 ${told.refused} 次。`,
)
