import type { FileHandle } from 'node:fs/promises'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Entry, isRecord, kindPattern, maxEntryBytes, seal, type Unsealed } from './chain/entry.js'
import { GroupCommit } from './chain/group-commit.js'
import { type Clock, clockJumpMs, type Moment } from './clock.js'
import { anchorsFolder, attachmentsFolder, checksumsFile, manifestFile } from './folder.js'
import { noDigests } from './hash/digests.js'
import { type Head, headText } from './head.js'
import { headCode } from './head-code.js'
import { causeOf, JournalError } from './journal-error.js'
import type { Json } from './json/canonical.js'
import { canonicalJson } from './json/canonical.js'
import type { Holdings } from './keep/holdings.js'
import { checksums, type ManifestFile, manifestJson, manifestRows, mayBeListed } from './keep/manifest.js'
import { newPersonalValue, type PersonalRef, personalPath, personalRef } from './keep/personal.js'
import { type Bytes, destroyFile, hashFile, type StoredFile, storeFile } from './keep/store-file.js'
import { type PhotoFacts, photoFacts } from './photo/photo-facts.js'
import { timestampRequest } from './timestamp/request.js'

/** What an acknowledged entry is known by. */
export interface Receipt extends Head {
  readonly at: string
}

export interface AttachmentMeta {
  /** The file's name as it came. */
  readonly name: string
  /** What it shows or belongs to: item number, request, remark. Goes into the entry as it is. */
  readonly about?: Readonly<Record<string, Json | undefined>>
  readonly by?: string
}

/** An attachment as its entry names it. */
export interface Attachment extends StoredFile {
  readonly seq: number
  readonly photo?: PhotoFacts
}

/** A comparison of the computer's clock with a better one. */
export interface ClockReference {
  /** `GNSS`, `NTP`, `telephone`, `operator's watch` … */
  readonly source: string
  /** What the better clock said, UTC. */
  readonly referenceAt: string
  /** What the computer's clock said at that moment; now when left out. */
  readonly localAt?: string
  readonly uncertaintyMs: number
}

/** Kinds that the journal writes itself. */
const ownKinds = /^(journal|clock|personal|attachment|manifest)\./

/** Larger pictures are kept and hashed all the same, but not searched for what the camera wrote. */
const largestPhotoBytes = 64 * 1024 * 1024

/**
 * An open journal. Each method that writes settles once the entry is on the disk; what it rejects with is a {@link JournalError}
 * whose `said` tells in both languages what is safe. Made by `openJournal`.
 */
export class Journal {
  readonly folder: string
  readonly #commit: GroupCommit
  readonly #handle: FileHandle
  readonly #clock: Clock
  readonly #openedMs: number
  readonly #holdings: Holdings
  readonly #release: () => Promise<void>
  #prefix: string
  #last: Head | undefined
  #moment: Moment | undefined
  #stored: Head | undefined
  #closing = false

  constructor(parts: {
    readonly folder: string
    readonly handle: FileHandle
    readonly clock: Clock
    readonly holdings: Holdings
    readonly last: Head | undefined
    readonly release: () => Promise<void>
    /** Ends the line that an interrupted writing left open. */
    readonly prefix: string
  }) {
    this.folder = parts.folder
    this.#handle = parts.handle
    this.#commit = new GroupCommit(parts.handle)
    this.#clock = parts.clock
    this.#openedMs = parts.clock.monotonicMs()
    this.#holdings = parts.holdings
    this.#release = parts.release
    this.#last = parts.last && { seq: parts.last.seq, sha256: parts.last.sha256, sm3: parts.last.sm3 }
    this.#prefix = parts.prefix
  }

  /** Writes the entry that opens the session; for `openJournal` alone. */
  async begin(body: object): Promise<void> {
    await this.#write('journal.opened', body)
  }

  /**
   * Adds an entry.
   *
   * @param kind words joined by dots, `reply.received`; those that begin with journal, clock, personal, attachment or manifest are the journal's own
   * @param body plain JSON; bytes and texts of unknown encoding belong into {@link attach}, names of persons into {@link personal}
   * @throws TypeError, RangeError at once for what is no JSON or longer than 16 MiB; rejects with JournalError when it could not be stored
   */
  append(kind: string, body: object, options: { readonly by?: string } = {}): Promise<Receipt> {
    if (!kindPattern.test(kind) || ownKinds.test(kind)) throw new TypeError(`“${kind}” cannot be the kind of an entry.`)
    return this.#write(kind, body, options.by)
  }

  /** Keeps bytes as they are in a file of their own, named after their hash; of a photo also says what the camera wrote. */
  async attach(bytes: Bytes, meta: AttachmentMeta): Promise<Attachment> {
    this.#expectOpen()
    const ending = /^\.[a-z0-9]{1,8}$/.exec(extname(meta.name).toLowerCase())?.[0] ?? ''
    const stored = await this.#store(bytes, meta.name, (digests) => `${attachmentsFolder}/${digests.sha256}${ending}`)
    const photo =
      stored.bytes <= largestPhotoBytes ? photoFacts(await readFile(join(this.folder, stored.file))) : undefined
    const facts = { ...stored, ...(photo && { photo }) }
    const { seq } = await this.#write('attachment.kept', { ...facts, name: meta.name, about: meta.about }, meta.by)
    return { ...facts, seq }
  }

  /**
   * Keeps a personal value outside the chain and gives the reference to put into entries in its stead.
   *
   * @param field what it is, never whose: `holder.name`
   */
  async personal(field: string, value: Json): Promise<PersonalRef> {
    this.#expectOpen()
    const personal = newPersonalValue(field, value)
    const ref = personalRef(personal)
    const file = personalPath(ref.personal)
    await this.#store(Buffer.from(canonicalJson(personal)), file, () => file)
    await this.#write('personal.kept', ref)
    return ref
  }

  /** Destroys a personal value with its salt, or an attachment. The erasure is recorded first; interrupted, it is completed at the next opening. */
  async erase(what: { readonly personal: string } | { readonly attachment: string }, basis: string): Promise<Receipt> {
    this.#expectOpen()
    const isPersonal = 'personal' in what
    const name = isPersonal ? what.personal : what.attachment
    const held = (isPersonal ? this.#holdings.personal : this.#holdings.attachments).get(name)
    if (held === undefined || held.erasedSeq !== undefined) throw new RangeError(`Nothing is kept under ${name}.`)
    const receipt = isPersonal
      ? await this.#write('personal.erased', { personal: name, basis })
      : await this.#write('attachment.erased', { file: name, basis })
    await destroyFile(join(this.folder, isPersonal ? personalPath(name) : name))
    return receipt
  }

  /** Records by how much the computer's clock differs from a better one; positive when the computer is behind. */
  clockOffset(reference: ClockReference): Promise<Receipt> {
    const localAt = reference.localAt ?? new Date(this.#clock.wallMs()).toISOString()
    const offsetMs = Date.parse(reference.referenceAt) - Date.parse(localAt)
    if (!Number.isFinite(offsetMs)) throw new RangeError('The clock reference does not name a time that exists.')
    return this.#write('clock.offset', { ...reference, localAt, offsetMs })
  }

  /**
   * Records size and hashes of files of the folder (outputs such as `inventory.csv`), and writes `manifest.json` and `manifest.sha256`
   * over them and all attachments. A file made anew is listed anew.
   */
  async manifest(paths: readonly string[]): Promise<readonly ManifestFile[]> {
    this.#expectOpen()
    const files: ManifestFile[] = []
    for (const path of paths) {
      if (!mayBeListed(path)) throw new RangeError(`The file ${path} cannot be listed.`)
      files.push({ path, ...(await hashFile(join(this.folder, path))) })
    }
    const head = await this.#write('manifest.written', { files })
    const rows = manifestRows(files, this.#holdings.attachments)
    await this.#store(
      Buffer.from(manifestJson({ seq: head.seq, sha256: head.sha256, sm3: head.sm3 }, rows)),
      manifestFile,
      () => manifestFile,
    )
    await this.#store(Buffer.from(checksums(rows)), checksumsFile, () => checksumsFile)
    return files
  }

  /** The last entry that is on the disk. */
  head(): Head {
    if (this.#stored === undefined) throw new Error('A journal has a head once it is opened.')
    return this.#stored
  }

  /** Writes the head as text, as a QR code and as a time-stamp request into `anchors/`, for the signed paper and for later. */
  async anchor(): Promise<Head> {
    await this.#commit.settled()
    const head = this.head()
    const name = `${anchorsFolder}/head-${head.seq}`
    const store = (ending: string, content: string | Uint8Array) =>
      this.#store(Buffer.from(content), `${name}.${ending}`, () => `${name}.${ending}`)
    await store('txt', `${headText(head)}\n`)
    await store('svg', headCode(head))
    await store('tsq', timestampRequest(head))
    return head
  }

  /** Ends the session and gives the head; the folder is free for others then. Called again, it does nothing. */
  async close(): Promise<Head> {
    if (this.#closing) return this.head()
    this.#closing = true
    try {
      if (this.#commit.failure === undefined) await this.#write('journal.closed', {})
      await this.#commit.settled()
    } finally {
      await this.#handle.close()
      await this.#release()
    }
    return this.head()
  }

  async #store(bytes: Bytes, name: string, nameOf: Parameters<typeof storeFile>[2]): Promise<StoredFile> {
    try {
      return await storeFile(this.folder, bytes, nameOf)
    } catch (error) {
      throw new JournalError('file-failed', { file: name, cause: causeOf(error) }, error)
    }
  }

  /** Before anything is stored for an entry that could not be written any more. */
  #expectOpen(): void {
    if (this.#closing) throw new JournalError('closed', {})
  }

  #write(kind: string, body: object, by?: string): Promise<Receipt> {
    if (this.#closing && kind !== 'journal.closed') return Promise.reject(new JournalError('closed', {}))
    const moment = {
      atMs: Math.floor(this.#clock.wallMs()),
      elapsedMs: Math.max(this.#moment?.elapsedMs ?? 0, Math.floor(this.#clock.monotonicMs() - this.#openedMs)),
    }
    const jumpMs = this.#moment === undefined ? 0 : clockJumpMs(this.#moment, moment)
    this.#moment = moment
    if (jumpMs !== 0) {
      const remark = this.#enter(jumpMs < 0 ? 'clock.set-back' : 'clock.jumped', { byMs: jumpMs }, moment)
      // The entry itself, which follows in the same write, tells the caller when storing fails.
      remark.catch(() => undefined)
    }
    return this.#enter(kind, body, moment, by)
  }

  async #enter(kind: string, body: object, moment: Moment, by?: string): Promise<Receipt> {
    if (!isRecord(body)) throw new TypeError('The body of an entry is an object.')
    const previous = this.#last ?? { seq: 0, ...noDigests }
    const at = new Date(moment.atMs).toISOString()
    const entry: Unsealed = {
      at,
      body,
      ...(by !== undefined && { by }),
      elapsedMs: moment.elapsedMs,
      kind,
      prevSha256: previous.sha256,
      prevSm3: previous.sm3,
      seq: previous.seq + 1,
    }
    const { line, digests } = seal(entry)
    if (line.length > maxEntryBytes / 3 && Buffer.byteLength(line) > maxEntryBytes) {
      throw new RangeError('An entry longer than 16 MiB belongs into an attachment.')
    }
    // Nothing may throw between here and the push: the chain in memory must not run ahead of what was handed over.
    const head = { seq: entry.seq, ...digests }
    this.#last = head
    const text = `${this.#prefix}${line}\n`
    this.#prefix = ''
    await this.#commit.push(text, head.seq)
    this.#stored = head
    this.#holdings.follow({ ...entry, ...digests } satisfies Entry)
    return { ...head, at }
  }
}
