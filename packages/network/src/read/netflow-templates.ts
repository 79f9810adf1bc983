import type { Export } from './netflow-export.js'
import { field, flowRecord } from './netflow-record.js'
import { RecordValues } from './netflow-values.js'
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
  /** Records of this template tell of the exporter, not of flows. */
  readonly options: boolean
}

/** What an exporter told of itself in options. */
interface ExporterFacts {
  bootMs: number | null
  sampling: number
}

const mostTemplates = 4096
const mostFields = 256
const variable = 65_535
/** Stands for the numbering of v9's scopes. */
const scopeEnterprise = -1

/** Templates seen so far, by exporter and source. Bounded: the oldest goes first. */
export class NetflowTemplates {
  readonly #templates = new Map<string, Template>()
  readonly #exporters = new Map<string, ExporterFacts>()

  learn(source: string, id: number, fields: readonly TemplateField[], options: boolean): void {
    const key = `${source} ${id}`
    this.#templates.delete(key)
    if (this.#templates.size >= mostTemplates)
      for (const oldest of this.#templates.keys()) if (this.#templates.delete(oldest)) break
    const leastBytes = fields.reduce((sum, { length }) => sum + (length === variable ? 1 : length), 0)
    this.#templates.set(key, { fields, leastBytes, options })
  }

  of(source: string, id: number): Template | null {
    return this.#templates.get(`${source} ${id}`) ?? null
  }

  /** What is known of an exporter; it is one object, to be filled as options come in. */
  exporter(source: string): ExporterFacts {
    const known = this.#exporters.get(source)
    if (known !== undefined) return known
    if (this.#exporters.size >= mostTemplates) this.#exporters.clear()
    const facts = { bootMs: null, sampling: 1 }
    this.#exporters.set(source, facts)
    return facts
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
  const exporter = templates.exporter(context.source)
  let sampling = exporter.sampling
  for (let at = start; at < view.byteLength;) {
    const id = view.getUint16(at)
    const end = at + view.getUint16(at + 2)
    if (id === context.template || id === context.options)
      learnTemplates(view, at + 4, end, templates, context, id === context.options)
    const template = id < 256 ? null : templates.of(context.source, id)
    for (const values of template === null ? [] : dataRecords(view, at + 4, end, template)) {
      const known = { place: context.place, bootMs: context.bootMs ?? exporter.bootMs }
      const record = template?.options === true ? null : flowRecord(values, known)
      const rate = samplingOf(values)
      if (record !== null) records.push(record)
      else if (template?.options === true) {
        exporter.bootMs = values.get(field.bootMs) ?? exporter.bootMs
        exporter.sampling = Math.max(exporter.sampling, rate)
      }
      sampling = Math.max(sampling, rate)
    }
    at = end
  }
  return { records, sampling }
}

/** One packet in so many, however the exporter says it. */
function samplingOf(values: RecordValues): number {
  const interval = values.get(field.samplingInterval) ?? values.get(field.samplerInterval)
  if (interval !== null) return Math.max(1, interval)
  const taken = values.get(field.samplingPackets)
  const passed = values.get(field.samplingSpace)
  return taken === null || passed === null || taken === 0 ? 1 : (taken + passed) / taken
}

function learnTemplates(
  view: DataView,
  start: number,
  end: number,
  templates: NetflowTemplates,
  { source, bootMs }: SetsContext,
  options: boolean,
): void {
  // only IPFIX has numbers of other makers, marked by the upper bit
  const enterprises = bootMs === null
  let at = start
  while (at + (options ? 6 : 4) <= end) {
    const id = view.getUint16(at)
    // options: IPFIX counts all fields and those of the scope, v9 gives the bytes of both parts
    const isBytes = options && !enterprises
    const count = isBytes ? (view.getUint16(at + 2) + view.getUint16(at + 4)) / 4 : view.getUint16(at + 2)
    // a scope of v9 has numbers of its own, which are none of a field
    const scopes = isBytes ? view.getUint16(at + 2) / 4 : 0
    at += options ? 6 : 4
    if (id < 256 || count === 0 || count > mostFields || !Number.isInteger(count)) return
    const fields: TemplateField[] = []
    for (let i = 0; i < count; i++) {
      if (at + 4 > end) return
      const raw = view.getUint16(at)
      const length = view.getUint16(at + 2)
      at += 4
      const foreign = enterprises && (raw & 0x8000) !== 0
      if (foreign && at + 4 > end) return
      const enterprise = foreign ? view.getUint32(at) : i < scopes ? scopeEnterprise : 0
      fields.push({ id: foreign ? raw & 0x7fff : raw, enterprise, length })
      if (foreign) at += 4
    }
    templates.learn(source, id, fields, options)
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
