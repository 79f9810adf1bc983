import type { Language } from '@davylamp/finding'
import { openStore, type OpenOptions, type Store, StoreError, type StorePlace } from '@davylamp/store'
import type { Io } from '../io.js'
import type { SayRecords } from '../text-records.js'
import { UsageError } from '../usage-error.js'
import { usualDataFolder } from './data-folder.js'
import type { RecordsOptions } from './options.js'

/** What commands on records are given. */
export interface RecordsRun {
  readonly options: RecordsOptions
  readonly io: Io
  readonly say: SayRecords
  readonly language: Language
}

/** Opens the records, does some work with them and closes them; what went wrong with them is told, and the exit code given. */
export async function withStore(
  { options, io, say, language }: RecordsRun,
  work: (store: Store) => Promise<number>,
  open: OpenOptions = {},
): Promise<number> {
  const opened = await openStore(placeOf(options, io, say), {
    folder: options.data ?? usualDataFolder(io.environment),
    ...open,
  })
  if ('problem' in opened) {
    io.err(`${opened.problem[language]}\n`)
    return 2
  }
  try {
    return await work(opened.store)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    io.err(`${error.said[language]}\n`)
    return 2
  } finally {
    await opened.store.close()
  }
}

function placeOf({ data }: RecordsOptions, io: Io, say: SayRecords): StorePlace {
  const url = io.environment['DATABASE_URL']
  if (data === undefined && url !== undefined && url !== '') {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new UsageError(say('bad-url'))
    return { url }
  }
  return { folder: data ?? usualDataFolder(io.environment) }
}
