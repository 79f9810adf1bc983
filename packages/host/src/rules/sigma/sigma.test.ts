import { describe, expect, it } from 'vitest'
import { sigmaEvent } from './event.js'
import { eventOfRecord } from './event-of.js'
import { parseRules } from './parse-rules.js'
import { RuleSet } from './rule-set.js'

const head = 'title: T\nid: 1\nlogsource: { category: process_creation, product: windows }\nlevel: high\n'

function ruled(detection: string) {
  const { rules, errors } = parseRules(`${head}detection:\n${detection.replaceAll(/^/gm, '  ')}\n`, 'a.yml')
  return { rule: rules[0], reasons: errors.map(({ reason }) => reason) }
}

/** Whether a rule with this selection matches an event of these fields. */
function matches(selection: string, fields: Record<string, unknown>, condition = 's'): boolean {
  const { rule, reasons } = ruled(`s:\n${selection.replaceAll(/^/gm, '  ')}\ncondition: ${condition}`)
  if (rule === undefined) throw new Error(reasons.join())
  return rule.matches(
    sigmaEvent(Object.entries(fields), { product: 'windows', categories: ['process_creation'], service: null }),
  )
}

describe('values', () => {
  it.each([
    ['Image: C:\\Windows\\cmd.exe', { Image: 'c:\\WINDOWS\\CMD.EXE' }, true],
    ["Image: '*\\cmd.exe'", { Image: 'C:\\x\\cmd.exe' }, true],
    ["Image: 'a?c'", { Image: 'abc' }, true],
    ["Image: 'a?c'", { Image: 'ac' }, false],
    ["Image: 'a\\*c'", { Image: 'a*c' }, true],
    ["Image: 'a\\*c'", { Image: 'abc' }, false],
    ["Image: 'a\\\\*'", { Image: 'a\\b' }, true],
    ["Image: '*a*b*c*'", { Image: 'xxaxxbxxcxx' }, true],
    ["Image: '*a*b*c*'", { Image: 'xxaxxcxxbxx' }, false],
    ['Image:\n  - a\n  - b', { Image: 'B' }, true],
    ['EventID: 4688', { EventID: 4688 }, true],
    ['EventID: 4688', { EventID: '4688' }, true],
    ['Image: null', {}, true],
    ['Image: null', { Image: 'x' }, false],
    ["Image: ''", { Image: '' }, true],
    ['Image: a\nUser: b', { Image: 'a' }, false],
    ['- Image: a\n- User: b', { Image: 'a' }, true],
    ['- mimikatz\n- lazagne', { CommandLine: 'x MIMIKATZ y' }, true],
    ['- mimikatz', { CommandLine: 'mimi katz' }, false],
    ["'|all':\n  - one\n  - two", { A: 'one', B: 'two' }, true],
    ["'|all':\n  - one\n  - two", { A: 'one' }, false],
  ])('%s on %j: %s', (selection, fields, expected) => {
    expect(matches(selection, fields)).toBe(expected)
  })
})

describe('modifiers', () => {
  const utf16 = Buffer.from('abc', 'utf16le').toString('base64')
  it.each([
    ['A|contains: bc', { A: 'ABCD' }, true],
    ['A|startswith: bc', { A: 'abcd' }, false],
    ['A|endswith: cd', { A: 'abcd' }, true],
    ['A|contains|all:\n  - a\n  - d', { A: 'abcd' }, true],
    ['A|contains|all:\n  - a\n  - x', { A: 'abcd' }, false],
    ['A|contains|cased: B', { A: 'abc' }, false],
    ["A|re: '^a.c$'", { A: 'abc' }, true],
    ["A|re: '^A.C$'", { A: 'abc' }, false],
    ["A|re|i: '^A.C$'", { A: 'abc' }, true],
    ["A|re: '(?i)^A.C$'", { A: 'abc' }, true],
    ["A|re|s: 'a.c'", { A: 'a\nc' }, true],
    ["A|re|m: '^c'", { A: 'a\nc' }, true],
    ['A|cidr: 10.0.0.0/8', { A: '10.1.2.3' }, true],
    ['A|cidr: 10.0.0.0/8', { A: '11.1.2.3' }, false],
    ["A|cidr: 'fe80::/10'", { A: 'fe80::1' }, true],
    ['A|base64: abc', { A: 'YWJj' }, true],
    ['A|base64|contains: abc', { A: 'x YWJj y' }, true],
    ['A|wide|base64|contains: abc', { A: `-enc ${utf16}` }, true],
    ['A|windash|contains: " -enc"', { A: 'x /enc' }, true],
    ['A|windash|contains: " -enc"', { A: 'x \u2013enc' }, true],
    ['A|windash|contains: " -enc"', { A: 'x enc' }, false],
    ['A|exists: true', { A: '' }, true],
    ['A|exists: false', { B: 'x' }, true],
    ['A|lt: 5', { A: 4 }, true],
    ['A|lte: 5', { A: '5' }, true],
    ['A|gt: 5', { A: 5 }, false],
    ['A|gte: 5', { A: 5 }, true],
    ['A|gte: 5', { A: '' }, false],
    ['A|neq: x', { A: 'y' }, true],
    ['A|fieldref: B', { A: 'x', B: 'X' }, true],
    ['A|fieldref|startswith: B', { A: 'xyz', B: 'xy' }, true],
    ['A|fieldref: B', { A: 'x', B: 'y' }, false],
  ])('%s on %j: %s', (selection, fields, expected) => {
    expect(matches(selection, fields)).toBe(expected)
  })

  it('base64offset finds a text wherever it stands in a longer one', () => {
    for (const before of ['', 'x', 'xy', 'xyz', 'wxyz'])
      for (const behind of ['', '1', '12', '123']) {
        const A = Buffer.from(`${before}http://evil${behind}`).toString('base64')
        expect(matches('A|base64offset|contains: "http://evil"', { A }), `${before} ${behind}`).toBe(true)
      }
    expect(matches('A|base64offset|contains: "http://evil"', { A: 'aHR0cHM6Ly9nb29k' })).toBe(false)
  })
})

describe('conditions', () => {
  const detection = (condition: string) =>
    `sel_a: { A: x }\nsel_b: { B: x }\nfilter: { C: x }\n_part: { D: x }\ncondition: ${condition}`
  const event = (fields: Record<string, string>) =>
    sigmaEvent(Object.entries(fields), { product: null, categories: [], service: null })

  it.each([
    ['sel_a', { A: 'x' }, true],
    ['sel_a and sel_b', { A: 'x' }, false],
    ['sel_a or sel_b', { B: 'x' }, true],
    ['sel_a and not filter', { A: 'x', C: 'x' }, false],
    ['not sel_a and not sel_b', {}, true],
    ['not (sel_a or sel_b)', { B: 'x' }, false],
    ['1 of sel_*', { B: 'x' }, true],
    ['all of sel_*', { B: 'x' }, false],
    ['all of sel_* and not 1 of filter', { A: 'x', B: 'x' }, true],
    ['2 of sel_*', { A: 'x', B: 'x' }, true],
    ['any of them', { C: 'x' }, true],
    ['1 of them', { D: 'x' }, false],
    ['all of them', { A: 'x', B: 'x', C: 'x' }, true],
    ['sel_a or sel_b and filter', { A: 'x' }, true],
    ['(sel_a or sel_b) and filter', { A: 'x' }, false],
    ['SEL_a'.toLowerCase(), { A: 'x' }, true],
    ['sel_a AND NOT filter', { A: 'x' }, true],
  ])('%s on %j: %s', (condition, fields, expected) => {
    expect(ruled(detection(condition)).rule?.matches(event(fields))).toBe(expected)
  })

  it.each([
    ['sel_a and', 'condition'],
    ['sel_x', 'condition'],
    ['1 of other_*', 'condition'],
    ['(sel_a', 'condition'],
    ['sel_a | count() > 5', 'condition'],
    [`${'('.repeat(5000)}sel_a`, 'condition'],
  ])('%s is refused', (condition, reason) => {
    expect(ruled(detection(JSON.stringify(condition))).reasons).toEqual([reason])
  })
})

describe('rules that cannot be asked', () => {
  it.each([
    ['s: { "A|expand": "%x%" }\ncondition: s', 'expand'],
    ['s: { "A|nosuch": x }\ncondition: s', 'modifier'],
    ['s: { "A|re": "(" }\ncondition: s', 'regex'],
    ['s: { "A|cidr": "10.0.0.0/99" }\ncondition: s', 'value'],
    ['s: { "A|cidr": "x" }\ncondition: s', 'value'],
    ['s: { A: { B: c } }\ncondition: s', 'value'],
    ['s: { A: x }', 'condition'],
  ])('%s', (detection, reason) => {
    expect(ruled(detection).reasons).toEqual([reason])
  })

  it('say why, and the others are used', () => {
    const good = `${head}detection: { s: { A: x }, condition: s }`
    const text = `${good}\n---\ntitle: no detection\n---\ntitle: c\ncorrelation: { type: event_count }\n---\na: [\n`
    const { rules, errors } = parseRules(text, 'a.yml')
    expect(rules).toHaveLength(1)
    expect(errors.map(({ reason }) => reason)).toEqual(['no-detection', 'correlation', 'yaml'])
  })

  it('bear hostile YAML', () => {
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]`),
    ].join('\n')
    for (const text of [laughs, `a: ${'['.repeat(20_000)}`, '{'.repeat(20_000), '\0', '- '.repeat(20_000)])
      expect(() => parseRules(text, 'a.yml')).not.toThrow()
  })
})

describe('events', () => {
  const windows = {
    Event: {
      System: {
        EventID: 1,
        Channel: 'Microsoft-Windows-Sysmon/Operational',
        Provider: { '#attributes': { Name: 'P' } },
      },
      EventData: { Image: 'C:\\a.exe', Hashes: 'MD5=AA,SHA256=BB,IMPHASH=CC' },
    },
  }

  it.each([
    [windows, ['process_creation'], 'sysmon'],
    [{ event: windows }, ['process_creation'], 'sysmon'],
    [{ EventID: 22, Channel: 'Microsoft-Windows-Sysmon/Operational', QueryName: 'x' }, ['dns_query'], 'sysmon'],
    [{ EventID: 4688, Channel: 'Security', CommandLine: 'x' }, ['process_creation'], 'security'],
    [
      {
        winlog: { event_id: 11, channel: 'Microsoft-Windows-Sysmon/Operational', event_data: { TargetFilename: 'x' } },
      },
      ['file_event'],
      'sysmon',
    ],
    [{ process: { command_line: 'a b' }, host: {} }, ['process_creation'], null],
    [{ 'dns.question.name': 'pool.example' }, ['dns_query'], null],
    [{ destination: { ip: '10.0.0.1', port: 3333 } }, ['network_connection'], null],
    [{ cmdline: 'curl x | sh' }, ['process_creation'], null],
  ])('%j', (record, categories, service) => {
    expect(eventOfRecord(record)).toMatchObject({ categories, service })
  })

  it('hold hashes one by one, and are asked by the rules that are meant for them', () => {
    const event = eventOfRecord(windows)
    expect(event?.fields.get('Imphash')).toEqual(['CC'])
    expect(eventOfRecord({ a: 1 })).toBeNull()
    const rules = (source: string) =>
      new RuleSet(
        parseRules(`title: T\nlogsource: ${source}\ndetection: { s: { Image|endswith: .exe }, condition: s }`, 'a')
          .rules,
      )
    if (event === null) return
    expect(rules('{ category: process_creation }').matching(event)).toHaveLength(1)
    expect(rules('{ category: process_creation, product: linux }').matching(event)).toHaveLength(0)
    expect(rules('{ category: file_event, product: windows }').matching(event)).toHaveLength(0)
    expect(rules('{ product: windows, service: sysmon }').matching(event)).toHaveLength(1)
    expect(rules('{ product: windows, service: security }').matching(event)).toHaveLength(0)
  })
})
