import { describe, expect, it } from 'vitest'
import { rowOf } from '../machine/row.js'
import type { Exchange } from '../reply/exchange.js'
import { families } from './index.js'
import { onCgminer, onText, onWeb, status } from './said.fixture.js'

const getstat = (name: string, rate = '235321;2;0') =>
  onText(
    {
      '{"method":"miner_getstat1"}': {
        id: 0,
        result: [name, '48', rate, '29482;29474', '0;0;0', 'off;off', '60;60', 'pool.example:4444', '0;0;0;0'],
      },
    },
    3333,
  )

const samples: readonly (readonly [what: string, exchanges: Exchange[], expected: object])[] = [
  [
    'ethminer, with the account that its short answer leaves out',
    onText(
      {
        getstat1: { result: ['ethminer-0.18.0', '5', '30781;1;0', '30781', '0;0;0', 'off', '', 'a.example:4444', ''] },
        getstatdetail: {
          result: {
            connection: { connected: true, uri: 'stratum1+tcp://0xabc.rig@a.example:4444' },
            devices: [{ _index: 0, hardware: { name: 'RX 580' }, mining: { hashrate: '0x1d5b1e0' } }],
            host: { name: 'rig7', runtime: 5, version: 'ethminer-0.18.0' },
            mining: { hashrate: '0x1d5b1e0' },
          },
        },
      },
      3333,
    ),
    {
      make: 'ethminer',
      firmwareVersion: '0.18.0',
      hostname: 'rig7',
      hashrateHps: 30_781_920,
      pools: [{ url: 'stratum1+tcp://a.example:4444', user: '0xabc.rig' }],
    },
  ],
  [
    'SRBMiner before it named its version',
    onWeb({ '/': { rig_name: 'r', hashrate_total_now: 1900, devices: [{ device_id: 0, hashrate: 1900 }] } }, 21555),
    { make: 'SRBMiner', hashrateHps: 1900 },
  ],
  [
    'Rigel, whose pools stand in parts',
    onWeb(
      {
        '/': {
          name: 'rigel',
          version: '1.3.4',
          hashrate: { octopus: 60e6 },
          pools: {
            octopus: [
              { connected: true, connection_details: { hostname: 'a.example', port: 3000, username: 'cfx:aa.w' } },
            ],
          },
        },
      },
      5000,
    ),
    { make: 'rigel', hashrateHps: 60e6, pools: [{ url: 'a.example:3000' }] },
  ],
  [
    'XMRig',
    onWeb({
      '/1/summary': {
        worker_id: 'w',
        ua: 'XMRig/6.21.0 (Linux)',
        version: '6.21.0',
        kind: 'miner',
        algo: 'rx/0',
        hashrate: { total: [null, 9000.5, null], highest: 1 },
        results: { shares_good: 1 },
        connection: { pool: 'pool.example:3333' },
      },
    }),
    { make: 'XMRig', firmwareVersion: '6.21.0', hashrateHps: 9000.5, kind: 'cpu', hostname: 'w' },
  ],
  [
    'xmr-stak',
    onWeb({
      '/api.json': {
        version: 'xmr-stak/2.10.8/b/nvidia-amd',
        hashrate: { total: [100, 99, 98] },
        results: { diff_current: 1 },
        connection: { pool: 'pool.example:1' },
      },
    }),
    { make: 'xmr-stak', firmwareVersion: '2.10.8', hashrateHps: 100 },
  ],
  [
    'T-Rex',
    onWeb(
      {
        '/summary': {
          description: 'T-Rex NVIDIA GPU miner',
          version: '0.26',
          hashrate: 5,
          gpus: [{ name: 'RTX', hashrate: 5, power: 120 }],
          gpu_total: 1,
          active_pool: { url: 'pool.example:1', user: 'u' },
        },
      },
      4067,
    ),
    { make: 'T-Rex', hashrateHps: 5, watts: 120 },
  ],
  [
    'GMiner',
    onWeb({
      '/stat': {
        miner: 'GMiner 3.44',
        server: 'pool.example:1',
        user: 'u',
        electricity: 0,
        devices: [{ speed: 60e6, power_usage: 130 }],
        total_accepted_shares: 1,
      },
    }),
    { make: 'GMiner', firmwareVersion: '3.44', hashrateHps: 60e6 },
  ],
  [
    'lolMiner, new',
    onWeb({
      '/summary': {
        Software: 'lolMiner 1.88',
        Num_Workers: 1,
        Workers: [{ Index: 0, Name: 'RX', Power: 100 }],
        Algorithms: [
          {
            Algorithm: 'Etchash',
            Pool: 'pool.example:1',
            User: 'u',
            Performance_Factor: 1_000_000,
            Total_Performance: 61.5,
          },
        ],
      },
    }),
    { make: 'lolMiner', firmwareVersion: '1.88', hashrateHps: 61.5e6, watts: 100 },
  ],
  [
    'lolMiner, 1.0',
    onWeb({
      '/summary': {
        Software: 'lolMiner 1.05',
        Session: { Active_GPUs: 1, Performance_Summary: 61.5, Performance_Unit: 'mh/s', Uptime: 3 },
        Stratum: { Current_Pool: 'pool.example:1', Current_User: 'u' },
        GPUs: [],
      },
    }),
    { hashrateHps: 61.5e6 },
  ],
  [
    'NBMiner',
    onWeb(
      {
        '/api/v1/status': {
          miner: {
            total_hashrate: '9.31 M',
            total_hashrate_raw: 9_310_000,
            total_power_consume: 99,
            devices: [{ id: 0, info: 'P106', hashrate: '9.31 M', power: 99 }],
          },
          stratum: { url: 'pool.example:1', user: 'u', algorithm: 'ethash' },
          version: '42',
        },
      },
      22333,
    ),
    { make: 'NBMiner', hashrateHps: 9_310_000, watts: 99 },
  ],
  [
    'Bminer',
    onWeb({
      '/api/v1/status/solver': {
        devices: {
          0: { solvers: [{ algorithm: 'ethash', speed_info: { hash_rate: 30e6 } }] },
          1: { solvers: [{ algorithm: 'ethash', speed_info: { hash_rate: 31e6 } }] },
        },
      },
      '/api/v1/status/stratum': {
        stratums: { ethash: { failover_uris: [{ name: 'ethproxy://0xabc.w@pool.example:3333/', active: true }] } },
      },
    }),
    {
      make: 'Bminer',
      hashrateHps: 61e6,
      pools: [{ url: 'ethproxy://pool.example:3333/', user: '0xabc.w', active: true }],
    },
  ],
  [
    'nanominer',
    onWeb(
      {
        '/stats': {
          Algorithms: [{ Ethash: { CurrentPool: 'pool.example:1', Total: { Hashrate: '4.59e+06' } } }],
          Devices: [],
          WorkTime: 9,
        },
      },
      9090,
    ),
    { make: 'nanominer', hashrateHps: 4.59e6, uptimeSec: 9 },
  ],
  [
    'SRBMiner',
    onWeb(
      {
        '/': {
          rig_name: 'r',
          miner_version: '2.4',
          mining_time: 5,
          gpu_devices: [{ id: 0, model: 'x', asic_power: 90 }],
          algorithms: [{ name: 'a', pool: { pool: 'pool.example:1', wallet: 'w.1' }, hashrate: { '1min': 50 } }],
        },
      },
      21550,
    ),
    { make: 'SRBMiner', hashrateHps: 50, watts: 90, pools: [{ user: 'w.1' }] },
  ],
  [
    'CastXMR',
    onWeb({
      '/': {
        total_hash_rate: 1_857_957,
        devices: [{ device: 'GPU0', hash_rate: 1_857_957 }],
        pool: { server: 'pool.example:1', online: 7 },
      },
    }),
    { make: 'CastXMR', hashrateHps: 1857.957 },
  ],
  ['Claymore', getstat('15.0 - ETH'), { make: 'Claymore', hashrateHps: 235_321_000, uptimeSec: 2880 }],
  ['Claymore for a coin of small rates', getstat('12.6 - ZEC', '128;0;0'), { make: 'Claymore', hashrateHps: 128 }],
  ['PhoenixMiner', getstat('PM 6.2c - ETC'), { make: 'PhoenixMiner', hashrateHps: 235_321_000 }],
  ['ethminer', getstat('ethminer-0.18.0'), { make: 'ethminer' }],
  ['TT-Miner', getstat('TT-Miner/3.0.5'), { make: 'TT-Miner' }],
  [
    'DSTM',
    onText(
      {
        getstat: {
          result: [{ gpu_id: 0, gpu_name: 'g', gpu_uuid: 'GPU-1', sol_ps: 500, avg_sol_ps: 499, power_usage: 180 }],
          server: 'pool.example',
          port: 3333,
          user: 'u',
        },
      },
      2222,
    ),
    { make: 'DSTM', hashrateHps: 500, pools: [{ url: 'pool.example:3333', user: 'u' }] },
  ],
  [
    'miniZ',
    onText(
      {
        getstat: {
          server_latency: 24,
          current_server: 'pool.example:1',
          result: [{ gpuid: 0, name: 'g', speed_sps: 20 }],
        },
      },
      20000,
    ),
    { make: 'miniZ', hashrateHps: 20 },
  ],
  [
    'EWBF',
    onText(
      {
        getstat: {
          current_server: 'pool.example:1',
          result: [{ gpuid: 0, name: 'g', speed_sps: 290, gpu_power_usage: 110 }],
        },
      },
      42000,
    ),
    { make: 'EWBF', hashrateHps: 290, watts: 110 },
  ],
  [
    'Excavator',
    onText(
      {
        'subscribe.info': { id: 1, address: 'pool.example:1', login: 'wallet.rig:x', server_status: 'Subscribed' },
        'algorithm.list': { algorithms: [{ algorithm_id: 20, name: 'a', speed: 9e6 }] },
      },
      3456,
    ),
    { make: 'Excavator', hashrateHps: 9e6, pools: [{ user: 'wallet.rig' }] },
  ],
  [
    'Optiminer',
    onWeb({
      '/': {
        solution_rate: { GPU0: { '5s': 86, '60s': 95 }, Total: { '5s': 86, '60s': 95 } },
        iteration_rate: {},
        stratum: { host: 'pool.example', port: 3443 },
      },
    }),
    { make: 'Optiminer', hashrateHps: 95, pools: [{ url: 'pool.example:3443' }] },
  ],
  [
    'GrinPro',
    onWeb(
      {
        '/api/status': {
          connectionAddress: 'pool.example:1',
          connectionStatus: 'Connected',
          lastJob: 'x',
          workers: [{ id: 0, gpuName: 'g', graphsPerSecond: 4 }],
        },
      },
      5777,
    ),
    { make: 'GrinPro', hashrateHps: 4 },
  ],
  [
    'iximiner',
    onWeb(
      { '/status': [{ block_height: 1, hashers: [{ type: 'CPU', devices: [{ id: 0, name: 'c', hashrate: 17 }] }] }] },
      4068,
    ),
    { make: 'iximiner', hashrateHps: 17, kind: 'cpu' },
  ],
  [
    'rhminer',
    onText(
      {
        '': {
          infos: [{ name: 'CPU', speed: 596 }],
          speed: 596,
          extrapayload: '',
          'stratum.server': 'pool.example:1',
          'stratum.user': 'u',
        },
      },
      7111,
    ),
    { make: 'rhminer', hashrateHps: 596, pools: [{ url: 'pool.example:1', user: 'u' }] },
  ],
  [
    'Swarm',
    onText(
      {
        stats: {
          hsu: 'khs',
          gpu_total: 122.5,
          power: ['100', '50'],
          gpus: ['60', '62.5'],
          stratum: 'stratum+tcp://pool.example:1',
          workername: 'w',
        },
      },
      6099,
    ),
    { make: 'Swarm', hashrateHps: 122_500, watts: 150 },
  ],
  [
    'AutoMiner with the miner behind it',
    onWeb(
      {
        '/summary': { GPUMiner: 'gminer', GPUAlgo: 'x', GPUApiPort: 10555 },
        '/stat': {
          miner: 'GMiner 1.34',
          server: 'pool.example:1',
          electricity: 0,
          devices: [{ speed: 1.2 }],
          total_accepted_shares: 0,
        },
      },
      1234,
    ),
    { make: 'AutoMiner', hashrateHps: 1.2, pools: [{ url: 'pool.example:1' }] },
  ],
  [
    'ccminer',
    onText(
      {
        'summary|': 'NAME=ccminer;VER=2.3.1;API=1.9;ALGO=x16r;GPUS=1;KHS=30.5;UPTIME=17;TS=1|',
        'pool|': 'POOL=p;URL=stratum+tcp://pool.example:1;USER=u|',
      },
      4068,
    ),
    { make: 'ccminer', hashrateHps: 30_500, pools: [{ user: 'u' }] },
  ],
  [
    'a fork of ccminer',
    onText({ 'summary|': 'NAME=CryptoDredge;VER=0.27;API=1.9;GPUS=1;KHS=1|' }, 4068),
    { make: 'CryptoDredge' },
  ],
  [
    'cpuminer',
    onText(
      { summary: 'NAME=cpuminer-opt;VER=3.9;API=1.0;ALGO=a;CPUS=12;URL=pool.example:1;HS=117826.50;KHS=117.83|' },
      4048,
    ),
    { make: 'cpuminer-opt', kind: 'cpu', hashrateHps: 117_830 },
  ],
  [
    'TeamRedMiner',
    onCgminer({
      devs: {
        STATUS: status('TeamRedMiner 0.10.14'),
        DEVS: [{ GPU: 0, 'GPU Clock': 1187, 'Fan Percent': 30, 'MHS 30s': 60.5 }],
      },
    }),
    { make: 'TeamRedMiner', kind: 'gpu', hashrateHps: 60.5e6 },
  ],
  [
    'a program that names itself and is not known',
    onWeb({ '/': { name: 'rigel', version: '1.3.0', hashrate: { etchash: 60_000_000 }, uptime: 5 } }),
    { make: 'rigel', hashrateHps: 60e6 },
  ],
]

describe('mining programs', () => {
  it.each(samples)('%s', (_, exchanges, expected) => {
    expect(rowOf('10.0.0.1', exchanges)).toMatchObject({ state: 'identified', ...expected })
  })

  it('that run beside each other on one computer are both named, with the pools of both', () => {
    const [, xmrig = []] = samples.find(([what]) => what === 'XMRig') ?? []
    const [, trex = []] = samples.find(([what]) => what === 'T-Rex') ?? []
    const row = rowOf('10.0.0.1', [...xmrig, ...trex])
    expect(row.notes.map(({ code }) => code)).toEqual(['note.also-runs'])
    expect(row.pools).toHaveLength(2)
  })
})

describe('identification', () => {
  it('has one family a name', () => {
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length)
  })

  it('notes a machine that answers with another make’s words on a second port', () => {
    const lying = [
      ...onCgminer({ version: { STATUS: status('cgminer 4.9.0'), VERSION: [{ Type: 'Antminer S19' }] } }),
      ...onWeb({ '/': '<title>WhatsMiner</title>' }),
    ]
    expect(rowOf('10.0.0.1', lying)).toMatchObject({ make: 'Antminer', notes: [{ code: 'note.contradiction' }] })
  })

  it('does not name what answers and says nothing of itself, and keeps what it said', () => {
    const printer = onWeb({ '/': '<html><title>Printer</title></html>', '/api/system/info': '<html>404</html>' })
    const row = rowOf('10.0.0.1', printer)
    expect(row).toMatchObject({ state: 'unidentified', make: null, reasons: [] })
    expect(row.replies).toHaveLength(2)
    const cgminer = onCgminer({ summary: { STATUS: status('cgminer 4.11.1'), SUMMARY: [{ 'MHS av': 5 }] } })
    expect(rowOf('10.0.0.2', cgminer)).toMatchObject({
      state: 'unidentified',
      make: null,
      firmware: 'cgminer',
      hashrateHps: 5e6,
    })
  })

  it('masks passwords in what it shows of replies', () => {
    const row = rowOf(
      '10.0.0.1',
      onWeb({
        '/x': {
          pools: [{ url: 'a.example:1', user: 'u', pass: 'secret-1' }],
          token: 'secret-2',
          'wifi-psk': 'secret-3',
        },
      }),
    )
    expect(JSON.stringify(row)).not.toContain('secret')
  })
})
