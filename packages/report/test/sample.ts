import type { Lead } from '@davylamp/casework'
import type { Exhibit, Finding, Sense, Verdict } from '@davylamp/finding'
import type { ReportInput } from '../src/index.js'
import { messages, sampleLoad } from './sample-exhibits.js'

const readings = 'records/readings/baishui-96.csv.gz'
const capture = 'records/captures/home-uplink.pcap'

/** A made-up scan for tests and for looking at: a home that began to mine, shops, and what is not mining. */
export function sampleInput(leadsInAll = 7): ReportInput {
  const home = meterFinding('power:00000000000000a1', '0510700020', 'suspect', 0.86)
  const flow = flowFinding('network:00000000000000b1')
  const shop: Finding = {
    ...meterFinding('power:00000000000000a2', '0510700377', 'suspect', 0.64),
    mining: {
      powerKw: { low: 2.34, high: 2.7 },
      machines: { low: 1, high: 3 },
      onset: { earliest: null, latest: '2021-01-01' },
    },
  }
  const further = Array.from({ length: Math.max(leadsInAll - 3, 0) }, (_, i) => {
    const verdict = i < 1 ? 'probable' : 'suspect'
    return lead(i + 3, `Meter 05107${String(i).padStart(5, '0')}`, verdict, [
      { ...shop, id: `power:c${String(i).padStart(15, '0')}`, verdict },
    ])
  })
  const related: Finding = { ...flow, id: 'network:00000000000000b2', verdict: 'related', score: 0.2 }
  const exhibits: Exhibit[] = [
    sampleLoad(home.id, { days: 700, beganDay: 130, addedKw: 19, seed: 7 }),
    sampleLoad(shop.id, { days: 700, beganDay: 0, addedKw: 2.5, seed: 11 }),
    messages(flow.id),
  ]
  return {
    version: '0.1.0',
    startedAt: '2022-12-05T01:12:04.000Z',
    finishedAt: '2022-12-05T01:13:31.000Z',
    zone: 'Asia/Shanghai',
    sources: [
      { source: readings, recognisedAs: 'csv:readings', bytes: 48_200_120, counts: { meters: 412, days: 288_400 } },
      { source: capture, recognisedAs: 'pcap', bytes: 3_112_004, counts: { packets: 21_411, flows: 388 } },
      {
        source: 'records/customers.xlsx',
        recognisedAs: 'xlsx:customers',
        bytes: 88_112,
        counts: { customers: 412 },
      },
    ],
    problems: [
      {
        ...said(
          'The capture ends in the middle of a packet; the 10,311 packets before it were read. Fetch the file again if you can.',
          '抓包文件在一个数据包中间中断；此前的 10,311 个数据包已读入。如有可能请重新获取该文件。',
        ),
        severity: 'damaged',
        source: 'records/captures/plant-room.pcap',
        offset: 8_388_608,
      },
      { ...said('A picture, no record.', '图片，不是记录。'), severity: 'skipped', source: 'records/photo.jpg' },
    ],
    leads: [
      lead(1, 'House in Fengshu village, group 7 (枫树村七组农房)', 'confirmed', [flow, home]),
      lead(2, 'Shop 0377 (百货店)', 'suspect', [shop]),
      ...further,
      lead(leadsInAll, '192.0.2.77', 'related', [related]),
    ],
    exhibits,
    scores: Array.from({ length: 412 }, (_, i) =>
      i < 9
        ? { subjectId: `m${i}`, score: 0, status: 'not-judged' as const, reason: 'power.short-record' }
        : { subjectId: `m${i}`, score: 0.1, status: 'judged' as const, reason: 'power.nothing-unusual' },
    ),
  }
}

function lead(order: number, place: string, verdict: Verdict, findings: readonly Finding[]): Lead {
  const power = findings.find(({ mining }) => mining.powerKw !== undefined)
  return {
    schema: 'davylamp.lead/1',
    id: `lead:${String(order).padStart(16, '0')}`,
    order,
    site: order === 1 ? { siteId: 'S1', name: place, premises: 'home', town: 'Longtan', lon: null, lat: null } : null,
    place,
    verdict,
    logOdds: 5 - order,
    senses: [...new Set<Sense>(findings.map(({ sense }) => sense))],
    onset: power?.mining.onset ?? null,
    powerKw: power?.mining.powerKw ?? null,
    machines: power?.mining.machines ?? null,
    findings,
    mergedBy: Object.fromEntries(findings.map(({ id }) => [id, { kind: 'account', value: '3100452217' }])),
  }
}

function meterFinding(id: string, meter: string, verdict: Verdict, score: number): Finding {
  return {
    schema: 'davylamp.finding/1',
    id,
    sense: 'power',
    verdict,
    score,
    subject: { kind: 'meter', id: meter },
    source: readings,
    line: null,
    from: '2021-01-01T00:00:00Z',
    to: '2022-12-01T00:00:00Z',
    mining: {
      powerKw: { low: 18.2, high: 19.9 },
      machines: { low: 6, high: 9 },
      onset: { earliest: '2021-05-09', latest: '2021-05-13' },
      energyKwh: { low: 240_000, high: 262_000 },
    },
    reasons: [
      said(
        'On 2021-05-11 a constant load of 19.1 kW was added: 24 hours of the day rose alike, within 0.4 kW.',
        '2021-05-11 起增加了 19.1 千瓦的恒定负荷：一天中有 24 小时同步抬升，偏差在 0.4 千瓦以内。',
        3.9,
      ),
      said(
        'The constant part makes 88 % of the consumption; the median of 37 comparable customers is 21 %.',
        '恒定部分占用电量的 88%；37 户可比用户的中位数为 21%。',
        1.4,
      ),
      said(
        'The load at night is 97 % of that by day, at weekends 100 % of that on working days.',
        '夜间负荷为白天的 97%，周末负荷为工作日的 100%。',
        0.8,
      ),
      said('The load follows the school holidays a little.', '负荷略随学校假期变化。', -0.7),
    ],
    alternatives: [
      {
        ...said(
          'Other equipment that runs by itself (cold store, pump, server room, telecom, process) is possible.',
          '也可能是其他自动连续运行的设备（冷库、水泵、机房、通信设备、连续生产）。',
        ),
        status: 'open',
      },
      { ...said('No heating: it runs in July as in January.', '不是采暖：七月与一月相同。'), status: 'ruled-out' },
      {
        ...said(
          'A stuck or estimated reading does not explain it: 3 such days were set aside before judging.',
          '不是表计卡滞或估抄所致：判断之前已剔除 3 天此类数据。',
        ),
        status: 'ruled-out',
      },
    ],
    missing: [
      said('Phase currents were not among the records.', '记录中没有分相电流。'),
      said(
        'This rests on load alone; it says where to look, not what is there.',
        '此结论仅依据用电负荷：它指出应核查何处，不能说明现场情况。',
      ),
    ],
    evidence: [{ kind: 'curve', source: readings, sha256: 'ca53'.repeat(16) }],
    detector: { name: 'power', version: '0.1.0', rules: `sha256:${'4f'.repeat(32)}` },
  }
}

function flowFinding(id: string): Finding {
  return {
    ...meterFinding(id, '', 'confirmed', 0.998),
    sense: 'network',
    subject: {
      kind: 'flow',
      transport: 'tcp',
      client: '10.66.8.193',
      clientPort: 51_234,
      server: '198.51.100.40',
      serverPort: 3333,
    },
    source: capture,
    from: '2022-08-10T03:20:11.120Z',
    to: '2022-08-10T05:02:40.001Z',
    mining: {
      protocol: 'stratum-v1',
      coin: 'BTC',
      pool: '198.51.100.40:3333',
      poolAccount: 'sbeast88',
      worker: 'rig.06',
      agent: 'cgminer/4.10.0',
      hashrateHps: { low: 7.9e13, high: 9.6e13 },
    },
    reasons: [
      said(
        'The server handed out mining work 136 times; packet 4421 holds every field of a stratum-v1 job.',
        '服务器下发挖矿任务 136 次；第 4421 个数据包包含 stratum-v1 任务的全部字段。',
        5.2,
      ),
      said(
        'The client handed in 212 shares, 208 of which were accepted.',
        '客户端提交份额 212 次，其中 208 次被接受。',
        4.4,
      ),
    ],
    alternatives: [
      {
        ...said('Another protocol with the same fields: none is known.', '具有相同字段的其他协议：未见。'),
        status: 'ruled-out',
      },
    ],
    missing: [said('What lies behind the address was not among the records.', '记录中没有该地址背后的设备信息。')],
    evidence: [
      { kind: 'packet', source: capture, offset: 88_120, length: 378, sha256: 'ab12'.repeat(16) },
      { kind: 'packet', source: capture, offset: 91_344, length: 212, sha256: '90fe'.repeat(16) },
    ],
    detector: { name: 'network', version: '0.1.0' },
  }
}

function said(en: string, zh: string, weight = 0) {
  return { code: 'sample', params: {}, en, zh, weight }
}
