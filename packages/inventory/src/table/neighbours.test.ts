import { describe, expect, it } from 'vitest'
import { parseNeighbours } from './neighbours.js'

const one = (line: string) => parseNeighbours(line)[0]

describe('parseNeighbours', () => {
  it('reads what systems and switches print', () => {
    const mac = '00:1A:2B:03:04:05'
    expect(one('? (10.0.0.7) at 00:1a:2b:03:04:05 [ether] on eth0')).toMatchObject({ address: '10.0.0.7', mac })
    expect(one('10.0.0.7 dev eth0 lladdr 00:1a:2b:03:04:05 REACHABLE')).toMatchObject({ address: '10.0.0.7', mac })
    expect(one('  10.0.0.7            00-1a-2b-03-04-05     动态')).toMatchObject({ address: '10.0.0.7', mac })
    expect(one('? (10.0.0.7) at 0:1a:2b:3:4:5 on en0')).toMatchObject({ address: '10.0.0.7', mac })
    expect(one('1718000000 00:1a:2b:03:04:05 10.0.0.7 rig-7 *')).toMatchObject({
      address: '10.0.0.7',
      mac,
      hostname: 'rig-7',
    })
    expect(one('001a-2b03-0405    1/-/-   GE0/0/12   dynamic')).toMatchObject({ address: null, mac, port: 'GE0/0/12' })
    expect(one('  10    001a.2b03.0405    DYNAMIC     Gi1/0/24')).toMatchObject({
      address: null,
      mac,
      port: 'Gi1/0/24',
    })
    expect(one('10.0.0.7,00:1a:2b:03:04:05,GigabitEthernet0/1')).toMatchObject({
      address: '10.0.0.7',
      mac,
      port: 'GigabitEthernet0/1',
    })
  })

  it('reads leases of dhcpd', () => {
    const text =
      'lease 10.0.0.7 {\n  starts 4 2026/11/19;\n  hardware ethernet 00:1a:2b:03:04:05;\n  client-hostname "Antminer";\n}\n'
    expect(parseNeighbours(text)).toEqual([
      { address: '10.0.0.7', mac: '00:1A:2B:03:04:05', port: null, hostname: 'Antminer' },
    ])
  })

  it('leaves out headings, broadcast and what was never resolved', () => {
    for (const line of [
      'Internet Address  Physical Address',
      '? (10.0.0.9) at <incomplete> on eth0',
      '10.0.0.255 ff-ff-ff-ff-ff-ff static',
      '',
    ])
      expect(parseNeighbours(line)).toEqual([])
  })
})
