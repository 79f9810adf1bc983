import { join, posix } from 'node:path'
import type { Finding, Site } from '@davylamp/finding'
import { parseFinding } from '@davylamp/finding'
import { type Head, readEntries, verify } from '@davylamp/journal'
import type { LeadPlace } from '../act/project-lead.js'
import type { MatterEvent } from '../repository/events.js'
import type { Inventory } from '../repository/inventories.js'
import { say, type StoreProblem } from '../texts.js'
import { signerOf } from './signature.js'

/** What a bundle holds, checked: whole, signed, and of the right form. */
export interface Bundle {
  readonly body: { readonly bodyId: string; readonly name: string; readonly area: string | null }
  readonly caseId: string
  readonly head: Head
  readonly fingerprint: string
  readonly matters: readonly BundledMatter[]
  readonly findings: readonly { readonly leadId: string; readonly finding: Finding }[]
  readonly files: readonly BundledFile[]
  readonly inventories: readonly BundledInventory[]
}

export interface BundledInventory {
  readonly inventory: Inventory
  readonly files: Omit<BundledFile, 'findingId'>[]
}

export interface BundledMatter {
  readonly matter: 'lead' | 'case'
  readonly matterId: string
  readonly place: LeadPlace | null
  readonly events: MatterEvent[]
}

export interface BundledFile {
  readonly findingId: string
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** Where it lies. */
  readonly file: string
}

/** Reads a bundle; nothing of one that was altered, cut off or is not signed is taken. */
export async function readBundle(folder: string): Promise<Bundle | StoreProblem> {
  const { verdict, head, findings: faults, summary } = await verify(folder)
  const fault = faults.find(({ severity }) => severity === 'fault') ?? summary
  if (verdict !== 'intact' || head === undefined)
    return {
      ...say('bundle-broken', { folder, first: '' }),
      en: sayBroken('en', folder, fault.en),
      zh: sayBroken('zh', folder, fault.zh),
    }
  const fingerprint = await signerOf(folder, head)
  if (fingerprint === null) return say('bundle-unsigned', { folder })
  const reading = new Reading(folder)
  for (const { kind, body } of readEntries(folder)) reading.take(kind, body)
  return reading.end(head, fingerprint) ?? say('bundle-unreadable', { folder })
}

function sayBroken(language: 'en' | 'zh', folder: string, first: string): string {
  return say('bundle-broken', { folder, first })[language]
}

type Fields = Readonly<Record<string, unknown>>

class Reading {
  readonly #folder: string
  readonly #matters = new Map<string, BundledMatter>()
  readonly #findings: Bundle['findings'][number][] = []
  readonly #files: BundledFile[] = []
  readonly #inventories = new Map<string, BundledInventory>()
  #begun: Fields | null = null
  #isEnded = false
  #isSound = true

  constructor(folder: string) {
    this.#folder = folder
  }

  take(kind: string, body: Fields): void {
    if (kind === 'bundle.begun') this.#begun = body
    else if (kind === 'bundle.ended') this.#isEnded = true
    else if (kind === 'bundle.finding') this.#takeFinding(body)
    else if (kind === 'bundle.lead') this.#matterOf('lead', body['leadId'], body)
    else if (kind === 'bundle.events') this.#takeEvents(body)
    else if (kind === 'bundle.inventory') this.#takeInventory(body)
    else if (kind === 'attachment.kept') this.#takeFile(body)
  }

  end(head: Head, fingerprint: string): Bundle | null {
    const { schema, caseId, body } = this.#begun ?? {}
    const { bodyId, name, area } = fieldsOf(body)
    if (!this.#isSound || !this.#isEnded || schema !== 'davylamp.bundle/1' || !isText(caseId)) return null
    if (!isText(bodyId) || !isText(name)) return null
    return {
      body: { bodyId, name, area: isText(area) ? area : null },
      caseId,
      head,
      fingerprint,
      matters: [...this.#matters.values()],
      findings: this.#findings,
      files: this.#files,
      inventories: [...this.#inventories.values()],
    }
  }

  #takeFinding({ leadId, finding }: Fields): void {
    const parsed = parseFinding(JSON.stringify(finding) ?? '')
    if (parsed.ok && isText(leadId)) this.#findings.push({ leadId, finding: parsed.finding })
    else this.#isSound = false
  }

  #takeEvents({ matter, matterId, events }: Fields): void {
    const target = matter === 'lead' || matter === 'case' ? this.#matterOf(matter, matterId, {}) : null
    if (target === null || !Array.isArray(events) || !events.every((event) => isEvent(event, matterId))) {
      this.#isSound = false
      return
    }
    target.events.push(...(events as MatterEvent[]))
  }

  #takeFile({ file, sha256, bytes, about }: Fields): void {
    const { finding, inventory, path } = fieldsOf(about)
    if (!isText(path) || !isText(file) || !isText(sha256) || typeof bytes !== 'number') {
      this.#isSound = false
      return
    }
    const kept = { path, sha256, bytes, file: join(this.#folder, file) }
    const listed = isText(inventory) ? this.#inventories.get(inventory) : undefined
    if (listed !== undefined && isPlainPath(path)) listed.files.push(kept)
    else if (isText(finding)) this.#files.push({ ...kept, findingId: finding })
    else this.#isSound = false
  }

  #takeInventory({ journal, seq, sha256, sm3, machineCount }: Fields): void {
    const isSound = isText(journal) && /^[0-9a-f-]{36}$/.test(journal) && isText(sha256) && isText(sm3)
    if (isSound && typeof seq === 'number' && typeof machineCount === 'number')
      this.#inventories.set(sha256, { inventory: { journal, seq, sha256, sm3, machineCount }, files: [] })
    else this.#isSound = false
  }

  #matterOf(
    matter: 'lead' | 'case',
    matterId: unknown,
    { place, site, premises, capacityKva }: Fields,
  ): BundledMatter | null {
    if (!isText(matterId)) {
      this.#isSound = false
      return null
    }
    const key = `${matter} ${matterId}`
    const known = this.#matters.get(key)
    if (known !== undefined) return known
    const at = isText(place)
      ? {
          place,
          site: isSite(site) ? site : null,
          premises: isText(premises) ? premises : null,
          capacityKva: typeof capacityKva === 'number' ? capacityKva : null,
        }
      : null
    const made: BundledMatter = { matter, matterId, place: at, events: [] }
    this.#matters.set(key, made)
    return made
  }
}

/** Stays inside the folder that it will be written out to. */
function isPlainPath(path: string): boolean {
  return posix.normalize(path) === path && !/^(\.\.|\/|[a-zA-Z]:)|[\\\0]/.test(path)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function isSite(value: unknown): value is Site {
  const { siteId, name } = fieldsOf(value)
  return isText(siteId) && isText(name)
}

/** What every event says besides its kind; what its data say is for casework. */
function isEvent(value: unknown, matterId: unknown): boolean {
  const { id, matterId: of, at, actedOn, by, kind, data } = fieldsOf(value)
  const { personId, bodyId } = fieldsOf(by)
  const isTimed =
    isText(at) && Number.isFinite(Date.parse(at)) && isText(actedOn) && /^\d{4}-\d{2}-\d{2}$/.test(actedOn)
  return (
    isText(id) &&
    of === matterId &&
    isTimed &&
    isText(personId) &&
    isText(bodyId) &&
    isText(kind) &&
    typeof data === 'object'
  )
}
