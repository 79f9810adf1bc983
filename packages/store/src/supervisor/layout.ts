import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What lies where in a data folder. */
export interface Layout {
  readonly folder: string
  /** The cluster of PostgreSQL; belongs to the account that it runs under. */
  readonly cluster: string
  /** The only way to the server: a folder that nobody else may enter, with the socket in it. */
  readonly socketFolder: string
  readonly log: string
  readonly lock: string
  /** The password of the database's only user; readable by who starts the server alone. */
  readonly password: string
  /** Where the server's programs are copied to when they cannot be run where they were installed. */
  readonly programs: string
}

/** A path of a socket may be this long: 104 bytes on macOS, 108 on Linux, its end included. */
const longestSocketPath = 103
export const socketName = '.s.PGSQL.5432'

export function layoutOf(folder: string): Layout {
  const inside = join(folder, 'socket')
  const fits = Buffer.byteLength(join(inside, socketName)) <= longestSocketPath
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return {
    folder,
    cluster: join(folder, 'database'),
    socketFolder: fits ? inside : join(tmpdir(), `davylamp-${name}`),
    log: join(folder, 'database.log'),
    lock: join(folder, 'davylamp.lock'),
    password: join(folder, 'database.password'),
    programs: join(folder, 'programs'),
  }
}
