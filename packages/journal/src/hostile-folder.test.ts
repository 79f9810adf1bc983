import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { codes, opened } from './journal.fixture.js'
import { openJournal } from './open-journal.js'
import { printVerification } from './verify/print.js'
import { verify } from './verify/verify.js'

/** A program of the system. */
const system = { makePipe: 'mkfifo' } as const

const root = mkdtempSync(join(tmpdir(), 'davylamp-hostile-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder = ''
let elsewhere = ''
/** A journal with a photo and a personal value, in a folder that somebody else may have had in hands. */
beforeEach(async () => {
  const place = mkdtempSync(join(root, 'case-'))
  folder = join(place, 'journal')
  elsewhere = join(place, 'elsewhere')
  mkdirSync(elsewhere)
  const journal = await opened(folder)
  await journal.attach(Buffer.from('a photo'), { name: 'A-1.jpg' })
  await journal.personal('holder.name', 'a name')
  await journal.close()
})

const only = (name: string) => join(folder, name, readdirSync(join(folder, name))[0] ?? '')
const faults = async () => codes(await verify(folder)).filter((code) => !/erased|repaired/.test(code))

describe('verify, of a hostile folder', () => {
  it('reads nothing through a link: what it leads to is not in the folder', async () => {
    renameSync(join(folder, 'attachments'), join(elsewhere, 'attachments'))
    symlinkSync(join(elsewhere, 'attachments'), join(folder, 'attachments'))
    expect(await faults()).toEqual(['file-foreign', 'folder-foreign'])
    expect((await verify(folder)).verdict).toBe('broken')
  })

  it('is not held up by a device, a pipe or a file without end in place of evidence', async () => {
    const photo = only('attachments')
    rmSync(photo)
    symlinkSync('/dev/zero', photo)
    expect(await faults()).toEqual(['file-foreign'])
    rmSync(photo)
    if (spawnSync(system.makePipe, [photo]).status === 0) expect(await faults()).toEqual(['file-foreign'])
    rmSync(photo, { force: true })
    writeFileSync(photo, '')
    truncateSync(photo, 2 ** 40) // sparse: it takes no room
    expect(await faults()).toEqual(['file-altered'])
    rmSync(photo, { force: true })
    rmSync(join(folder, 'journal.ndjson'))
    symlinkSync('/dev/zero', join(folder, 'journal.ndjson'))
    expect(await faults()).toEqual(['unreadable'])
  })

  it('walks folders within folders and links that lead round in a circle, once', async () => {
    let deep = join(folder, 'attachments')
    for (let depth = 0; depth < 300; depth++) mkdirSync((deep = join(deep, 'd')))
    symlinkSync(join(folder, 'attachments'), join(folder, 'attachments', 'd', 'round'))
    expect(await faults()).toEqual(['file-unlisted'])
  })

  it('stays within bounds on lines without end, and on names as long as entries', async () => {
    const long = `{"at":"${'x'.repeat(40 << 20)}`
    writeFileSync(join(folder, 'journal.ndjson'), `${long}\n${'['.repeat(1 << 20)}\n`, { flag: 'a' })
    const result = await verify(folder)
    expect(result.verdict).toBe('broken')
    expect(printVerification(result).length).toBeLessThan(100_000)
  })
})

describe('openJournal, of a hostile folder', () => {
  it.each(['journal.ndjson', 'attachments', 'personal', 'anchors', 'manifest.json'])(
    'writes nothing where %s is a link',
    async (name) => {
      rmSync(join(folder, name), { recursive: true, force: true })
      const target = join(elsewhere, name)
      if (name.includes('.')) writeFileSync(target, '')
      else mkdirSync(target)
      symlinkSync(target, join(folder, name))
      expect(await openJournal(folder, { by: [] })).toMatchObject({ problem: { code: 'folder-linked' } })
      expect(name.includes('.') ? readFileSync(target, 'utf8') : readdirSync(target)).toHaveLength(0)
      expect(existsSync(join(folder, 'journal.lock'))).toBe(false)
    },
  )

  it('completes an interrupted erasure without touching what a link leads to', async () => {
    const journal = await opened(folder)
    const photo = only('attachments')
    const mine = join(elsewhere, 'mine.txt')
    writeFileSync(mine, 'mine')
    rmSync(photo)
    symlinkSync(mine, photo)
    await journal.erase({ attachment: `attachments/${photo.split('/').at(-1)}` }, 'basis')
    await journal.close()
    expect(readFileSync(mine, 'utf8')).toBe('mine')
    expect(existsSync(photo)).toBe(false)
  })
})
