import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** A file of the application, held in memory: the whole of it is a few megabytes. */
export interface WebFile {
  readonly type: string
  readonly bytes: Buffer
  /** Compressed when it was built; null where that saves nothing. */
  readonly brotli: Buffer | null
  readonly etag: string
  /** Its name changes with its content, so that browsers need never ask again. */
  readonly isHashed: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Every file of a built application under its path as asked for, such as `/assets/index-3f2a.js`. */
export function readWebFiles(folder: string): ReadonlyMap<string, WebFile> {
  const files = new Map<string, WebFile>()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const known = new Set(names)
  for (const name of names) {
    const type = types[extname(name)]
    if (type === undefined) continue
    const path = `/${relative(folder, name).split(sep).join('/')}`
    const bytes = readFileSync(name)
    files.set(path, {
      type,
      bytes,
      brotli: known.has(`${name}.br`) ? readFileSync(`${name}.br`) : null,
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
      isHashed: path.startsWith('/assets/'),
    })
  }
  return files
}
