import type { MachinePool } from '@davylamp/finding'
import { type Fields, fieldsOf, isFields, listOf, macOf, numberOf, saysYes, textOf } from '../reply/fields.js'
import { rateOfText } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, pageTell, portTell } from './tell.js'

/** IceRiver: JSON lines on TCP 4111, and `/user/userpanel` on 80, whose read form is a POST. */
export const iceriver: Family = {
  id: 'iceriver',
  name: 'IceRiver',
  weigh: (conversation) => [
    ...documentHas(conversation, ['data.softver1', 'data.firmver1'], 5),
    ...documentHas(conversation, ['ret.softver1'], 5),
    ...documentHas(conversation, ['data.rtpow', 'data.boards'], 3),
    ...documentHas(conversation, ['ret.rtpow', 'ret.unit'], 3),
    ...documentHas(conversation, ['id', 'ret.code'], 2),
    ...documentHas(conversation, ['data.pools', 'data.ratio'], 2),
    ...pageTell(conversation, /用户界面|iceriver/i, 3),
    ...portTell(conversation, [4111], 1),
  ],
  read: (conversation) => {
    const panels = conversation.documents.flatMap((document) => [fieldsOf(document['data']), fieldsOf(document['ret'])])
    const said = (...names: string[]) =>
      panels.map((panel) => textOf(panel, ...names)).find((text) => text !== null) ?? null
    const softver = said('softver1')
    const unit = said('unit') ?? 'G'
    const rates = panels
      .map((panel) => rateOfText(panel['rtpow'], rateOfText(`1${unit}`) ?? 1e9))
      .filter((rate) => rate !== null)
    return {
      kind: 'asic',
      make: 'IceRiver',
      model: said('model') ?? modelOf(softver),
      firmware: said('firmtype') ?? 'stock',
      firmwareVersion: softver,
      mac: macOf(said('mac')),
      hostname: said('host'),
      algorithm: said('algo'),
      ...(rates[0] === undefined ? {} : { hashrateHps: rates[0] }),
      uptimeSec: seconds(said('runtime')),
      boards: boards(panels),
      pools: pools(panels),
    }
  },
}

/** Numbers in the package name stand for later models. */
const packageModels: ReadonlyMap<string, string> = new Map([
  ['10306', 'AL3'],
  ['11304', 'KS7'],
])

/** `5977449_ks3m_miner` → `KS3M`; `…_ks5L_miner` → `KS5L`. */
function modelOf(softver: string | null): string | null {
  const name = /_([a-z0-9]+)_(?:miner|bg)$/i.exec(softver ?? '')?.[1]
  return name === undefined ? null : (packageModels.get(name) ?? (/^[a-z]/i.test(name) ? name.toUpperCase() : null))
}

/** `00:09:36:02`: days, hours, minutes, seconds. */
function seconds(runtime: string | null): number | null {
  const parts = runtime?.split(':').map(Number)
  if (parts === undefined || parts.length < 3 || parts.some((part) => !Number.isFinite(part))) return null
  return [1, 60, 3600, 86_400].reduce((sum, scale, index) => sum + scale * (parts.at(-1 - index) ?? 0), 0)
}

function boards(panels: readonly Fields[]) {
  return panels
    .flatMap((panel) => listOf(panel['boards']))
    .map((board, index) => ({
      index: numberOf(board, 'no') ?? index + 1,
      serial: textOf(board, 'sn'),
      chips: numberOf(board, 'chipnum'),
      hashrateHps: rateOfText(board['rtpow'], 1e9),
      watts: null,
    }))
}

function pools(panels: readonly Fields[]): MachinePool[] {
  const lists = panels.map((panel) => panel['pools']).filter((list) => Array.isArray(list))
  const seen = new Map<string, MachinePool>()
  for (const pool of lists.flatMap((list) => listOf(list)).filter(isFields)) {
    const url = textOf(pool, 'addr', 'url')
    if (url === null) continue
    const read = poolOf({ url, user: textOf(pool, 'user'), active: saysYes(pool['connect']) })
    const known = seen.get(`${read.url} ${read.user ?? ''}`)
    if (known === undefined || read.active) seen.set(`${read.url} ${read.user ?? ''}`, read)
  }
  return [...seen.values()]
}
