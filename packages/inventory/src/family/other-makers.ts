import { macOf, textOf } from '../reply/fields.js'
import type { Conversation } from '../reply/conversation.js'
import { readCgi } from './cgi-miner.js'
import type { Family } from './family.js'
import { descriptionSays, documentHas, documentSays, pageTell, pathTell, saysTell, sectionSays } from './tell.js'

/** Ebang (Ebit): pages under /Cgminer. */
export const ebang: Family = {
  id: 'ebang',
  name: 'Ebang',
  weigh: (conversation) => [
    ...pathTell(
      conversation,
      /^\/Cgminer\//,
      4,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
    ...pageTell(conversation, /ebang|ebit/i, 4),
    ...sectionSays(conversation, 'VERSION', 'Type', /ebang|ebit/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'Ebang',
    model: /\b(Ebit[\s_-]*)?(E\d{1,2}(?:\.\d)?\+*)\b/.exec(everything(conversation))?.[2] ?? null,
    algorithm: 'SHA-256d',
  }),
}

/** MultMiner: a status page at /gst.csp. */
export const multminer: Family = {
  id: 'multminer',
  name: 'MultMiner',
  weigh: (conversation) => [
    ...pathTell(
      conversation,
      /^\/g?st\.csp/,
      4,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
    ...pageTell(conversation, /multminer/i, 4),
  ],
  read: () => ({ kind: 'asic', make: 'MultMiner' }),
}

/** Marathon's MaraFW on Antminer hardware: `kaonsu` in the version, pages under /kaonsu. */
export const marathon: Family = {
  id: 'marathon',
  name: 'MaraFW',
  kin: 'antminer',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /kaonsu|marafw/i, 6),
    ...sectionSays(conversation, 'VERSION', 'Type', /kaonsu|marafw/i, 4),
    ...pathTell(conversation, /^\/kaonsu\//, 4, ({ values }) => values.length > 0),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'Antminer',
    model: textOf(conversation.objects(/overview|brief/)[0], 'model')?.replace(/^antminer\s*/i, '') ?? null,
    firmware: 'MaraFW',
    firmwareVersion: textOf(conversation.objects(/overview/)[0], 'version_firmware'),
    serial: textOf(conversation.objects(/overview/)[0], 'serial_number'),
    mac: macOf(textOf(conversation.objects(/overview|network/)[0], 'mac')),
    hostname: textOf(conversation.objects(/network/)[0], 'hostname'),
  }),
}

/** Jasminer: types and pages that name it. */
export const jasminer: Family = {
  id: 'jasminer',
  name: 'Jasminer',
  weigh: (conversation) => [
    ...documentSays(conversation, 'minertype', /jasminer/i, 6),
    ...sectionSays(conversation, 'VERSION', 'Type', /jasminer|^X(?:4|16)-/i, 4),
    ...documentHas(conversation, ['summary.rt', 'pools', 'boards'], 3),
    ...pageTell(conversation, /jasminer/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    ...readCgi(conversation, 'Jasminer', /^jasminer\s*/i),
    algorithm: 'Ethash',
  }),
}

/** Brands whose firmware is cgminer as it comes, with the brand in the type, the product or a page. */
const brands: readonly (readonly [make: string, pattern: RegExp])[] = [
  ['Dayun', /dayun|\bzig\b/i],
  ['Aixin', /aixin/i],
  ['iPollo', /ipollo|\bnano ?labs?\b/i],
  ['Bombax', /bombax/i],
  ['Fluminer', /fluminer/i],
  ['DragonBall', /dragonball/i],
  ['Bitmine', /bitmine\b/i],
  ['Pinidea', /pinidea/i],
  ['FusionSilicon', /fusionsilicon/i],
  ['Cheetah', /cheetah/i],
  ['Todek', /todek/i],
  ['Bolon', /bolonminer/i],
  ['Holic', /holic/i],
  ['Desiwe', /desiwe/i],
  ['Canaan', /canaan/i],
]

/** Device names of drivers for USB miners in cgminer and bfgminer. */
const drivers: readonly (readonly [make: string, pattern: RegExp])[] = [
  ['GekkoScience', /^GS[A-Z]$/],
  ['ASICMINER', /^(?:AMU|BES)$/],
  ['Bitmain', /^(?:ANU|AU3)$/],
  ['HashFast', /^HF[AS]$/],
  ['KnCMiner', /^KNC$/i],
  ['Cointerra', /^CTA$/],
]

export const otherBrands: Family = {
  id: 'other-brands',
  name: 'a maker named in the reply',
  weigh: (conversation) => {
    const found = brandIn(conversation)
    if (found !== null) return [saysTell(found.where, found.text, 4)]
    const typed = typeIn(conversation)
    return typed === null ? [] : [saysTell('VERSION.Type', typed, 1.5)]
  },
  read: (conversation) => {
    const found = brandIn(conversation)
    const typed = typeIn(conversation)
    const make = found?.make ?? typed?.split(/[\s-]/)[0] ?? null
    return {
      kind: 'asic',
      ...(make === null ? {} : readCgi(conversation, make, new RegExp(`^${escaped(make)}[\\s_-]*`, 'i'))),
    }
  },
}

function brandIn(conversation: Conversation) {
  const places: [string, string | null][] = []
  for (const section of ['VERSION', 'STATS', 'DEVDETAILS', 'DEVS', 'SUMMARY'])
    for (const record of conversation.section(section))
      for (const field of ['Type', 'PROD', 'Model', 'Miner', 'Name', 'ID', 'Miner type'])
        places.push([`${section}.${field}`, textOf(record, field)])
  for (const document of conversation.documents)
    for (const field of ['minertype', 'miner_type', 'model', 'type', 'brand', 'vendor', 'manufacturer', 'hostname'])
      places.push([field, textOf(document, field)])
  for (const { exchange, label } of conversation.heard)
    if (exchange.transport === 'http') places.push([label, (exchange.realm ?? '') + exchange.reply.slice(0, 3000)])
  for (const device of conversation.section('DEVS')) {
    const name = textOf(device, 'Name')
    const make = drivers.find(([, pattern]) => name !== null && pattern.test(name))?.[0]
    if (name !== null && make !== undefined) return { make, where: 'DEVS.Name', text: name }
  }
  for (const [where, text] of places) {
    if (text === null) continue
    for (const [make, pattern] of brands) {
      const match = pattern.exec(text)
      if (match !== null) return { make, where, text: match[0] }
    }
  }
  return null
}

function typeIn(conversation: Conversation): string | null {
  for (const record of [...conversation.section('VERSION'), ...conversation.section('STATS')]) {
    const type = textOf(record, 'Type', 'PROD', 'Model', 'Miner Type')
    if (type !== null && /^[A-Za-z]{3,}[\s-]/.test(type)) return type
  }
  return null
}

function everything(conversation: Conversation): string {
  return conversation.heard.map(({ exchange }) => exchange.reply.slice(0, 4000)).join('\n')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
