import type { Conversation } from '../reply/conversation.js'
import { textOf } from '../reply/fields.js'
import type { Family, Reading } from './family.js'
import { bminer } from './bminer.js'
import { castxmr } from './castxmr.js'
import { gminer } from './gminer.js'
import { lolminer } from './lolminer.js'
import { nanominer } from './nanominer.js'
import { nbminer } from './nbminer.js'
import { srbminer } from './srbminer.js'
import { trex } from './t-rex.js'
import { documentHas, portTell } from './tell.js'
import { xmrig, xmrStak } from './xmrig.js'

/** Programs that AutoMiner starts; their replies come through its own port. */
const inner = [trex, gminer, lolminer, nbminer, bminer, nanominer, srbminer, castxmr, xmrig, xmrStak]

/** AutoMiner: its own /summary names the programs it starts. */
export const autominer: Family = {
  id: 'autominer',
  name: 'AutoMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['GPUMiner', 'GPUApiPort'], 12),
    ...portTell(conversation, [1234], 0.3),
  ],
  read: (conversation) => {
    const summary = conversation.documents.find((it) => it['GPUMiner'] !== undefined)
    const programs = [textOf(summary, 'GPUMiner'), textOf(summary, 'CPUMiner')].filter((name) => name !== null)
    const started = startedReading(conversation)
    return {
      ...started,
      kind: 'rig',
      make: 'AutoMiner',
      firmware: programs.length === 0 ? 'AutoMiner' : `AutoMiner: ${programs.join(', ')}`,
      firmwareVersion: started.firmwareVersion ?? null,
      algorithm: started.algorithm ?? textOf(summary, 'GPUAlgo'),
    }
  },
}

function startedReading(conversation: Conversation): Reading {
  const weighed = inner
    .map((family) => ({ family, weight: family.weigh(conversation).reduce((sum, { weight }) => sum + weight, 0) }))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
  return weighed[0]?.family.read(conversation) ?? {}
}
