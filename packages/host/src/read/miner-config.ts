import { readMinerConfig } from '../config/miner-config.js'
import { emptyPicture } from '../picture.js'
import type { JsonReader } from './reader.js'

/** The configuration of a miner as JSON. */
export const minerConfigJson: JsonReader = {
  name: 'miner-config',
  read(fields, { id }) {
    const text = JSON.stringify(fields)
    if (readMinerConfig(text) === null) return null
    return { ...emptyPicture, time: null, subject: { kind: 'event', id }, configs: [{ where: id, text }] }
  },
}
