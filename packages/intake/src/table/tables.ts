import type { ReadingsRelation } from '@davylamp/engine'
import type { Site, SiteLink } from '@davylamp/finding'

/** What is known of the customer behind a meter; unknown fields are null. */
export interface CustomerRow {
  readonly meterId: string
  /** 户名, as the utility's file has it. */
  readonly name: string | null
  readonly category: string | null
  readonly capacityKva: number | null
  readonly voltage: string | null
  readonly transformerId: string | null
  readonly tariff: string | null
  readonly address: string | null
  readonly licence: string | null
  readonly accountId: string | null
  readonly parentMeterId: string | null
  readonly premises: string | null
  /** 供电单位: the supply station or branch that serves the meter. */
  readonly org: string | null
  /** The CT × PT multiplier that a customers table states, for readings that are secondary values. */
  readonly multiplier: number | null
}

/**
 * A table of plants or transformers as a relation in the engine. Columns that the file lacks are NULL throughout.
 *
 * - `plants`: `plant_id, name, river VARCHAR, order_on_river, capacity_kw DOUBLE`, and `generation_basis, export_basis, import_basis,
 *   station_use_basis, direct_supply_basis VARCHAR`: metered or self-declared, as the file says it
 * - `plantReadings`: `plant_id VARCHAR, generation_kwh, export_kwh, import_kwh, station_use_kwh, direct_supply_kwh DOUBLE, start TIMESTAMP`
 * - `transformers`: `transformer_id, feeder_id VARCHAR, rating_kva DOUBLE`
 * - `transformerReadings`: `transformer_id VARCHAR, energy_kwh DOUBLE, start TIMESTAMP`
 * - `topology`: `meter_id, transformer_id, feeder_id VARCHAR`
 */
export interface BalanceRelation {
  readonly kind: 'plants' | 'plantReadings' | 'transformers' | 'transformerReadings' | 'topology'
  /** To be quoted with `identifier`. */
  readonly name: string
  readonly rows: number
  readonly zone: string | null
  readonly source: string
  readonly sha256: string
}

/**
 * Energy by day, from daily registers (示数) or daily sums: `meter_id VARCHAR, day DATE, kwh, reverse_kwh DOUBLE, estimated BOOLEAN`.
 * `kwh` is NULL where a register fell for another reason than rolling over; `reverse_kwh` where nothing is known of it.
 */
export interface DayEnergyRelation {
  readonly name: string
  readonly rows: number
  readonly meters: number
  readonly zone: string | null
  readonly source: string
  readonly sha256: string
}

/**
 * Currents or voltages by phase, primary values in A or V.
 *
 * - `days`: `meter_id VARCHAR, day DATE, phase VARCHAR (A, B, C), value FLOAT[]` with `pointsPerDay` values
 * - `intervals`: `meter_id VARCHAR, start TIMESTAMP, phase VARCHAR, value FLOAT`
 */
export interface PhaseRelation {
  readonly kind: 'current' | 'voltage'
  readonly name: string
  readonly shape: 'days' | 'intervals'
  readonly pointsPerDay: number | null
  readonly rows: number
  readonly zone: string | null
  readonly source: string
  readonly sha256: string
}

/** Day summaries made elsewhere, with the columns that the power sense's own statement gives (`davylamp power sql`). */
export interface SummaryRelation {
  readonly name: string
  readonly rows: number
  readonly meters: number
  readonly zone: string | null
  readonly source: string
  readonly sha256: string
}

/** The price of a tariff, or of a category of customers, over a time; dates are local, null is open. */
export interface TariffLevel {
  /** Code or name as the customers table has it: a tariff, else a category. */
  readonly tariff: string
  readonly priceCnyPerKwh: number
  readonly from: string | null
  readonly to: string | null
  /** The document that sets it, as the table says. */
  readonly source: string | null
  /** The file that it was read from. */
  readonly file: string
}

/** Outdoor temperatures: `start TIMESTAMP, temperature_c DOUBLE`, by hour, by day or as they come; several places are one. */
export interface TemperatureRelation {
  readonly name: string
  readonly rows: number
  readonly zone: string | null
  readonly source: string
  readonly sha256: string
}

/** Every table that was recognised among the inputs. */
export interface Tables {
  readonly readings: readonly ReadingsRelation[]
  /** What was fed back to the grid (反向有功, registers B), as relations of the same form; absent when nothing was. */
  readonly reverse?: readonly ReadingsRelation[]
  readonly customers: ReadonlyMap<string, CustomerRow>
  readonly sites: readonly Site[]
  readonly links: readonly SiteLink[]
  readonly dayEnergy?: readonly DayEnergyRelation[]
  readonly phases?: readonly PhaseRelation[]
  readonly summaries?: readonly SummaryRelation[]
  readonly temperatures?: readonly TemperatureRelation[]
  /** Price levels that the user brought; none are built in. */
  readonly tariffs?: readonly TariffLevel[]
  /** Tables of plants and transformers; several of one kind when they came in several files. */
  readonly balance: readonly BalanceRelation[]
}
