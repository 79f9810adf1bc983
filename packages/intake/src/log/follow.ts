import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { logFormat } from './format.js'
import type { LogFormat } from './log.js'
import { LineSplitter } from './split-lines.js'

export interface FollowOptions {
  /** Read what is there already; else only the header of it. */
  readonly fromStart: boolean
  readonly signal: AbortSignal
  /** How often is looked, in milliseconds. */
  readonly pollMs?: number
  /** `line` counts in the file that is read at the moment. */
  readonly onLine: (line: string, number: number, format: LogFormat) => void
  /** What happened to the file. */
  readonly onEvent: (event: FollowEvent) => void
}

/**
 * - `waiting`: the file is not there (yet)
 * - `rotated`: another file has taken its name; the old one was read to its end
 * - `truncated`: it was emptied and is read from its beginning
 * - `unknown`: its first line is of no log that is read; its lines are passed over until one is (system logs begin with anything)
 */
export type FollowEvent = 'waiting' | 'rotated' | 'truncated' | 'unknown'

const usualPollMs = 500
const chunkBytes = 256 * 1024
/** The header of a log that is followed from its end is looked for in its first bytes. */
const headBytes = 64 * 1024

/** Follows a log that grows, through rotation and truncation, until the signal. Failures of the disk are thrown on. */
export async function followLog(path: string, options: FollowOptions): Promise<void> {
  const { signal, onEvent, pollMs = usualPollMs } = options
  let reading: Followed | null = null
  let isFirst = true
  let isMissing = false
  try {
    while (!signal.aborted) {
      const found = await identityOf(path)
      if (found === null) {
        await reading?.readOn()
        if (!isMissing) onEvent('waiting')
        isMissing = true
      } else {
        isMissing = false
        if (reading !== null && reading.identity !== found) {
          await reading.readOn()
          await reading.close()
          reading = null
          onEvent('rotated')
        }
        // a file that appears later is new as a whole
        reading ??= await Followed.open(path, found, options, isFirst ? options.fromStart : true)
        await reading?.readOn()
      }
      isFirst = false
      await wait(pollMs, undefined, { signal }).catch(() => undefined)
    }
    await reading?.readOn()
  } finally {
    await reading?.close()
  }
}

/** Device and number of the file that has the name now. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    return `${dev} ${ino}`
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** One file under the name, as long as it has it. */
class Followed {
  readonly #buffer = Buffer.alloc(chunkBytes)
  #splitter: LineSplitter
  #format: LogFormat | null = null
  #isUnknown = false
  #position = 0
  /** Lines before the place where following began; their number is not known then. */
  #skipped = 0

  private constructor(
    readonly identity: string,
    private readonly file: FileHandle,
    private readonly options: FollowOptions,
  ) {
    this.#splitter = this.#newSplitter()
  }

  static async open(
    path: string,
    identity: string,
    options: FollowOptions,
    fromStart: boolean,
  ): Promise<Followed | null> {
    try {
      const followed = new Followed(identity, await open(path, constants.O_RDONLY), options)
      if (!fromStart) await followed.#skipToEnd()
      return followed
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  }

  async readOn(): Promise<void> {
    const { size } = await this.file.stat()
    if (size < this.#position) {
      this.options.onEvent('truncated')
      this.#position = 0
      this.#skipped = 0
      this.#splitter = this.#newSplitter()
    }
    for (;;) {
      const { bytesRead } = await this.file.read(this.#buffer, 0, chunkBytes, this.#position)
      if (bytesRead === 0) return
      this.#position += bytesRead
      this.#splitter.take(this.#buffer.subarray(0, bytesRead))
    }
  }

  close(): Promise<void> {
    return this.file.close()
  }

  /** The header names the columns: it is read, the records below it are not. */
  async #skipToEnd(): Promise<void> {
    const { size } = await this.file.stat()
    const { bytesRead } = await this.file.read(this.#buffer, 0, Math.min(headBytes, size, chunkBytes), 0)
    const head = this.#buffer.toString('utf8', 0, bytesRead)
    const lines = head.split('\n').slice(0, -1)
    this.#format = lines.length === 0 ? null : logFormat(head)
    if (this.#format !== null)
      for (const [i, line] of lines.entries())
        if (line.startsWith('#') || (i === 0 && !line.startsWith('{'))) this.options.onLine(line, i + 1, this.#format)
    // a line that is half written when we come is read once it is whole
    this.#position = await this.#lastLineEnd(size)
    this.#skipped = await this.#linesBefore(this.#position)
  }

  async #lastLineEnd(size: number): Promise<number> {
    for (let end = size; end > 0;) {
      const start = Math.max(0, end - chunkBytes)
      const { bytesRead } = await this.file.read(this.#buffer, 0, end - start, start)
      const at = this.#buffer.subarray(0, bytesRead).lastIndexOf(10)
      if (at >= 0) return start + at + 1
      end = start
    }
    return 0
  }

  /** Counted, so that findings can name the line. */
  async #linesBefore(end: number): Promise<number> {
    let lines = 0
    for (let at = 0; at < end;) {
      const { bytesRead } = await this.file.read(this.#buffer, 0, Math.min(chunkBytes, end - at), at)
      if (bytesRead === 0) break
      for (let i = this.#buffer.indexOf(10); i >= 0 && i < bytesRead; i = this.#buffer.indexOf(10, i + 1)) lines++
      at += bytesRead
    }
    return lines
  }

  #newSplitter(): LineSplitter {
    return new LineSplitter(
      (line, number) => this.#line(line, number + this.#skipped),
      () => undefined,
      'utf-8',
    )
  }

  #line(line: string, number: number): void {
    if (this.#format === null && line.trim() !== '') {
      this.#format = logFormat(line)
      if (this.#format === null && !this.#isUnknown) this.options.onEvent('unknown')
      this.#isUnknown = this.#format === null
    }
    if (this.#format !== null) this.options.onLine(line, number, this.#format)
  }
}
