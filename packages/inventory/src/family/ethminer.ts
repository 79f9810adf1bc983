import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../reply/fields.js'
import type { Conversation } from '../reply/conversation.js'
import type { Family } from './family.js'
import { card, oneProgramPool } from './program-reading.js'
import { documentHas } from './tell.js'

/**
 * ethminer and its many forks by `miner_getstatdetail`: rates as hexadecimal texts in H/s, and the connection with the
 * account in it, which `miner_getstat1` leaves out.
 *
 * @see ethminer's API_DOCUMENTATION.md
 */
export const ethminer: Family = {
  id: 'ethminer',
  name: 'ethminer',
  kin: 'program',
  weigh: (conversation) => documentHas(conversation, ['result.connection', 'result.host', 'result.mining'], 6),
  read: (conversation) => {
    const detail = detailOf(conversation)
    const [, name = 'ethminer', version = null] =
      /^([a-z][\w]*?)[-_ ]?v?(\d\S*)?$/i.exec(textOf(detail, 'host.version') ?? '') ?? []
    return {
      kind: 'gpu',
      make: name,
      firmware: name,
      firmwareVersion: version,
      hostname: textOf(detail, 'host.name'),
      algorithm: null,
      hashrateHps: numberOf(detail, 'mining.hashrate'),
      uptimeSec: numberOf(detail, 'host.runtime'),
      boards: listOf(detail['devices']).map((device, index) =>
        card(
          numberOf(device, '_index') ?? index,
          textOf(device, 'hardware.name'),
          numberOf(device, 'mining.hashrate'),
          null,
        ),
      ),
      pools: oneProgramPool(textOf(detail, 'connection.uri'), null),
    }
  },
}

function detailOf(conversation: Conversation): Fields {
  const reply = conversation.documents.find((document) => isFields(fieldsOf(document['result'])['connection']))
  return fieldsOf(reply?.['result'])
}
