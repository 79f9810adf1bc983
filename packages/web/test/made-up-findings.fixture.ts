import type { Finding, Site, SiteLink } from '@davylamp/finding'

const towns = ['龙潭镇', '石板镇', '枫树镇', '青溪镇', '云谷镇'] as const
const premises = ['workshop', 'shop', 'plant', 'home', 'school'] as const

/** Places of the first fifty meters; the rest are known by their number alone. */
export const madeUpPlaces = {
  sites: Array.from({ length: 50 }, (_, at): Site => ({
    siteId: `SITE-${at}`,
    name: `${towns[at % 5]}${['旧厂房', '中心街', '二级电站', '民房', '中学'][at % 5]} ${at}`,
    premises: premises[at % 5] ?? null,
    town: towns[at % 5] ?? null,
    lon: 103.6 + at / 500,
    lat: 31.1 + (at % 7) / 100,
  })),
  links: Array.from({ length: 50 }, (_, at): SiteLink => ({
    siteId: `SITE-${at}`,
    kind: 'meter',
    value: `METER-${at}`,
    from: null,
    to: null,
  })),
  accountOfMeter: new Map<string, string>(),
}

/** Findings at as many meters: made up, each a little different, the same every time. */
export function* madeUpFindings(count: number): Generator<Finding> {
  for (let at = 0; at < count; at++) {
    const kw = 5 + ((at * 37) % 60)
    yield {
      schema: 'davylamp.finding/1',
      id: `power:${at.toString(16).padStart(16, '0')}`,
      sense: 'power',
      verdict: at % 9 === 0 ? 'probable' : at % 5 === 4 ? 'related' : 'suspect',
      score: 0.5 + ((at * 13) % 50) / 100,
      subject: { kind: 'meter', id: `METER-${at}` },
      source: 'readings.csv',
      line: null,
      from: '2021-01-01T00:00:00.000Z',
      to: '2022-07-31T00:00:00.000Z',
      mining: {
        powerKw: { low: kw, high: kw * 1.2 },
        machines: { low: Math.floor(kw / 3.4), high: Math.ceil(kw / 2.6) },
        onset: { earliest: '2022-05-08', latest: `2022-05-${10 + (at % 18)}` },
      },
      reasons: [
        {
          code: 'power.flat',
          weight: 2.1,
          params: {},
          zh: '负荷昼夜几乎不变：夜间与白天之比为 0.98。',
          en: 'The load hardly changes between day and night: the ratio is 0.98.',
        },
        {
          code: 'power.weekend',
          weight: -0.4,
          params: {},
          zh: '周末负荷略低，与营业场所相似。',
          en: 'It falls a little at weekends, as a business does.',
        },
      ],
      alternatives: [
        {
          code: 'cold',
          params: {},
          status: 'open',
          zh: '可能是冷库：没有温度记录可以排除。',
          en: 'It could be a cold store: no temperatures rule it out.',
        },
        {
          code: 'mast',
          params: {},
          status: 'ruled-out',
          zh: '不是通信基站：功率过大。',
          en: 'Not a telecom mast: the power is too large.',
        },
      ],
      missing: [
        {
          code: 'network',
          params: {},
          zh: '没有此地点的网络记录。',
          en: 'There are no network records of this place.',
        },
      ],
      evidence: [{ kind: 'curve', source: 'readings.csv', sha256: 'ab'.repeat(32) }],
      detector: { name: 'power', version: '1.0.0' },
    }
  }
}
