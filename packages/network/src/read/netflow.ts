import type { Export } from './netflow-export.js'
import { NetflowTemplates, readSets } from './netflow-templates.js'
import { readVersion5 } from './netflow-v5.js'
import type { RecordPlace } from './record.js'

/**
 * Reads NetFlow v5 and v9 (RFC 3954) and IPFIX (RFC 7011) out of UDP payloads. An export is known by its build, whatever its
 * port: version, counts and lengths must fit the payload exactly.
 */
export class NetflowReader {
  readonly #templates = new NetflowTemplates()

  /** @param exporter who sent it; templates hold for one exporter and its source id only */
  read(bytes: Uint8Array, exporter: string, place: RecordPlace): Export | null {
    if (bytes.length < 16 || bytes[0] !== 0) return null
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    switch (bytes[1]) {
      case 5:
        return readVersion5(view, place)
      case 9:
        return bytes.length < 20 ? null : this.#version9(view, exporter, place)
      case 10:
        return this.#ipfix(view, exporter, place)
      default:
        return null
    }
  }

  #version9(view: DataView, exporter: string, place: RecordPlace): Export | null {
    // what sysUptime 0 was in calendar time
    const bootMs = view.getUint32(8) * 1000 - view.getUint32(4)
    const source = `${exporter} 9 ${view.getUint32(16)}`
    return readSets(view, 20, this.#templates, { source, place, bootMs, options: 1, template: 0 })
  }

  #ipfix(view: DataView, exporter: string, place: RecordPlace): Export | null {
    if (view.getUint16(2) !== view.byteLength) return null
    const source = `${exporter} 10 ${view.getUint32(12)}`
    return readSets(view, 16, this.#templates, { source, place, bootMs: null, options: 3, template: 2 })
  }
}
