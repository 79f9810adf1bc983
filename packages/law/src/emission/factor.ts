import { factorRows } from './factor-rows.js'
import { gridRegionsOf } from './grid-regions.js'

/**
 * What a factor averages. Only `national`, `regional` and `provincial` are for a place's power; the two other national ones are other
 * ways to count, and `emission-trading` is for reports of that system and must not be mixed with the rest.
 */
export type EmissionScope =
  | 'provincial'
  | 'regional'
  | 'national'
  | 'national-without-traded-non-fossil'
  | 'national-fossil'
  | 'emission-trading'

export interface EmissionFactor {
  readonly scope: EmissionScope
  readonly area: string
  /** The year that it was published for. */
  readonly year: number
  readonly kgCo2PerKwh: number
  /** True when no factor is published for the asked year and the nearest published one stands in. */
  readonly isStandIn: boolean
  /** The notice that published it. The number was taken from reprints: hold it against the notice before citing it. */
  readonly document: string
}

const documents: Readonly<Record<number, string>> = {
  2021: '生态环境部、国家统计局公告 2024 年第 12 号',
  2022: '生态环境部、国家统计局公告 2024 年第 33 号',
  2023: '生态环境部、国家统计局公告 2025 年第 47 号',
}

/**
 * The factors that may be laid on power used at a place in a year: its province, its grid regions and the nation, each of the year,
 * or of the nearest published year.
 *
 * @param province without 省, 市, 自治区: `四川`; undefined gives the nation alone
 */
export function emissionFactors(province: string | undefined, year: number): EmissionFactor[] {
  const places: [EmissionScope, string][] = [['national', '全国']]
  if (province !== undefined) {
    places.unshift(...gridRegionsOf(province).map((region): [EmissionScope, string] => ['regional', region]))
    places.unshift(['provincial', province])
  }
  return places.flatMap(([scope, area]) => nearest(scope, area, year))
}

function nearest(scope: EmissionScope, area: string, year: number): EmissionFactor[] {
  const rows = factorRows.filter((row) => row[0] === scope && row[1] === area)
  const best = rows.toSorted(
    (left, right) => Math.abs(left[2] - year) - Math.abs(right[2] - year) || right[2] - left[2],
  )[0]
  if (best === undefined) return []
  const [, , published, kgCo2PerKwh] = best
  return [
    {
      scope,
      area,
      year: published,
      kgCo2PerKwh,
      isStandIn: published !== year,
      document: documents[published] ?? '',
    },
  ]
}
