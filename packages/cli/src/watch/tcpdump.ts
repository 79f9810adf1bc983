import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Capturing {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Asks the program to end; its last packets come before the stream does. */
  stop(): void
  /** What the program said, once it has ended; null when it ended because it was asked to. */
  readonly ended: Promise<string | null>
}

/** Lines that are no complaint. */
const chatter = /listening on|packets? (captured|received|dropped)|data link type/

/** Captures on an interface by `tcpdump -w - -U`. Fails when the program cannot be started. */
export async function startTcpdump(
  program: string,
  networkInterface: string,
  filter: string | null,
): Promise<Capturing> {
  const args = ['-i', networkInterface, '-s', '0', '-U', '-w', '-', ...(filter === null ? [] : ['--', filter])]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let isAsked = false
  let said = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    said = (said + text).slice(-4000)
  })
  const ended = endOf(child).then(() => {
    const complaint = said
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !chatter.test(line))
    return isAsked ? null : complaint.join(' ').slice(0, 500)
  })
  await started(child)
  return {
    chunks: child.stdout,
    stop() {
      isAsked = true
      child.kill('SIGINT')
    },
    ended,
  }
}

async function started(child: ChildProcess): Promise<void> {
  await once(child, 'spawn')
}

async function endOf(child: ChildProcess): Promise<void> {
  try {
    await once(child, 'close')
  } catch {
    // that it could not be started is said by whoever waits for its start
  }
}
