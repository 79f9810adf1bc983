import { describe, expect, it } from 'vitest'
import { rowOf } from '../machine/row.js'
import type { Exchange } from '../reply/exchange.js'
import { onCgminer, onText, onWeb, status } from './said.fixture.js'

const reply = (section: string, ...records: object[]) => ({ STATUS: status('cgminer 4.9'), [section]: records })
const typed = (type: string, record: object) => onCgminer({ stats: reply('STATS', { Type: type }, record) })

/** One rate in each of the units that firmware and programs write, and what it is in hashes or solutions a second. */
const samples: readonly (readonly [what: string, exchanges: Exchange[], hashrateHps: number])[] = [
  ['GHS as a number', onCgminer({ summary: reply('SUMMARY', { 'GHS 5s': 4700.5 }) }), 4700.5e9],
  ['GHS as text', onCgminer({ summary: reply('SUMMARY', { 'GHS 5s': '4700.5' }) }), 4700.5e9],
  ['MHS av alone', onCgminer({ summary: reply('SUMMARY', { 'MHS av': 5000 }) }), 5e9],
  ['KHS', onCgminer({ summary: reply('SUMMARY', { 'KHS 5s': 910 }) }), 910e3],
  ['THS', onCgminer({ summary: reply('SUMMARY', { 'THS av': '100.2' }) }), 100.2e12],
  ['scrypt, MH/s beside it', typed('Antminer L7', { rate_5s: 9400.5, rate_unit: 'MH' }), 9400.5e6],
  ['scrypt, the field says GHS and means MH/s', typed('Antminer L3+', { 'GHS 5s': '504.2' }), 504.2e6],
  ['X11, the field says GHS and means MH/s', typed('Antminer D3', { 'GHS 5s': '17000' }), 17e9],
  ['Equihash, kSol/s beside it', typed('Antminer Z15', { rate_5s: 420.5, rate_unit: 'KSol/s' }), 420.5e3],
  ['Equihash, the field says GHS and means kSol/s', typed('Antminer Z15', { 'GHS 5s': '420.5' }), 420.5e3],
  ['Eaglesong, GH/s beside it', typed('Antminer K7', { rate_5s: 63_500, rate_unit: 'GH' }), 63.5e12],
  ['RandomX, kH/s beside it', typed('Antminer X5', { rate_5s: 212, rate_unit: 'KH' }), 212e3],
  ['ethash, MH/s beside it', typed('Antminer E9', { rate_5s: 2400, rate_unit: 'MH/s' }), 2.4e9],
  ['TH/s of MaraFW', onWeb({ '/kaonsu/v1/brief': { hashrate_realtime: 104.2, hashrate_ideal: 105_000 } }), 104.2e12],
  [
    'GH/s of MaraFW, where it says so',
    onWeb({ '/kaonsu/v1/brief': { hashrate_realtime: 16, hashrate_realtime_unit: 'GH/s' } }),
    16e9,
  ],
  [
    'what an Avalon of 2017 measured, and not what its clock would give',
    onCgminer({
      stats: reply('STATS', { ID: 'AV70', 'MM ID1': 'Ver[7411706-3162860] DNA[01] GHSmm[7078.84]' }),
      summary: reply('SUMMARY', { 'MHS 5s': 6_900_000 }),
    }),
    6.9e12,
  ],
  [
    'hexadecimal H/s',
    onText({ detail: { result: { connection: {}, host: {}, mining: { hashrate: '0x0000000001d5b1e0' } } } }, 3333),
    30_781_920,
  ],
  [
    'kH/s of miner_getstat1',
    onText({ stat: { result: ['PM 5.4c - ETH', '1', '182724;1;0', '1', '0', '', '', 'a.example:1', ''] } }, 3333),
    182_724e3,
  ],
  [
    'H/s of miner_getstat1 for Zcash',
    onText({ stat: { result: ['12.6 - ZEC', '1', '1300;1;0', '1', '0', '', '', 'a.example:1', ''] } }, 3333),
    1300,
  ],
]

describe('rates', () => {
  it.each(samples)('%s', (_, exchanges, hashrateHps) => {
    expect(rowOf(null, exchanges).hashrateHps).toBeCloseTo(hashrateHps, -1)
  })

  it('keep what a machine could do apart from what it does', () => {
    const row = rowOf(
      null,
      onCgminer({ stats: reply('STATS', { 'MM ID0': 'Ver[1246-N-83] GHSspd[80000] GHSmm[84000]' }) }),
    )
    expect(row).toMatchObject({ hashrateHps: 80e12, nominalHashrateHps: 84e12 })
  })
})
