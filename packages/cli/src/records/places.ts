import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Places } from '@davylamp/casework'
import type { Problem } from '@davylamp/finding'
import type { CustomerRow } from '@davylamp/intake'
import { placesOf } from '../read/places-of.js'

/** What tables say of places, read as `scan` reads them. */
export async function readPlaces(paths: readonly string[]): Promise<{
  readonly places: Places
  readonly customers: readonly CustomerRow[]
  readonly problems: readonly Problem[]
}> {
  if (paths.length === 0)
    return { places: { sites: [], links: [], accountOfMeter: new Map() }, customers: [], problems: [] }
  const [{ openDuckDb }, { takeIn }] = await Promise.all([import('@davylamp/engine'), import('@davylamp/intake')])
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'davylamp-'))
  const engine = await openDuckDb({ memoryLimitMb: 500, threads: 2, temporaryFolder })
  try {
    const options = { mapFile: null, decimal: null, zone: null, temporaryFolder, onProgress: () => undefined }
    const { tables, problems } = await takeIn(paths, engine, options)
    return { places: placesOf(tables), customers: [...tables.customers.values()], problems }
  } finally {
    engine.close()
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}
