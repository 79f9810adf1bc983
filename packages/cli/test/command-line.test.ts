import { describe, expect, it } from 'vitest'
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
    [['scan', 'x', '--report'], /needs a value/],
    [['scan', 'x', '--map', '/nowhere/map'], /\/nowhere\/map could not be read/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, out, err } = await runWith([...args, ...(args.at(-1) === '--report' ? [] : ['--lang', 'en'])])
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(out).toBe('')
  })

  it('says everything in both languages with the same parameters', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted()
    for (const [code, { en, zh }] of Object.entries(cliTexts)) expect(names(zh), code).toEqual(names(en))
  })
})
