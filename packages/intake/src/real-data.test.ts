import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { identifier } from '@davylamp/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from './data.fixture.js'
import { type Fixture, fixture } from './fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

describe.skipIf(!existsSync(join(dataFolder, 'power/bench')))('the power benchmark', () => {
  it('is read whole: 1,167 meters with their customers', async () => {
    const intake = await at.take([join(dataFolder, 'power/bench')])
    expect(intake.problems.map(({ code, severity }) => [code, severity])).toEqual([['intake.unit-taken-kwh', 'note']])
    expect(intake.tables.customers.size).toBe(1167)
    const [relation] = intake.tables.readings
    expect(relation).toMatchObject({ shape: 'days', pointsPerDay: 24, zone: null })
    const [row] = await at.engine.rows(
      `SELECT count(*)::INTEGER AS days, count(DISTINCT meter_id)::INTEGER AS meters, min(len(kw))::INTEGER AS points FROM ${identifier(relation?.name ?? '')}`,
    )
    expect(row).toEqual({ days: 212_394, meters: 1167, points: 24 })
  })
})

describe.skipIf(!existsSync(join(dataFolder, 'power/balance')))('plants and transformers', () => {
  it('are told apart from meters', async () => {
    const intake = await at.take([join(dataFolder, 'power/balance')])
    expect(intake.tables.balance.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['plantReadings', 385_440],
      ['plants', 44],
      ['topology', 2668],
      ['transformerReadings', 40_320],
      ['transformers', 30],
    ])
    expect(intake.tables.readings).toHaveLength(1)
    const plant = intake.tables.balance.find(({ kind }) => kind === 'plantReadings')
    expect(await at.engine.rows(`SELECT * FROM ${identifier(plant?.name ?? '')} ORDER BY ALL LIMIT 1`)).toEqual([
      {
        plant_id: 'DP001',
        generation_kwh: expect.any(Number),
        export_kwh: expect.any(Number),
        import_kwh: expect.any(Number),
        station_use_kwh: expect.any(Number),
        direct_supply_kwh: expect.any(Number),
        start: expect.stringMatching(/^2024-/),
      },
    ])
  })
})

describe.skipIf(!existsSync(join(dataFolder, 'network')))('captures', () => {
  it('are recognised in their thousands without being held in memory', async () => {
    const intake = await at.take([join(dataFolder, 'network/benign'), join(dataFolder, 'network/mining')])
    expect(intake.captures.length).toBe(2_420)
    expect(intake.problems).toEqual([])
  })
})

describe.skipIf(!existsSync(join(dataFolder, 'host')))('records of the other senses', () => {
  it('are never taken for meters, customers or plants', async () => {
    const intake = await at.take(
      [
        'host',
        'inventory',
        'page',
        'network/logs',
        'network/pools',
        'power/biohpc',
        'power/btc_network',
        'power/miner_models',
      ].map((name) => join(dataFolder, name)),
    )
    expect(intake.sources).toEqual([])
    expect(intake.tables.customers.size).toBe(0)
  })
})
