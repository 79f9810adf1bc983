import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '@davylamp/journal'
import { afterAll, describe, expect, it } from 'vitest'
import { cliTexts } from '../src/texts.js'
import { runWith } from './test-io.js'

describe('the command line', () => {
  it('explains itself in both languages', async () => {
    const english = await runWith(['help', 'scan', '--lang', 'en'])
    expect(english.code).toBe(0)
    expect(english.out).toContain('Examples:')
    expect(english.out).not.toMatch(/\p{Script=Han}/u)
    const chinese = await runWith(['help', 'scan', '--lang', 'zh'])
    expect(chinese.out).toContain('示例：')
    expect(chinese.out).toContain('用法：')
    expect(chinese.out).not.toMatch(/Usage:|Options:|Arguments:|display help/)
  })

  it.each([['power'], ['inventory'], ['user']])('explains what stands under %s in one language', async (group) => {
    const { out } = await runWith(['help', group, '--lang', 'zh'])
    expect(out).toMatch(/^ {2}help +显示/m)
    expect(out).not.toContain('display help')
  })

  it('names every option that it knows', async () => {
    const { out } = await runWith(['help', 'scan', '--lang', 'en'])
    const options =
      'findings scores report evidence format min-verdict lang tz previous outcomes top per worklist map decimal'
    for (const option of options.split(' ')) expect(out).toContain(`--${option} `)
  })

  it.each([
    [['scan'], /Name at least one file/],
    [['scan', 'x', '--fromat', 'csv'], /no option "--fromat"/],
    [['scna', 'x'], /no command "scna"/],
    [['scan', 'x', '--format', 'xml'], /--format takes table, ndjson, json, csv; "xml"/],
    [['scan', 'x', '--min-verdict', 'guilty'], /--min-verdict takes confirmed/],
    [['scan', 'x', '--top', '0'], /--top takes a whole number/],
    [['scan', 'x', '--per', 'town'], /--per needs --top/],
    [['scan', 'x', '--tz', 'Mars/Olympus'], /"Mars\/Olympus" is no time zone/],
    [['scan', 'x', '--province', 'Atlantis'], /"Atlantis" is no province.*Sichuan/],
    [['verify'], /Something is missing after the command \(folder\)/],
    [['restore', '/nowhere/b'], /\/nowhere\/b does not exist/],
    [['map', 'x'], /More was given than the command takes/],
    [['help', 'inventroy'], /no command "inventroy"/],
    [['help', 'inventory', 'paln'], /no command "inventory paln"/],
    [['scan', 'x', '--report'], /needs a value/],
    [['scan', 'x', '--map', '/nowhere/map'], /\/nowhere\/map could not be read: there is no such file or folder\./],
    [['scan', 'x', '--previous', '/nowhere/f'], /\/nowhere\/f could not be read: there is no such file/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, out, err } = await runWith([...args, ...(args.at(-1) === '--report' ? [] : ['--lang', 'en'])])
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(out).toBe('')
  })

  it.each([
    [['--lang', 'fr']],
    [['scan', 'x', '--lang=fr']],
    [['map', '--lang', 'fr']],
    [['inventory', 'plan', '--lang', 'fr']],
  ])('refuses a language that it does not speak: %j', async (args) => {
    const { code, err } = await runWith(args)
    expect(code).toBe(2)
    expect(err).toMatch(/--lang .*zh, en.*fr/)
  })

  it.each([
    [['help', 'inventory'], 'Usage: davylamp inventory COMMAND …'],
    [['help', 'inventory', 'run'], 'Usage: davylamp inventory run PLAN [options]'],
    [['help', 'verify'], 'Usage: davylamp verify FOLDER [options]'],
    [['help', 'power', 'sql'], 'Usage: davylamp power sql [options]'],
    [['help', 'scan'], 'Usage: davylamp scan PATH… [options]'],
    [['help'], 'Usage: davylamp COMMAND …'],
  ])('names in the help of %j the whole command and what follows it', async (args, usage) => {
    const { code, out } = await runWith([...args, '--lang', 'en'])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(usage)
  })

  it('says everything in both languages with the same parameters', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].toSorted()
    for (const [code, { en, zh }] of Object.entries(cliTexts)) expect(names(zh), code).toEqual(names(en))
  })
})

describe('davylamp verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-verify-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('finds a journal intact, and broken when one byte of it was changed', async () => {
    const opened = await openJournal(folder, { by: ['officer 1'] })
    if (!('journal' in opened)) throw new Error('no journal')
    await opened.journal.append('note', { text: 'as found' })
    await opened.journal.append('note', { text: 'as left' })
    await opened.journal.close()
    expect((await runWith(['verify', folder, '--lang', 'en'])).code).toBe(0)
    const file = readdirSync(folder)
      .map((name) => join(folder, name))
      .find((path) => statSync(path).isFile() && readFileSync(path).includes('as found'))
    if (file === undefined) throw new Error('no chain')
    writeFileSync(file, readFileSync(file, 'utf8').replace('as found', 'as fount'))
    expect((await runWith(['verify', folder, '--lang', 'en'])).code).toBe(1)
  })
})
