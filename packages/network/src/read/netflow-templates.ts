import type { Export } from './netflow.js'
import { field, flowRecord } from './netflow-record.js'
import type { FlowRecord, RecordPlace } from './record.js'

/** One field of a template: what it is, whose numbering, how long (65,535: told in the record, RFC 7011, 7). */
export interface TemplateField {
  readonly id: number
  readonly enterprise: number
  readonly length: number
}

interface Template {
  readonly fields: readonly TemplateField[]
  /** Bytes of the shortest record. */
  readonly leastBytes: number
}

const mostTemplates = 4096
const mostFields = 256
const variable = 65_535

/** Templates seen so far, by exporter and source. Bounded: the oldest goes first. */
export class NetflowTemplates {
  readonly #templates = new Map<string, Template>()

  learn(source: string, id: number, fields: readonly TemplateField[]): void {
    const key = `${source} ${id}`
    this.#templates.delete(key)
    if (this.#templates.size >= mostTemplates)
      for (const oldest of this.#templates.keys()) if (this.#templates.delete(oldest)) break
    const leastBytes = fields.reduce((sum, { length }) => sum + (length === variable ? 1 : length), 0)
    this.#templates.set(key, { fields, leastBytes })
  }

  of(source: string, id: number): Template | null {
    return this.#templates.get(`${source} ${id}`) ?? null
  }
}

interface SetsContext {
  readonly source: string
  readonly place: RecordPlace
  readonly bootMs: number | null
  /** Numbers of the sets that hold templates and templates of options. */
  readonly template: number
  readonly options: number
}

/** Reads the sets of a v9 or IPFIX message; null when they do not fill it exactly, so that it is something else. */
export function readSets(
  view: DataView,
  start: number,
  templates: NetflowTemplates,
  context: SetsContext,
): Export | null {
  for (let at = start; at < view.byteLength;) {
    const length = at + 4 <= view.byteLength ? view.getUint16(at + 2) : 0
    if (length < 4 || at + length > view.byteLength) return null
    at += length
  }
  const records: FlowRecord[] = []
  let sampling = 1
  for (let at = start; at < view.byteLength;) {
    const id = view.getUint16(at)
    const end = at + view.getUint16(at + 2)
    if (id === context.template) learnTemplates(view, at + 4, end, templates, context)
    else if (id >= 256) {
      const template = templates.of(context.source, id)
      if (template !== null)
        for (const values of dataRecords(view, at + 4, end, template)) {
          const record = flowRecord(values, context)
          if (record !== null) records.push(record)
          sampling = Math.max(sampling, values.get(field.samplingInterval) ?? 1)
        }
    }
    at = end
  }
  return { records, sampling }
}

function learnTemplates(
  view: DataView,
  start: number,
  end: number,
  templates: NetflowTemplates,
  { source, bootMs }: SetsContext,
): void {
  // only IPFIX has numbers of other makers, marked by the upper bit
  const enterprises = bootMs === null
  let at = start
  while (at + 4 <= end) {
    const id = view.getUint16(at)
    const count = view.getUint16(at + 2)
    at += 4
    if (id < 256 || count === 0 || count > mostFields) return
    const fields: TemplateField[] = []
    for (let i = 0; i < count; i++) {
      if (at + 4 > end) return
      const raw = view.getUint16(at)
      const length = view.getUint16(at + 2)
      at += 4
      const foreign = enterprises && (raw & 0x8000) !== 0
      if (foreign && at + 4 > end) return
      fields.push({ id: foreign ? raw & 0x7fff : raw, enterprise: foreign ? view.getUint32(at) : 0, length })
      if (foreign) at += 4
    }
    templates.learn(source, id, fields)
  }
}

/** The values of each record by field number; addresses stay as offsets, see {@link flowRecord}. */
function* dataRecords(view: DataView, start: number, end: number, template: Template): Iterable<RecordValues> {
  if (template.leastBytes === 0) return
  let at = start
  while (at + template.leastBytes <= end) {
    const values = new RecordValues(view)
    for (const { id, enterprise, length } of template.fields) {
      let size = length
      if (length === variable) {
        if (at + 1 > end) return
        size = view.getUint8(at++)
        if (size === 255) {
          if (at + 2 > end) return
          size = view.getUint16(at)
          at += 2
        }
      }
      if (at + size > end) return
      values.put(id, enterprise, at, size)
      at += size
    }
    yield values
  }
}

/** Reverse counts of a two-way flow have the numbers of RFC 5103's enterprise. */
const reverseEnterprise = 29_305
export const reverse = 0x1_0000

/** Where each field of one record lies. */
export class RecordValues {
  readonly #at = new Map<number, { readonly at: number; readonly size: number }>()

  constructor(readonly view: DataView) {}

  put(id: number, enterprise: number, at: number, size: number): void {
    if (enterprise === 0) this.#at.set(id, { at, size })
    else if (enterprise === reverseEnterprise) this.#at.set(id + reverse, { at, size })
  }

  /** An unsigned number of 1 to 8 bytes. */
  get(id: number): number | null {
    const found = this.#at.get(id)
    if (found === undefined || found.size === 0 || found.size > 8) return null
    let value = 0
    for (let i = 0; i < found.size; i++) value = value * 256 + this.view.getUint8(found.at + i)
    return value
  }

  bytes(id: number, size: number): Uint8Array | null {
    const found = this.#at.get(id)
    if (found === undefined || found.size !== size) return null
    return new Uint8Array(this.view.buffer, this.view.byteOffset + found.at, size)
  }
}
