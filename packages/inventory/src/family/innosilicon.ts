import type { Conversation } from '../reply/conversation.js'
import { fieldsOf, macOf, textOf } from '../reply/fields.js'
import type { Family, Reading } from './family.js'
import { documentHas, documentSays, pageTell, sectionSays } from './tell.js'

/** Innosilicon's web API (/api/overview, /api/summary), also on the machines that others sold under their own names. */
function overview(conversation: Conversation): Reading {
  const document = conversation.objects(/\/api\/(?:overview|type)/)[0]
  const info = fieldsOf(document?.['minerInfo'])
  return {
    kind: 'asic',
    model: textOf(document, 'type') ?? textOf(info, 'model'),
    firmware: 'stock',
    firmwareVersion:
      textOf(document, 'version.platform_v', 'version.build_date') ?? textOf(info, 'minerVersion', 'releaseDate'),
    serial: textOf(info, 'sn'),
    mac: macOf(textOf(document, 'version.ethaddr') ?? textOf(info, 'macAddress')),
    hostname: textOf(document, 'version.hostname', 'hostname'),
  }
}

/** Device names such as `DT1` and `IT1` name the model behind the letter of the maker. */
function nameOf(conversation: Conversation, pattern: RegExp): string | null {
  for (const section of ['DEVS', 'STATS'])
    for (const record of conversation.section(section)) {
      const match = pattern.exec(textOf(record, 'Name', 'ID') ?? '')
      if (match?.[1] !== undefined) return match[1]
    }
  return null
}

export const dragonmint: Family = {
  id: 'dragonmint',
  name: 'DragonMint',
  kin: 'innosilicon',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^DT\d/, 5),
    ...documentSays(conversation, 'version.platform_v', /^t1_/i, 4),
    ...documentSays(conversation, 'type', /^(?:T1|B29|B52)$/, 2),
    ...pageTell(conversation, /dragonmint|halong/i, 5),
    ...documentHas(conversation, ['version.hwver', 'version.ethaddr'], 1),
  ],
  read: (conversation) => {
    const reading = overview(conversation)
    return {
      ...reading,
      make: 'DragonMint',
      model: reading.model ?? nameOf(conversation, /^D(T\d)/),
      algorithm: 'SHA-256d',
    }
  },
}

export const innosilicon: Family = {
  id: 'innosilicon',
  name: 'Innosilicon',
  kin: 'innosilicon',
  weigh: (conversation) => [
    ...documentHas(conversation, ['version.hwver', 'version.ethaddr'], 2.5),
    ...documentSays(conversation, 'type', /^(?:A\d|T[2-9]|S\d|D\d|G\d)/, 2),
    ...documentHas(conversation, ['success', 'DEVS'], 1.5),
    ...documentHas(conversation, ['success', 'jwt'], 2),
    ...pageTell(conversation, /innominer|innosilicon/i, 5),
    ...sectionSays(conversation, 'STATUS', 'Description', /inno/i, 4),
    ...sectionSays(conversation, 'STATS', 'ID', /^(?:BA|A\d|HUB)\d/, 1),
    ...sectionSays(conversation, 'DEVS', 'Name', /^(?:INNO|BA\d)/i, 3),
  ],
  read: (conversation) => ({ ...overview(conversation), make: 'Innosilicon' }),
}

/** Honorknight: cgminer of Innosilicon's kind whose devices are called IT…, and a web page with `minerInfo`. */
export const honorknight: Family = {
  id: 'honorknight',
  name: 'Honorknight',
  kin: 'innosilicon',
  weigh: (conversation) => [
    ...documentHas(conversation, ['minerInfo.minerVersion', 'minerInfo.macAddress'], 4),
    ...documentSays(conversation, 'minerInfo.model', /^K\d/, 2),
    ...sectionSays(conversation, 'STATS', 'ID', /^IT\d/, 3),
    ...sectionSays(conversation, 'DEVS', 'Name', /^IT\d/, 3),
    ...pageTell(conversation, /honorknight/i, 5),
  ],
  read: (conversation) => ({
    ...overview(conversation),
    make: 'Honorknight',
    algorithm: 'SHA-256d',
  }),
}
