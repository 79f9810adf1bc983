import { describe, expect, it } from 'vitest'
import { logFormat, openLog } from './index.js'

describe('logs of traffic', () => {
  it.each([
    ['#separator \\x09\n#path\tconn', 'zeek'],
    ['{"ts":1.5,"uid":"C1","id.orig_h":"10.0.0.1"}\n', 'zeek'],
    ['{"timestamp":"2026-01-01T00:00:00.000+0000","event_type":"flow"}\n', 'eve'],
    ['StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State\n', 'binetflow'],
    ['ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt\n', 'nfdump'],
    ['meter_id,date,h01\n', null],
    ['{"meter_id":"1","time":"2026-01-01"}\n', null],
  ] as const)('knows %s', (text, format) => {
    expect(logFormat(text)).toBe(format)
  })

  it('hands over whole lines, however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode('first\r\n矿池\n\nlast')
    async function* bytewise() {
      for (const byte of bytes) yield Uint8Array.of(byte)
    }
    const lines: [number, string][] = []
    const summary = await openLog('x', bytewise, 'eve').read((line, number) => lines.push([number, line]))
    expect(lines).toEqual([
      [1, 'first'],
      [2, '矿池'],
      [3, ''],
      [4, 'last'],
    ])
    expect(summary).toMatchObject({ lines: 4, bytes: bytes.length, problems: [] })
  })

  it('passes over a line without end and says so', async () => {
    async function* hostile() {
      for (let i = 0; i < 12; i++) yield new Uint8Array(1 << 20).fill(0x41)
      yield new TextEncoder().encode('\nafter\n')
    }
    const lines: string[] = []
    const summary = await openLog('x', hostile, 'eve').read((line) => lines.push(line))
    expect(lines).toEqual(['after'])
    expect(summary.problems).toMatchObject([{ code: 'log.long-line', line: 1 }])
  })
})
