import { describe, expect, it } from 'vitest'
import { beneficiariesOf, splitUser } from './beneficiaries.js'
import { reconcile } from './counts.js'
import { crossCheck } from './cross-check.js'
import { machineRow } from './rows.fixture.js'

const pool = (
  user: string | null,
  role: 'mining' | 'backup' | 'development-fee' = 'mining',
  url = 'stratum+tcp://pool.example:3333',
) => ({
  url,
  user,
  active: role === 'mining',
  role,
})

describe('beneficiariesOf', () => {
  it('groups accounts over machines, keeps backups, leaves development fees out', () => {
    const rows = [
      machineRow({
        address: '10.0.0.1',
        algorithm: 'SHA-256d',
        hashrateHps: 1e14,
        watts: 3000,
        pools: [pool('li.1'), pool('wang.1', 'backup')],
      }),
      machineRow({
        address: '10.0.0.2',
        algorithm: 'SHA-256d',
        hashrateHps: 2e14,
        pools: [pool('li.2'), pool('DevFee', 'development-fee', 'DevFee')],
      }),
      machineRow({
        address: '10.0.0.3',
        algorithm: 'Scrypt',
        hashrateHps: 9e9,
        pools: [pool('li.3'), pool('li.3', 'backup')],
      }),
    ]
    expect(beneficiariesOf(rows)).toEqual([
      {
        account: 'li',
        pools: ['pool.example:3333'],
        workers: ['1', '2', '3'],
        mining: ['10.0.0.1', '10.0.0.2', '10.0.0.3'],
        backup: [],
        hashrateHps: { 'SHA-256d': 3e14, Scrypt: 9e9 },
        watts: 3000,
      },
      {
        account: 'wang',
        pools: ['pool.example:3333'],
        workers: ['1'],
        mining: [],
        backup: ['10.0.0.1'],
        hashrateHps: {},
        watts: 0,
      },
    ])
  })

  it('parts the worker from accounts and wallets of the usual forms', () => {
    expect(splitUser('account.226x94')).toEqual({ account: 'account', worker: '226x94' })
    expect(splitUser('0xabc.rig/2')).toEqual({ account: '0xabc', worker: 'rig/2' })
    expect(splitUser('kaspa:qqp7.rig')).toEqual({ account: 'kaspa:qqp7', worker: 'rig' })
    expect(splitUser('someone@example.org')).toEqual({ account: 'someone@example.org', worker: null })
    expect(splitUser('bc1qxyz')).toEqual({ account: 'bc1qxyz', worker: null })
  })
})

describe('crossCheck', () => {
  const ties = { neighbours: [], nameplates: [], presses: [], inScope: () => true }
  const codes = (rows: ReturnType<typeof crossCheck>) =>
    rows.map((row) => [row.state, ...row.notes.map(({ code }) => code)])

  it('compares hardware addresses with tables, and gives silent ones a row', () => {
    const rows = crossCheck([machineRow({ address: '10.0.0.1', mac: '00:00:00:00:00:01' })], {
      ...ties,
      neighbours: [
        { address: '10.0.0.1', mac: '00:00:00:00:00:99', port: null, hostname: null },
        { address: '10.0.0.2', mac: '00:00:00:00:00:02', port: 'GE0/0/2', hostname: 'rig' },
      ],
    })
    expect(codes(rows)).toEqual([
      ['identified', 'note.mac-differs'],
      ['silent', 'note.silent-in-table'],
    ])
    expect(rows[1]).toMatchObject({ address: '10.0.0.2', macSeen: '00:00:00:00:00:02', hostname: 'rig' })
  })

  it('ties items by button press, serial number or hardware address; labels without a machine are silent', () => {
    const rows = crossCheck(
      [
        machineRow({ address: '10.0.0.1' }),
        machineRow({
          address: '10.0.0.2',
          serial: 'S2',
          model: 'S19',
          boards: [{ index: 0, serial: 'B7', chips: null, hashrateHps: null, watts: null }],
        }),
        machineRow({ address: '10.0.0.3', mac: '00:00:00:00:00:03' }),
      ],
      {
        ...ties,
        presses: [{ item: 'A-1', address: '10.0.0.1', mac: null }],
        nameplates: [
          { item: 'A-2', serial: 'S2', model: 'Antminer S17' },
          { item: 'A-3', mac: '0000-0000-0003' },
          { item: 'A-4' },
        ],
      },
    )
    expect(rows.map((row) => row.nameplate?.item)).toEqual(['A-1', 'A-2', 'A-3', 'A-4'])
    expect(codes(rows)).toEqual([
      ['identified'],
      ['identified', 'note.label-model-differs'],
      ['identified'],
      ['silent', 'note.silent-with-label'],
    ])
  })

  it('notes an identity that two machines claim', () => {
    const rows = crossCheck(
      [machineRow({ address: '10.0.0.1', serial: 'S1' }), machineRow({ address: '10.0.0.2', serial: 'S1' })],
      ties,
    )
    expect(codes(rows)).toEqual([
      ['identified', 'note.serial-shared'],
      ['identified', 'note.serial-shared'],
    ])
  })
})

describe('reconcile', () => {
  const gaps = (rows: Parameters<typeof reconcile>[0], countings: Parameters<typeof reconcile>[1]) =>
    reconcile(rows, countings).gaps.map(({ code }) => code)
  const labelled = [1, 2].map((number) =>
    machineRow({
      address: `10.0.0.${number}`,
      mac: `00:00:00:00:00:0${number}`,
      watts: 3000,
      nameplate: { item: `A-${number}` },
    }),
  )
  const table = [1, 2].map((number) => ({
    address: null,
    mac: `00:00:00:00:00:0${number}`,
    port: `GE0/0/${number}`,
    hostname: null,
  }))

  it('says nothing when all countings agree', () => {
    expect(gaps(labelled, { labelled: 2, switchTable: table, meteredKw: 6.3 })).toEqual([])
  })

  it('lists each gap', () => {
    const rows = [...labelled, machineRow({ address: '10.0.0.3', mac: '00:00:00:00:00:03', watts: 3000 })]
    expect(gaps(rows, { labelled: 2 })).toEqual(['gap.labels', 'gap.no-label'])
    expect(gaps(rows, { switchTable: table })).toEqual(['gap.not-on-switch'])
    expect(gaps(labelled.slice(1), { switchTable: table })).toEqual(['gap.switch-unread'])
    expect(gaps(labelled, { meteredKw: 9 })).toEqual(['gap.load-more'])
    expect(gaps(labelled, { meteredKw: 4 })).toEqual(['gap.load-less'])
    expect(gaps([...labelled, machineRow({ address: '10.0.0.4' })], { meteredKw: 9 })).toEqual(['gap.load-unknown'])
    expect(gaps([machineRow({ state: 'silent', nameplate: { item: 'A-9' } })], { labelled: 1 })).toEqual([
      'gap.labels',
      'gap.label-silent',
    ])
  })
})
