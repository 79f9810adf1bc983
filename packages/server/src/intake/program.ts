import { spawn } from 'node:child_process'

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const mostOut = 256 * 1024 * 1024
const mostErr = 64 * 1024

/**
 * Runs the command line as a program of its own, so that a scan that takes all it can get, or falls, takes nothing from the server.
 *
 * @param onProgress lines on standard error that are written over and over
 */
export function runProgram(
  command: readonly string[],
  {
    environment,
    onProgress,
    onStart,
  }: { readonly environment: NodeJS.ProcessEnv; onProgress(line: string): void; onStart(stop: () => void): void },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    let outBytes = 0
    let err = ''
    child.stdout.on('data', (part: Buffer) => {
      outBytes += part.length
      if (outBytes <= mostOut) out.push(part)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const lines = text.split('\r')
      const last = lines.at(-1)?.trim() ?? ''
      if (text.startsWith('\r') && last !== '') onProgress(last)
      if (!text.startsWith('\r')) err = (err + text).slice(-mostErr)
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out: Buffer.concat(out).toString('utf8'), err }))
    onStart(() => void child.kill('SIGTERM'))
  })
}
