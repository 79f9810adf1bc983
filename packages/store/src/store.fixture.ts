import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openStore, type Store, type StorePlace } from './open-store.js'
import { dataFolder } from './supervisor/server.fixture.js'

/** Where a store of a test lies; removed at its end. */
interface TestPlace {
  readonly place: StorePlace
  remove(): Promise<void>
}

interface TestSystem {
  readonly name: string
  /** Null where there is no such database: its tests are skipped, and the list of skipped tests names them. */
  readonly make: (() => Promise<TestPlace>) | null
}

const url = process.env['DAVYLAMP_TEST_DATABASE_URL']

const testSystems: readonly TestSystem[] = [
  {
    name: 'the embedded server',
    make: () => {
      const { folder, remove } = dataFolder()
      return Promise.resolve({ place: { folder }, remove: () => Promise.resolve(remove()) })
    },
  },
  {
    name: url === undefined ? 'a database of its own (set DAVYLAMP_TEST_DATABASE_URL)' : 'a database of its own',
    make: url === undefined ? null : () => freshDatabase(url),
  },
]

/** Where the store of a test is found once its tests run. */
interface At {
  readonly store: Store
  readonly place: StorePlace
}

/** Runs the same tests on the embedded server and on a database of its own, where there is one. */
export function onEverySystem(what: string, tests: (at: At) => void): void {
  describe.each(testSystems)(`${what} on $name`, ({ make }) => {
    if (make === null) {
      it.runIf(make !== null)('are tested', () => undefined)
      return
    }
    const at: { store?: Store; place?: StorePlace; remove?: () => Promise<void> } = {}
    beforeAll(async () => {
      Object.assign(at, await make())
      if (at.place !== undefined) at.store = await opened(at.place)
    })
    afterAll(async () => {
      await at.store?.close()
      await at.remove?.()
    })
    tests(at as At)
  })
}

/** A database beside the one that the URL names. */
async function freshDatabase(url: string): Promise<TestPlace> {
  const name = `davylamp_test_${randomBytes(6).toString('hex')}`
  await administer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    place: { url: own.href },
    remove: () => administer(url, `drop database ${name} with (force)`),
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Opens a store that has to open. */
export async function opened(place: StorePlace): Promise<Store> {
  const result = await openStore(place)
  if ('problem' in result) throw new Error(result.problem.en)
  return result.store
}
