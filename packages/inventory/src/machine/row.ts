import { createHash } from 'node:crypto'
import { type MachineBoard, type MachineReply, type MachineRow, machineSchema, type Sentence } from '@davylamp/finding'
import { readCgminer } from '../family/cgminer-reading.js'
import type { Reading } from '../family/family.js'
import { readGeneric } from '../family/generic-reading.js'
import { type Conversation, hear } from '../reply/conversation.js'
import type { Exchange } from '../reply/exchange.js'
import { exchangeLabel } from '../reply/exchange.js'
import { maskSecrets } from '../reply/mask.js'
import type { Repair } from '../reply/tolerant-json.js'
import { say } from '../texts.js'
import { enoughWeight, type Identification, identify } from './identify.js'
import { type Figure, Plausible } from './plausible.js'

/** Firmware has three to eight pools; a list of thousands is no list of pools. */
const mostPools = 64

/** The largest machines have a dozen boards; a rack of cards is no more than this. */
const mostBoards = 512

/** Characters of a reply that a row shows; the whole lies in the journal. */
const excerptLength = 1500

/** The row of a machine that answered, from everything it said. */
export function rowOf(address: string | null, exchanges: readonly Exchange[]): MachineRow {
  const conversation = hear(exchanges)
  const found = identify(conversation)
  const reading: Reading = found.best?.family.read(conversation) ?? {}
  const besides = found.besides.map(({ family }) => family.read(conversation))
  const base = readCgminer(conversation)
  const generic = readGeneric(conversation)
  const pick = <K extends keyof Reading>(key: K): NonNullable<Reading[K]> | null =>
    reading[key] ?? base[key] ?? generic[key] ?? null
  const plausible = new Plausible()
  const figure = (name: Figure) => plausible.take(name, pick(name))
  const own = [reading.pools, base.pools, generic.pools].find((list) => list !== undefined && list.length > 0) ?? []
  const pools = [...own, ...besides.flatMap((other) => other.pools ?? [])].slice(0, mostPools)
  const boards = [reading.boards, base.boards].find((list) => list !== undefined && list.length > 0) ?? []
  const identified =
    found.best !== null && found.best.weight >= enoughWeight && reading.make !== null && reading.make !== undefined
  const answered = exchanges.some((exchange) => exchange.reply !== '' && exchange.status !== 401)
  return {
    schema: machineSchema,
    state: answered || exchanges.length === 0 ? (identified ? 'identified' : 'unidentified') : 'locked',
    address,
    ports: conversation.ports.toSorted((a, b) => a - b),
    kind: pick('kind'),
    make: identified ? (reading.make ?? null) : null,
    model: identified ? (reading.model ?? null) : null,
    variant: identified ? (reading.variant ?? null) : null,
    firmware: pick('firmware'),
    firmwareVersion: pick('firmwareVersion'),
    serial: pick('serial'),
    psuSerial: pick('psuSerial'),
    mac: pick('mac'),
    macSeen: null,
    hostname: pick('hostname'),
    algorithm: pick('algorithm'),
    hashrateHps: figure('hashrateHps'),
    nominalHashrateHps: figure('nominalHashrateHps'),
    watts: figure('watts'),
    uptimeSec: figure('uptimeSec'),
    boards: boards.slice(0, mostBoards).map((board) => sane(board)),
    pools,
    nameplate: null,
    reasons: found.best?.reasons ?? [],
    notes: [...notesOf(conversation, reading, found), ...plausible.notes],
    replies: exchanges.map(replyOf),
  }
}

/** A board whose figures can be true. */
function sane(board: MachineBoard): MachineBoard {
  const quiet = new Plausible()
  return {
    ...board,
    hashrateHps: quiet.take('hashrateHps', board.hashrateHps),
    watts: quiet.take('watts', board.watts),
  }
}

function notesOf(conversation: Conversation, reading: Reading, { rival, besides }: Identification): Sentence[] {
  const notes = (reading.notes ?? []).map(({ code, params }) => say(code, params))
  if (rival !== null)
    notes.push(say('note.contradiction', { other: rival.family.name, weight: Math.round(rival.weight * 10) / 10 }))
  for (const { family } of besides) notes.push(say('note.also-runs', { other: family.name }))
  for (const { label, repairs, values } of conversation.heard)
    if (repairs.some(({ kind }) => kind !== 'trailing-nul') && values.length > 0) notes.push(repairNote(label, repairs))
  for (const { exchange, label } of conversation.heard)
    if (exchange.status === 401)
      notes.push(
        exchange.authenticated === true
          ? say('note.login-failed', { request: label })
          : say('note.wants-login', { request: label, realm: exchange.realm ?? '' }),
      )
  return notes
}

function repairNote(request: string, repairs: readonly Repair[]): Sentence {
  return say('note.repaired', { request, repairs: repairs.map(({ kind, count }) => `${kind} ×${count}`).join(', ') })
}

function replyOf(exchange: Exchange): MachineReply {
  const bytes = Buffer.from(exchange.reply, 'utf8')
  return {
    request: exchangeLabel(exchange),
    port: exchange.port,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    excerpt: maskSecrets(exchange.reply.slice(0, excerptLength)),
  }
}
