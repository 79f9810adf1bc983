import type { Lead } from '@davylamp/casework'
import type { BalanceExhibit, Calculated, Exhibit, Finding, FlowExhibit, LoadExhibit } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import type { ReportInput } from '../report-input.js'
import { renderReport } from './report.js'

const hostile = '</svg><script>alert("x")</script>\u202e" onload="x'

const flowFinding: Finding = {
  schema: 'davylamp.finding/1',
  id: 'network:00',
  sense: 'network',
  verdict: 'confirmed',
  score: 0.99,
  subject: {
    kind: 'flow',
    transport: 'tcp',
    client: '192.0.2.1',
    clientPort: 1,
    server: '198.51.100.1',
    serverPort: 3333,
  },
  source: hostile,
  line: null,
  from: '2022-08-15T03:00:00.000Z',
  to: '2022-08-15T04:00:00.000Z',
  mining: { protocol: 'stratum-v1', pool: '198.51.100.1:3333', worker: hostile },
  reasons: [{ code: 'a', weight: 2, params: {}, en: `because ${hostile}`, zh: `因为 ${hostile}` }],
  alternatives: [{ code: 'b', status: 'open', params: {}, en: 'or not', zh: '或非' }],
  missing: [{ code: 'c', params: {}, en: 'the other side', zh: '另一方向' }],
  evidence: [{ kind: 'packet', source: 'a.pcap', offset: 40, length: 60, sha256: 'ab'.repeat(32) }],
  detector: { name: 'network', version: '1' },
}

const meterFinding: Finding = {
  ...flowFinding,
  id: 'power:00',
  sense: 'power',
  subject: { kind: 'meter', id: 'M1' },
  mining: {
    powerKw: { low: 18, high: 20 },
    machines: { low: 6, high: 16 },
    onset: { earliest: '2021-02-01', latest: '2021-02-03' },
    energyKwh: { low: 21_000, high: 27_800 },
    energyBasis: { code: 'e', params: {}, en: 'power times hours.', zh: '功率乘小时。' },
    co2Kg: calculated({ zh: '四川', en: 'Sichuan' }, 2948, 3903),
    co2KgByGrid: [calculated({ zh: '全国', en: 'China' }, 11_000, 15_000)],
    surchargeCny: calculated({ zh: '四川', en: 'Sichuan' }, 42_000, 55_600),
    harmNotes: [{ code: 'n', params: {}, en: 'counted to the end of the record.', zh: '计至记录结束。' }],
  },
}

function calculated(area: { zh: string; en: string }, low: number, high: number): Calculated {
  return {
    low,
    high,
    area,
    basis: { code: 'c', params: {}, en: `factor ${hostile}.`, zh: `因子${hostile}。` },
    documents: ['文〔2022〕1号'],
  }
}

const load: LoadExhibit = {
  kind: 'load',
  findingId: 'power:00',
  firstDay: '2021-01-01',
  days: 60,
  hourlyKw: Float32Array.from({ length: 60 * 24 }, (_, i) => (i % 200 === 7 ? NaN : i < 31 * 24 ? 1 : 20)),
  setAside: [],
}

const balance: BalanceExhibit = {
  kind: 'balance',
  findingId: 'power:01',
  firstDay: '2021-01-01',
  days: 60,
  flows: [
    { name: 'generation', dailyKw: new Float32Array(60).fill(100) },
    { name: 'export', dailyKw: new Float32Array(60).fill(70) },
  ],
  rest: {
    of: 'unaccounted',
    hourlyKw: new Float32Array(60 * 24).fill(20),
    window: { from: 31, to: 60 },
    usualKw: { low: 0, high: 2 },
    neighbourKw: {
      low: new Float32Array(60),
      median: new Float32Array(60).fill(1),
      high: new Float32Array(60).fill(2),
    },
  },
}

const flow: FlowExhibit = {
  kind: 'flow',
  findingId: 'network:00',
  packetsInAll: 3,
  packets: [
    { timeMs: Date.UTC(2022, 7, 15, 3), fromClient: true, bytes: 80, mark: 'login' },
    { timeMs: Date.UTC(2022, 7, 15, 3, 1), fromClient: false, bytes: 900, mark: 'job' },
    { timeMs: Date.UTC(2022, 7, 15, 3, 2), fromClient: true, bytes: 120, mark: 'share' },
  ],
}

function lead(order: number, findings: readonly Finding[]): Lead {
  return {
    schema: 'davylamp.lead/1',
    id: `lead:${order}`,
    order,
    site: null,
    place: hostile,
    verdict: 'confirmed',
    logOdds: 3,
    senses: ['network', 'power'],
    onset: { earliest: '2021-02-01', latest: '2021-02-03' },
    powerKw: { low: 18, high: 20 },
    machines: { low: 6, high: 16 },
    findings,
    mergedBy: {},
  }
}

function input(leads: readonly Lead[], exhibits: readonly Exhibit[]): ReportInput {
  return {
    version: '1',
    startedAt: '2022-09-01T00:00:00.000Z',
    finishedAt: '2022-09-01T00:01:00.000Z',
    zone: 'Asia/Shanghai',
    sources: [
      { source: 'a.csv', recognisedAs: 'csv:readings', bytes: 3000, counts: { meters: 2, strangeUnits: 4 } },
      { source: 'b.pcap', recognisedAs: 'pcap', bytes: 3000, counts: { packets: 1 } },
    ],
    problems: [{ code: 'p', params: {}, severity: 'damaged', source: hostile, line: 3, en: 'cut', zh: '截断' }],
    leads,
    exhibits,
    scores: [{ subjectId: 'M2', score: 0, status: 'not-judged', reason: 'too-few-days' }],
  }
}

describe.each(['zh', 'en'] as const)('the report in %s', (language) => {
  it('shows meter and flow, escapes everything, and refers to nothing outside itself', () => {
    const page = renderReport(input([lead(1, [meterFinding, flowFinding])], [load, flow]), language)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('\u202e')
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/)
    expect(page).toContain('data:image/png;base64,')
    expect(page.match(/<svg class="plot"/g)).toHaveLength(7)
    expect(page).toContain('2021-02-01 – 03')
    expect(page).toContain('2022-08-15 11:00:00')
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  })

  it('says what the energy comes to, in tonnes and yuan, with formula, document and remarks', () => {
    const page = renderReport(input([lead(1, [meterFinding])], [load]), language)
    const words =
      language === 'zh'
        ? [
            '二氧化碳（四川）',
            '2.9 – 3.9 吨',
            '42,000 – 55,600 元',
            '功率乘小时。',
            '来源：文〔2022〕1号',
            '计至记录结束。',
          ]
        : [
            'CO2, Sichuan',
            '2.9 – 3.9 t',
            '42,000 – 55,600 yuan',
            'power times hours.',
            'Source: 文〔2022〕1号',
            'counted to',
          ]
    for (const word of words) expect(page).toContain(word)
  })

  it('shows where the power of a plant went, what is left of it and when, and says what an identifier is of', () => {
    const finding: Finding = { ...meterFinding, id: 'power:01', subject: { kind: 'plant', id: 'P1' } }
    const page = renderReport(input([lead(1, [finding])], [balance]), language)
    expect(page).toContain(language === 'zh' ? '每日电量去向' : 'Where the power of each day went')
    expect(page).toContain(language === 'zh' ? '电力：电站 P1' : 'power: plant P1')
    expect(page).toContain(language === 'zh' ? '同流域电站' : 'neighbours on the river')
    // flows, curve and heat map twice, for a wide and a narrow screen, and an ordinary day
    expect(page.match(/<svg class="plot"/g)).toHaveLength(7)
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  })

  it('says what was not found, not judged and not read', () => {
    const page = renderReport(input([], []), language)
    expect(page).toContain(language === 'zh' ? '未见挖矿迹象' : 'points to mining')
    expect(page).toContain(language === 'zh' ? '未判断' : 'not judged')
    expect(page).toContain(language === 'zh' ? '截断' : 'cut')
    expect(page).toContain(language === 'zh' ? '<td>电表读数（csv）</td>' : '<td>meter readings (csv)</td>')
    expect(page).toContain('<td>pcap</td>')
  })

  it('stays within bounds with very many leads, and says so', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => lead(i + 1, [flowFinding]))
    const page = renderReport(input(many, []), language)
    expect(page.length).toBeLessThan(10_000_000)
    expect(page).toContain('--format csv')
  })
})
