import { describe, expect, it } from 'vitest'
import { rowOf } from '../machine/row.js'
import type { Exchange } from '../reply/exchange.js'
import { onCgminer, onText, onWeb, status } from './said.fixture.js'

const pool = {
  POOL: 0,
  URL: 'stratum+tcp://pool.example:3333',
  User: 'account.1',
  Status: 'Alive',
  'Stratum Active': true,
}
const version = (description: string, fields: object) =>
  onCgminer({ version: { STATUS: status(description), VERSION: [fields] } })
const devs = (description: string, ...names: object[]) =>
  onCgminer({ devs: { STATUS: status(description), DEVS: names } })

const samples: readonly (readonly [what: string, exchanges: Exchange[], expected: object])[] = [
  [
    'Antminer, stock',
    version('cgminer 4.9.0', { Type: 'Antminer L7' }),
    { make: 'Antminer', model: 'L7', firmware: 'stock', algorithm: 'Scrypt' },
  ],
  [
    'Antminer without its maker’s name',
    version('bmminer 1.0.0', { BMMiner: '2.0.0 rwglr', Type: 'T17+ v.2.1.0' }),
    { make: 'Antminer', model: 'T17+', firmwareVersion: '2.1.0' },
  ],
  [
    'Antminer of 2015, without its maker’s name',
    version('cgminer 4.9.0', { CGMiner: '4.9.0', Miner: '1.0.0.5', CompileTime: 'x', Type: 'S7' }),
    { make: 'Antminer', model: 'S7' },
  ],
  ['FluxOS, which is no LuxOS', version('FluxOS', { GCMINER: '1.0' }), { make: 'Auradine', firmware: 'FluxOS' }],
  [
    'Ebang, pools as configured',
    onWeb({
      '/Cgminer/CgminerGetVal': {
        status: 1,
        feedback: { Mip1: 'stratum+tcp://a.example:1', Mwork1: 'x.1', Mip2: 'b.example:2', Mwork2: 'y.1', Mip3: '' },
      },
    }),
    {
      make: 'Ebang',
      pools: [
        { url: 'stratum+tcp://a.example:1', user: 'x.1', active: false, role: 'backup' },
        { url: 'b.example:2', user: 'y.1', active: false, role: 'backup' },
      ],
    },
  ],
  [
    'Antminer with Hiveon',
    version('bmminer 1.0.0', { BMMiner: '2.0.0', Type: 'Antminer T9+ Hiveon' }),
    { make: 'Antminer', model: 'T9+', firmware: 'Hiveon' },
  ],
  [
    'Antminer, web page only',
    onWeb({
      '/cgi-bin/get_system_info.cgi': {
        minertype: 'Antminer S21 XP',
        macaddr: '02:00:00:00:00:01',
        serinum: 'S1',
        hostname: 'a',
      },
    }),
    { model: 'S21 XP', serial: 'S1', mac: '02:00:00:00:00:01', hostname: 'a' },
  ],
  [
    'Braiins OS',
    onWeb({
      '/api/v1/miner/details': {
        bos_version: { current: '25.01' },
        bosminer_uptime_s: 5,
        miner_identity: { miner_model: 'Antminer T21' },
        serial_number: 'S2',
      },
    }),
    { make: 'Antminer', model: 'T21', firmware: 'Braiins OS', firmwareVersion: '25.01', serial: 'S2' },
  ],
  [
    'Braiins’ own machine',
    onWeb({
      '/api/v1/miner/details': {
        bos_version: { current: '25.01' },
        miner_identity: { miner_model: 'Braiins Mini Miner BMM 101' },
      },
    }),
    { make: 'Braiins', model: 'Mini Miner BMM 101' },
  ],
  [
    'LuxOS',
    onCgminer({
      version: { STATUS: status('LUXminer 2024.1'), VERSION: [{ LUXminer: '2024.1', Type: 'Antminer S19j Pro' }] },
      config: {
        CONFIG: [{ MACAddr: '02:00:00:00:00:03', Hostname: 'l', Model: 'Antminer S19j Pro', ControlBoardType: 'x' }],
      },
      power: { POWER: [{ Watts: 3000 }] },
    }),
    { make: 'Antminer', model: 'S19j Pro', firmware: 'LuxOS', mac: '02:00:00:00:00:03', watts: 3000 },
  ],
  [
    'Vnish',
    onWeb({
      '/api/v1/info': {
        fw_name: 'Vnish',
        fw_version: '1.2.6',
        miner: 'Antminer S19 Pro',
        serial: 'S4',
        system: { network_status: { mac: '02:00:00:00:00:04', hostname: 'v' } },
      },
      '/api/v1/summary': {
        miner: {
          miner_status: {},
          instant_hashrate: 110000,
          power_usage: 3200,
          pools: [
            { url: 'DevFee', pool_type: 'DevFee', status: 'active' },
            { url: 'pool.example:1', user: 'a.b', status: 'working' },
          ],
        },
      },
    }),
    {
      model: 'S19 Pro',
      firmware: 'Vnish',
      hashrateHps: 1.1e14,
      watts: 3200,
      serial: 'S4',
      pools: [{ role: 'development-fee' }, { role: 'mining', user: 'a.b' }],
    },
  ],
  ['MaraFW', version('kaonsu 1.0', { Type: 'KAONSU' }), { make: 'Antminer', firmware: 'MaraFW' }],
  [
    'WhatsMiner v2',
    onCgminer({
      get_miner_info: {
        STATUS: 'S',
        Code: 131,
        Msg: { minersn: 'W1', mac: 'C4:00:00:00:00:05', hostname: 'w', powersn: 'P1' },
        Description: 'whatsminer v2',
      },
      devdetails: { STATUS: status('btminer'), DEVDETAILS: [{ Driver: 'bitmicro', Model: 'M50S+_VJ30' }] },
      summary: {
        STATUS: status('btminer'),
        SUMMARY: [{ 'MHS 1m': 1.4e8, Power: 3300, 'Factory GHS': 140000, MAC: 'C4:00:00:00:00:05' }],
      },
    }),
    {
      make: 'WhatsMiner',
      model: 'M50S+',
      variant: 'VJ30',
      serial: 'W1',
      psuSerial: 'P1',
      hashrateHps: 1.4e14,
      watts: 3300,
    },
  ],
  [
    'WhatsMiner v3',
    onText(
      {
        'get.device.info': {
          code: 0,
          msg: {
            miner: { type: 'M60S_VK40', 'miner-sn': 'W3', pcbsn0: 'B0', pcbsn1: 'B1' },
            power: { sn: 'P3' },
            network: { mac: 'C4:00:00:00:00:06' },
            system: { fwversion: 'f', api: '3.0.1' },
          },
        },
        'get.miner.status': {
          code: 0,
          desc: 'get.miner.status',
          msg: { summary: { 'hash-1min': 170.5, 'power-realtime': 3400 } },
        },
      },
      4433,
    ),
    {
      make: 'WhatsMiner',
      model: 'M60S',
      variant: 'VK40',
      serial: 'W3',
      psuSerial: 'P3',
      hashrateHps: 170.5e12,
      watts: 3400,
      boards: [{ serial: 'B0' }, { serial: 'B1' }],
    },
  ],
  [
    'Avalon, new',
    version('cgminer 4.11.1', {
      PROD: 'AvalonMiner 1246',
      MODEL: '1246',
      HWTYPE: 'x',
      DNA: '0201',
      MAC: 'b4a2eb300001',
    }),
    { make: 'AvalonMiner', model: '1246', serial: '0201', mac: 'B4:A2:EB:30:00:01' },
  ],
  [
    'Avalon, old',
    onCgminer({
      stats: {
        STATUS: status('cgminer 4.10.0'),
        STATS: [
          {
            ID: 'AV80',
            'MM ID1': 'Ver[8411805-aaa] DNA[013c] GHSmm[7078.84] WU[1]',
            'MM ID2': 'Ver[8411805-aaa] DNA[013d] GHSmm[7000] WU[1]',
          },
        ],
      },
    }),
    { make: 'AvalonMiner', model: '841', serial: '013c', hashrateHps: 14_078_840_000_000 },
  ],
  [
    'Goldshell',
    onWeb({
      '/mcb/status': { model: 'Goldshell-KD6', firmware: '2.2.0' },
      '/mcb/cgminer?cgminercmd=devs': {
        data: [
          { id: 0, hashrate: 1_000_000, av_hashrate: 9 },
          { id: 1, hashrate: 2_000_000 },
        ],
      },
      '/mcb/pools': [{ url: 'pool.example:1', user: 'k.1', active: true, pass: 'x' }],
    }),
    { make: 'Goldshell', model: 'KD6', hashrateHps: 3e12, pools: [{ user: 'k.1', active: true }] },
  ],
  [
    'IceRiver',
    onText(
      {
        '{"id":"info"}': { id: 'info', ret: { softver1: '1_ks5L_miner' } },
        '{"id":"boardpow"}': { id: 'boardpow', ret: { code: 0, rtpow: '12.1T', unit: 'G', runtime: '01:02:03:04' } },
      },
      4111,
    ),
    { make: 'IceRiver', model: 'KS5L', hashrateHps: 12.1e12, uptimeSec: 93_784 },
  ],
  ['DragonMint', devs('cgminer 4.10.0', { ASC: 0, Name: 'DT1', 'MHS 1m': 5e6 }), { make: 'DragonMint', model: 'T1' }],
  [
    'Innosilicon',
    onWeb({ '/api/overview': { success: true, type: 'A10L', version: { hwver: 'g1', ethaddr: '50:6c:be:00:00:01' } } }),
    { make: 'Innosilicon', model: 'A10L', mac: '50:6C:BE:00:00:01' },
  ],
  [
    'Honorknight',
    onWeb({
      '/api/overview': {
        minerInfo: { model: 'K2.1', minerVersion: 'K2.1_x', macAddress: '00:BF:B1:00:00:01\n', sn: 'H1' },
      },
    }),
    { make: 'Honorknight', model: 'K2.1', serial: 'H1', mac: '00:BF:B1:00:00:01' },
  ],
  [
    'Elphapex',
    onWeb({
      '/cgi-bin/stats.cgi': {
        INFO: { type: 'DG2', dev_sn: 'E1', hw_version: 'h', miner_version: 'v2' },
        STATS: [{ rate_unit: 'MH/s', rate_5s: 17_000, chain: [{ index: 0, sn: 'C0' }] }],
      },
      '/cgi-bin/get_power.cgi': { power_output: '3900', power_sn: 'P5' },
    }),
    { make: 'Elphapex', model: 'DG2', serial: 'E1', psuSerial: 'P5', watts: 3900, hashrateHps: 17e9 },
  ],
  [
    'Blackminer',
    version('ccminer 2.3.3', { Type: 'Blackminer F1-MINI' }),
    { make: 'Blackminer', model: 'F1-MINI', kind: 'fpga' },
  ],
  ['Hammer', version('ccminer 2.3.3', { Type: 'Hammer D10+' }), { make: 'Hammer', model: 'D10+' }],
  ['VolcMiner', version('ccminer 2.3.3', { Type: 'VolcMiner D1' }), { make: 'VolcMiner', model: 'D1' }],
  ['SealMiner', version('bdminer 4.11.1', { BDMiner: '4.11.1' }), { make: 'SealMiner' }],
  ['Auradine', version('GCMINER 4.1', { PROD: 'AT2880' }), { make: 'Auradine', model: 'AT2880', firmware: 'FluxOS' }],
  [
    'Proto',
    onWeb({
      '/api/v1/system': { 'system-info': { manufacturer: 'Proto', model: 'Rig', cb_sn: 'R1' } },
      '/api/v1/mining': { 'mining-status': { hashrate_ghs: 140_000, power_usage_watts: 3400 } },
    }),
    { make: 'Proto', model: 'Rig', serial: 'R1', hashrateHps: 1.4e14, watts: 3400 },
  ],
  [
    'NerdAxe',
    onWeb({
      '/api/system/info': {
        ASICModel: 'BM1370',
        deviceModel: 'NerdQAxe++',
        hashRate: 4800,
        macAddr: 'AA:BB:CC:00:00:01',
        stratumURL: 'pool.example',
        stratumPort: 3333,
        stratumUser: 'bc1q.x',
        power: 76,
      },
    }),
    {
      make: 'NerdAxe',
      model: 'NerdQAxe++',
      hashrateHps: 4.8e12,
      watts: 76,
      pools: [{ url: 'pool.example:3333', user: 'bc1q.x', role: 'mining' }],
    },
  ],
  [
    'ePIC',
    onWeb(
      {
        '/summary': {
          Software: 'PowerPlay-BM v1.2',
          Hostname: 'e',
          Session: { Uptime: 9, 'Average MHs': 1e8 },
          HBs: [],
          Stratum: { 'Current Pool': 'pool.example:1', 'Current User': 'e.1' },
        },
        '/capabilities': { Model: 'ePIC BlockMiner 520i' },
      },
      4028,
    ),
    { make: 'ePIC', model: 'ePIC BlockMiner 520i', hashrateHps: 1e14 },
  ],
  ['Baikal', devs('sgminer 5.6.6-l', { ASC: 0, Name: 'BKLU', 'MHS 5s': 10 }), { make: 'Baikal', kind: 'asic' }],
  ['StrongU', devs('cgminer 4.11.1', { ASC: 0, Name: 'u2', 'MHS 1m': 7 }), { make: 'StrongU', model: 'STU-U2' }],
  [
    'Hyperbit',
    devs('cpuminer 2.3.2', { ASC: 0, Name: 'ttyS1', 'MHS 1m': 130 }),
    { make: 'Hyperbit', model: 'BW-L21', hashrateHps: 130e6 },
  ],
  [
    'iBeLink',
    devs('cgminer 5.4.8', { PGA: 0, Name: 'BM-K3', 'MHS 5s': 1, 'Chain SN': 'c' }),
    { make: 'iBeLink', model: 'K3' },
  ],
  [
    'MinerVa',
    onCgminer({ summary: { STATUS: status('cgminer 4.10.0'), SUMMARY: [{ Netid: '1CC0E1000001', 'MHS 1m': 9e7 }] } }),
    { make: 'MinerVa', mac: '1C:C0:E1:00:00:01' },
  ],
  [
    'FutureBit',
    devs('bfgminer 5.4.2', { PGA: 0, Name: 'MLD', 'MHS 20s': 3 }),
    { make: 'FutureBit', model: 'Moonlander 2' },
  ],
  [
    'Obelisk',
    onWeb({ '/api/info': { vendor: 'Obelisk', model: 'DCR1 Slim', macAddress: '80:00:27:00:00:01' } }),
    { make: 'Obelisk', model: 'DCR1', variant: 'Slim' },
  ],
  [
    'Spondoolies',
    onCgminer({
      stats: {
        STATUS: status('cgminer 4.10.0-spx'),
        STATS: [{ ID: 'SP360', 'json-stats': '{"top-board":{"power":2000}}' }],
      },
    }),
    { make: 'Spondoolies', model: 'SP36', watts: 2000 },
  ],
  [
    'Bitfury',
    onWeb({
      '/api/om/miner/stat/agg': {
        slots: { 0: { ghs: '8000', chips: 96 } },
        master: { intervals: { 30: { bySol: '8000' } }, psuW: '900' },
        psu: [],
        pool: { host: 'pool.example', port: 3333, userName: 'b.1' },
        mac: '16:bf:01:00:00:01',
      },
    }),
    { make: 'Bitfury', hashrateHps: 8e12, watts: 900, pools: [{ url: 'pool.example:3333', user: 'b.1' }] },
  ],
  ['Ebang', onWeb({ '/Cgminer/CgminerGetVal': { model: 'Ebit E12+' } }), { make: 'Ebang', model: 'E12+' }],
  ['MultMiner', onWeb({ '/gst.csp': 'M1 running' }), { make: 'MultMiner' }],
  ['Jasminer', version('cgminer 4', { Type: 'Jasminer X4-Q' }), { make: 'Jasminer', model: 'X4-Q' }],
  [
    'a maker that only its type names',
    version('cgminer 4.9.0', { Type: 'Dayun Zig Z1+' }),
    { make: 'Dayun', model: 'Zig Z1+' },
  ],
]

describe('ASIC makers', () => {
  it.each(samples)('%s', (_, exchanges, expected) => {
    expect(rowOf('10.0.0.1', exchanges)).toMatchObject({ state: 'identified', ...expected })
  })

  it('read the rate of older Antminers in the unit that the model hashes in, whatever the field is called', () => {
    const rate = (type: string, ghs: string) =>
      rowOf(null, onCgminer({ stats: { STATUS: status('cgminer 4.9.0'), STATS: [{ Type: type }, { 'GHS 5s': ghs }] } }))
        .hashrateHps
    expect(rate('Antminer L3+', '504.5')).toBe(504.5e6)
    expect(rate('Antminer Z11', '135.2')).toBeCloseTo(135.2e3)
    expect(rate('Antminer S9', '13500')).toBe(13.5e12)
    expect(rate('Antminer D3', '0')).toBe(0)
  })

  it('give pools of any cgminer with role and worker, and hide development fees from nobody', () => {
    const fee = { ...pool, POOL: 1, URL: 'stratum+tcp://fee.example:1', User: 'x', Type: 1 }
    const dead = { ...pool, POOL: 2, User: 'other.1', Status: 'Dead', 'Stratum Active': false }
    const { pools } = rowOf(null, onCgminer({ pools: { STATUS: status('cgminer 4.9.0'), POOLS: [pool, fee, dead] } }))
    expect(pools.map(({ user, role }) => [user, role])).toEqual([
      ['account.1', 'mining'],
      ['x', 'development-fee'],
      ['other.1', 'backup'],
    ])
  })
})
