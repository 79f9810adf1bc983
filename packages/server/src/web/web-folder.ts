import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the build leaves the application's pages: beside this room, in the checkout as in what is installed. Null before it was built. */
export function webFolder(): string | null {
  const folder = join(import.meta.dirname, '..', '..', '..', 'web', 'dist')
  return existsSync(join(folder, 'index.html')) ? folder : null
}
