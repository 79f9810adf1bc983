import type { Conversation } from '../reply/conversation.js'
import { textOf } from '../reply/fields.js'
import { readCgi } from './cgi-miner.js'
import type { Family } from './family.js'
import { saysTell } from './tell.js'

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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
