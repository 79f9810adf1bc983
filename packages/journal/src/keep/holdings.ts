import { type Entry, isRecord } from '../chain/entry.js'
import { attachmentsFolder, isInside } from '../folder.js'
import type { Digests } from '../hash/digests.js'
import { personalIdPattern, personalPath } from './personal.js'

/** A thing beside the chain that an entry names. */
export interface Held extends Digests {
  /** The entry that names it, or the latest of several. */
  readonly seq: number
  readonly bytes?: number
  /** The entry that records its erasure. */
  readonly erasedSeq?: number
}

/** What the chain says must lie beside it, and what was erased; by path inside the folder, personal values by their number. */
export class Holdings {
  readonly attachments = new Map<string, Held>()
  readonly personal = new Map<string, Held>()
  /** Files of the latest manifest that lists them. */
  readonly listed = new Map<string, Held>()

  follow(entry: Entry): void {
    const { kind, body, seq } = entry
    if (kind === 'attachment.kept') keep(this.attachments, body['file'], body, seq)
    else if (kind === 'attachment.erased') erase(this.attachments, body['file'], seq)
    else if (kind === 'personal.kept') keep(this.personal, body['personal'], body, seq)
    else if (kind === 'personal.erased') erase(this.personal, body['personal'], seq)
    else if (kind === 'manifest.written' && Array.isArray(body['files'])) {
      for (const file of body['files'] as readonly unknown[])
        if (isRecord(file)) keep(this.listed, file['path'], file, seq)
    } else for (const value of Object.values(body)) this.#followRef(value, seq)
  }

  /** An entry may hold a personal value itself, in a field of its own, without an entry before it that says so. */
  #followRef(value: unknown, seq: number): void {
    const id = isRecord(value) ? value['personal'] : undefined
    if (typeof id !== 'string' || !personalIdPattern.test(id) || this.personal.has(id)) return
    if (isRecord(value)) keep(this.personal, id, value, seq)
  }

  /** Paths that must not be there any more; only such as lie where the journal keeps its own. */
  erasedFiles(): string[] {
    const files = [...this.attachments].filter(([file, held]) => held.erasedSeq !== undefined && isAttachmentPath(file))
    const values = [...this.personal].filter(([id, held]) => held.erasedSeq !== undefined && personalIdPattern.test(id))
    return [...files.map(([file]) => file), ...values.map(([id]) => personalPath(id))]
  }
}

export function isAttachmentPath(path: string): boolean {
  return isInside(path) && path.startsWith(`${attachmentsFolder}/`)
}

function keep(map: Map<string, Held>, name: unknown, body: Readonly<Record<string, unknown>>, seq: number): void {
  const { bytes, sha256, sm3 } = body
  if (typeof name !== 'string' || typeof sha256 !== 'string' || typeof sm3 !== 'string') return
  map.set(name, { seq, sha256, sm3, ...(typeof bytes === 'number' && { bytes }) })
}

function erase(map: Map<string, Held>, name: unknown, seq: number): void {
  if (typeof name !== 'string') return
  const held = map.get(name)
  if (held !== undefined) map.set(name, { ...held, erasedSeq: seq })
}
