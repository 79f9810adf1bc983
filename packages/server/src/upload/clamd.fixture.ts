import { createServer, type Server } from 'node:net'
import { rmSync } from 'node:fs'

/** A scanner for tests that speaks clamd's protocol on a socket of its own and knows one bad word. */
export interface TestClamd {
  /** What it was given, whole. */
  readonly scanned: Buffer[]
  stop(): Promise<void>
}

export const badWord = 'X5O!P%@AP-TEST-ONLY'

/** @param limitBytes its StreamMaxLength */
export async function startTestClamd(socket: string, limitBytes = 1_000_000): Promise<TestClamd> {
  const scanned: Buffer[] = []
  const server: Server = createServer((connection) => {
    let bytes = Buffer.alloc(0)
    connection.on('error', () => connection.destroy())
    connection.on('data', (part) => {
      bytes = Buffer.concat([bytes, part])
      const command = 'zINSTREAM\0'
      if (bytes.length < command.length) return
      if (bytes.toString('latin1', 0, command.length) !== command) return void connection.end('UNKNOWN COMMAND\0')
      const pieces: Buffer[] = []
      for (let at = command.length; bytes.length >= at + 4;) {
        const length = bytes.readUInt32BE(at)
        if (length === 0) {
          const whole = Buffer.concat(pieces)
          scanned.push(whole)
          return void connection.end(whole.includes(badWord) ? 'stream: Test.Bad-1 FOUND\0' : 'stream: OK\0')
        }
        pieces.push(bytes.subarray(at + 4, at + 4 + length))
        if (pieces.reduce((sum, one) => sum + one.length, 0) > limitBytes)
          return void connection.end('INSTREAM size limit exceeded. ERROR\0')
        at += 4 + length
      }
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, resolve)
  })
  return {
    scanned,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(socket, { force: true })
          resolve()
        })
      }),
  }
}
