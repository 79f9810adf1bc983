import { open, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises'

/** Lines that are to be sent, and how far. */
export interface SpoolBatch {
  readonly lines: readonly string[]
  /** Where the spool stands once they are sent, in bytes. */
  readonly end: number
}

/** Lines are read so many bytes at a time. */
const readBytes = 1 << 20

/**
 * What waits to be sent, on disk: a file of lines that only grows, and beside it (`.sent`) how far the other side has taken it. A
 * line is given out until it was acknowledged, so it may arrive twice and never not at all; once all is sent, both are emptied.
 */
export class Spool {
  #sent: number
  #size: number
  /** One thing at a time: what is added must not be emptied with what was sent. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly path: string,
    size: number,
    sent: number,
  ) {
    this.#size = size
    this.#sent = sent
  }

  static async open(path: string): Promise<Spool> {
    const file = await open(path, 'a+', 0o600)
    try {
      const { size } = await file.stat()
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
      // what a crash has cut must not swallow the line that comes after it
      if (size > 0 && buffer[0] !== 10) await file.appendFile('\n')
    } finally {
      await file.close()
    }
    const { size } = await stat(path)
    const sent = Number(await textOf(`${path}.sent`))
    return new Spool(path, size, Number.isInteger(sent) && sent >= 0 && sent <= size ? sent : 0)
  }

  get isEmpty(): boolean {
    return this.#sent >= this.#size
  }

  /** Keeps lines; they are on disk when this returns. */
  add(lines: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#add(lines))
  }

  async #add(lines: readonly string[]): Promise<void> {
    const text = lines.map((line) => `${line}\n`).join('')
    const file = await open(this.path, 'a', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    this.#size += Buffer.byteLength(text)
  }

  /** The next lines that were not acknowledged. A line that was cut by a crash is passed over. */
  next(most: number): Promise<SpoolBatch> {
    return this.#inTurn(() => this.#next(most))
  }

  async #next(most: number): Promise<SpoolBatch> {
    const file = await open(this.path, 'r')
    try {
      const bytes = Buffer.alloc(Math.min(readBytes, this.#size - this.#sent))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#sent)
      const lines: string[] = []
      let at = 0
      for (
        let end = bytes.indexOf(10, at);
        end >= 0 && end < bytesRead && lines.length < most;
        end = bytes.indexOf(10, at)
      ) {
        lines.push(bytes.toString('utf8', at, end))
        at = end + 1
      }
      // no line of ours is so long, and what lies behind may be: only this piece is passed over
      if (lines.length === 0) return { lines, end: bytesRead === 0 ? this.#size : this.#sent + bytesRead }
      return { lines: lines.filter(isWhole), end: this.#sent + at }
    } finally {
      await file.close()
    }
  }

  /** The other side has taken everything up to here. */
  acknowledge(end: number): Promise<void> {
    return this.#inTurn(() => this.#acknowledge(end))
  }

  async #acknowledge(end: number): Promise<void> {
    this.#sent = end
    if (!this.isEmpty) {
      await this.#writeSent(end)
      return
    }
    // first back to the beginning: a crash in between sends again, and loses nothing
    await this.#writeSent(0)
    await truncate(this.path, 0)
    this.#size = 0
    this.#sent = 0
  }

  /** Lines that wait. */
  async count(): Promise<number> {
    if (this.isEmpty) return 0
    const bytes = await readFile(this.path)
    let lines = 0
    for (let at = bytes.indexOf(10, this.#sent); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
    return lines
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act, act)
    this.#turn = done.catch(() => undefined)
    return done
  }

  async #writeSent(bytes: number): Promise<void> {
    await writeFile(`${this.path}.sent.new`, `${bytes}\n`)
    await rename(`${this.path}.sent.new`, `${this.path}.sent`)
  }
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '0'
    throw error
  }
}
