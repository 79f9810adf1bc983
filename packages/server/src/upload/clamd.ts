import { createConnection } from 'node:net'

/** What a scanner says of some bytes. */
export type ScanResult =
  | { readonly is: 'clean' }
  /** The scanner's own name of what it found. */
  | { readonly is: 'infected'; readonly signature: string }
  /** It did not say: it is not there, was too slow, or refused. */
  | { readonly is: 'unknown'; readonly cause: string }

const patienceMs = 60_000
/** Pieces that clamd is handed; its own limit for the whole is StreamMaxLength. */
const pieceBytes = 64 * 1024
const longestReply = 1024

/**
 * Has bytes looked through by a clamd that listens on a socket of this machine (its protocol: INSTREAM, in the null-terminated form of
 * clamd(8)).
 *
 * @param socket path of the socket, as LocalSocket in clamd.conf names it
 */
export function scanWithClamd(socket: string, bytes: Uint8Array, patience = patienceMs): Promise<ScanResult> {
  return new Promise((resolve) => {
    const connection = createConnection({ path: socket })
    let reply = ''
    const end = (result: ScanResult) => {
      connection.destroy()
      resolve(result)
    }
    connection.setTimeout(patience, () => end({ is: 'unknown', cause: 'ETIMEDOUT' }))
    connection.on('error', (error) => {
      // it may close while we still send, having said why: what it said counts
      if (reply === '') end({ is: 'unknown', cause: 'code' in error ? String(error.code) : error.message })
      else end(resultOf(reply))
    })
    connection.on('data', (part: Buffer) => {
      reply = (reply + part.toString('utf8')).slice(0, longestReply)
      if (reply.includes('\0')) end(resultOf(reply))
    })
    connection.on('close', () => end(resultOf(reply)))
    connection.on('connect', () => {
      connection.write('zINSTREAM\0')
      for (let from = 0; from < bytes.length; from += pieceBytes) {
        const piece = bytes.subarray(from, from + pieceBytes)
        connection.write(lengthOf(piece.length))
        connection.write(piece)
      }
      connection.write(lengthOf(0))
    })
  })
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** `stream: OK`, `stream: <name> FOUND`, or why not, ending in `ERROR`. */
function resultOf(reply: string): ScanResult {
  const said = (reply.split('\0')[0] ?? '').trim()
  if (said === 'stream: OK') return { is: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (found !== undefined) return { is: 'infected', signature: found.replaceAll(/[^\w.\-/():]/g, '?').slice(0, 100) }
  return { is: 'unknown', cause: said.replaceAll(/[^\w .:-]/g, '?').slice(0, 100) || 'EPIPE' }
}
