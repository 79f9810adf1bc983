import { canonicalJson } from '@davylamp/finding'
import { type Box, openBytes, openJson, sealBytes, sealJson, sha256Of } from './box.js'
import { FieldDatabase, type Row, type RowState } from './database.js'
import { makeLock, openLock } from './pin-lock.js'
import type { Head, RecordData, RecordKind, SealedItem, SentEvent, SyncItem, VisitOnDevice } from './visit.js'

/** An item with how far it has come. */
export interface LoadedItem extends SealedItem {
  readonly rowId: string
  readonly state: RowState
}

export interface LoadedVisit {
  readonly visit: VisitOnDevice
  readonly items: readonly LoadedItem[]
  readonly head: Head
  /** Photos whose bytes the office has not got. */
  readonly photosWaiting: number
}

export type EventKind = SentEvent['kind']
export type EventData<Kind extends EventKind> = Extract<SentEvent, { kind: Kind }>['data']

const noHead: Head = { seq: 0, sha256: null, order: 0 }

/** What this phone holds. Everything is on its disk, encrypted, before a call returns. */
export class Device {
  readonly #database = new FieldDatabase()
  readonly #heard = new Set<() => void>()
  #key: CryptoKey | null = null

  async hasPin(): Promise<boolean> {
    return (await this.#database.lock.count()) > 0
  }

  get isOpen(): boolean {
    return this.#key !== null
  }

  async makePin(pin: string): Promise<void> {
    const { lock, key } = await makeLock(pin)
    // a second page may have made one at the same moment: the first stands
    await this.#database.lock.add(lock, 'pin')
    this.#key = key
    this.#tell()
  }

  /** False where the PIN is another one. */
  async unlock(pin: string): Promise<boolean> {
    const lock = await this.#database.lock.get('pin')
    if (lock === undefined) return false
    this.#key = await openLock(lock, pin)
    this.#tell()
    return this.#key !== null
  }

  close(): void {
    this.#key = null
    this.#tell()
  }

  /** @returns how to stop listening */
  listen(hear: () => void): () => void {
    this.#heard.add(hear)
    return () => void this.#heard.delete(hear)
  }

  async visits(): Promise<readonly VisitOnDevice[]> {
    const rows = await this.#database.rows.where('what').equals('visit').toArray()
    return Promise.all(rows.map((row) => this.#open<VisitOnDevice>(row)))
  }

  /** Takes a visit onto the device, or changes what is known of it. */
  async take(visit: VisitOnDevice): Promise<void> {
    await this.#put(`visit:${visit.visitId}`, visit.visitId, 'visit', 0, 'kept', visit)
    this.#tell()
  }

  async load(visitId: string): Promise<LoadedVisit | null> {
    const row = await this.#database.rows.get(`visit:${visitId}`)
    if (row === undefined) return null
    const rows = (await this.#rowsOf(visitId, 'item')).toSorted((a, b) => a.order - b.order)
    const items = rows.map(async (one): Promise<LoadedItem> => ({
      ...(await this.#open<SealedItem>(one)),
      rowId: one.id,
      state: one.state,
    }))
    return {
      visit: await this.#open<VisitOnDevice>(row),
      items: await Promise.all(items),
      head: await this.#head(visitId),
      photosWaiting: await this.#database.rows.where({ visitId, what: 'photo' }).count(),
    }
  }

  /** Writes a record: numbered, with the hash of the one before it. Gives its identifier. */
  async record<Kind extends RecordKind>(visitId: string, kind: Kind, data: RecordData<Kind>): Promise<string> {
    return this.#write(visitId, async (head) => {
      const base = { recordId: crypto.randomUUID(), visitId, at: new Date().toISOString(), seq: head.seq + 1 }
      const record = { ...base, previous: head.sha256, kind, data }
      const sha256 = await sha256Of(new TextEncoder().encode(canonicalJson(record)))
      // kind and data were paired by the caller; the compiler does not follow the pair into the union
      const item = { what: 'record', sha256, record } as unknown as SyncItem
      return { id: record.recordId, item, head: { ...head, seq: record.seq, sha256 } }
    })
  }

  /** Writes an event of the case; whether it may be, the office's guards say once it reaches them. */
  async event<Kind extends EventKind>(
    visitId: string,
    kind: Kind,
    data: EventData<Kind>,
    override: string | null = null,
  ): Promise<string> {
    return this.#write(visitId, (head) => {
      const id = crypto.randomUUID()
      const event = { id, kind, data, actedOn: today(), override }
      // as above
      return Promise.resolve({ id, item: { what: 'event', event } as unknown as SyncItem, head })
    })
  }

  /** Keeps a photo under the hash that it has now. */
  async photo(visitId: string, photo: Blob): Promise<string> {
    const bytes = await photo.arrayBuffer()
    const sha256 = await sha256Of(bytes)
    const id = `photo:${visitId}:${sha256}`
    const sealed = await sealBytes(this.#opened(), id, bytes)
    await this.#database.rows.put({ id, visitId, what: 'photo', order: 0, state: 'queued', ...sealed })
    this.#tell()
    return sha256
  }

  /** Names of photos that the office has not got. */
  async photosOf(visitId: string): Promise<readonly { readonly rowId: string; readonly sha256: string }[]> {
    const rows = await this.#rowsOf(visitId, 'photo')
    return rows.map(({ id }) => ({ rowId: id, sha256: id.slice(id.lastIndexOf(':') + 1) }))
  }

  async photoBytes(rowId: string): Promise<ArrayBuffer | null> {
    const row = await this.#database.rows.get(rowId)
    return row === undefined ? null : openBytes(this.#opened(), rowId, row)
  }

  /** The office has it: its bytes need not stay on the phone. */
  async forgetPhoto(rowId: string): Promise<void> {
    await this.#database.rows.delete(rowId)
    this.#tell()
  }

  /** Notes what came of an item, and changes it where a person solved why it was refused. */
  async settle({ rowId, item, problem, state }: LoadedItem): Promise<void> {
    const row = await this.#database.rows.get(rowId)
    if (row === undefined) return
    await this.#put(rowId, row.visitId, 'item', row.order, state, { item, problem })
    this.#tell()
  }

  /** Removes a visit from the phone; with the last one the key goes too. */
  async wipe(visitId: string): Promise<void> {
    const { rows, lock } = this.#database
    await this.#database.transaction('rw', rows, lock, async () => {
      await rows.where('[visitId+what]').between([visitId, ''], [visitId, '\uffff']).delete()
      if ((await rows.count()) === 0) await lock.clear()
    })
    if (!(await this.hasPin())) this.#key = null
    this.#tell()
  }

  async #write(
    visitId: string,
    make: (head: Head) => Promise<{ readonly id: string; readonly item: SyncItem; readonly head: Head }>,
  ): Promise<string> {
    // one after another, also from two pages: the chain has one end
    const id = await navigator.locks.request(`davylamp-field:${visitId}`, async () => {
      const made = await make(await this.#head(visitId))
      const order = made.head.order + 1
      const rowId = `item:${made.id}`
      const headId = `head:${visitId}`
      const item = await sealJson(this.#opened(), rowId, { item: made.item, problem: null })
      const head = await sealJson(this.#opened(), headId, { ...made.head, order })
      await this.#database.rows.bulkPut([
        { id: rowId, visitId, what: 'item', order, state: 'queued', ...item },
        { id: headId, visitId, what: 'head', order, state: 'kept', ...head },
      ])
      return made.id
    })
    this.#tell()
    return id
  }

  async #head(visitId: string): Promise<Head> {
    const row = await this.#database.rows.get(`head:${visitId}`)
    return row === undefined ? noHead : this.#open<Head>(row)
  }

  #rowsOf(visitId: string, what: Row['what']): Promise<Row[]> {
    return this.#database.rows.where({ visitId, what }).toArray()
  }

  async #put(id: string, visitId: string, what: Row['what'], order: number, state: RowState, value: object) {
    const box = await sealJson(this.#opened(), id, value)
    await this.#database.rows.put({ id, visitId, what, order, state, ...box })
  }

  #open<Value extends object>(row: Row): Promise<Value> {
    const { iv, box }: Box = row
    return openJson<Value>(this.#opened(), row.id, { iv, box })
  }

  #opened(): CryptoKey {
    if (this.#key === null) throw new Error('The device is locked.')
    return this.#key
  }

  #tell(): void {
    for (const hear of this.#heard) hear()
  }
}

/** The day by the device's calendar. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
