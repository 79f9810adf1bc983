/**
 * Makes src/emission/factor-rows.ts from the table of grid emission factors.
 *
 * node packages/law/scripts/build-emission-factors.mjs [FOLDER with cn_grid_emission_factors.tsv]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../shared/data/inventory/harm')
const scopes = {
  national: 'national',
  'national-excl-market-nonfossil': 'national-without-traded-non-fossil',
  'national-fossil': 'national-fossil',
  'ETS-reporting-year': 'emission-trading',
  regional: 'regional',
  provincial: 'provincial',
}
const rows = readFileSync(join(folder, 'cn_grid_emission_factors.tsv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line, index) => {
    const [level, area, year, factor] = line.split('\t')
    if (!(level in scopes) || !(Number(factor) > 0 && Number(factor) < 2)) throw new Error(`Row ${index + 2}: ${line}`)
    return `  ['${scopes[level]}', '${area}', ${Number(year)}, ${Number(factor)}],`
  })
writeFileSync(
  join(import.meta.dirname, '../src/emission/factor-rows.ts'),
  `import type { EmissionScope } from './factor.js'

/**
 * CO2 of electricity by area and year, kg a kWh. Official facts of the Ministry of Ecology and Environment and the National Bureau of
 * Statistics (notices 2024 no. 12 for 2021, 2024 no. 33 for 2022, 2025 no. 47 for 2023), and of the emission trading office
 * (环办气候函〔2023〕43号). The numbers were taken from public tables and press reports of the notices, not from the notices, so hold a
 * number against its notice before citing it. The national one of 2022 without traded non-fossil power is derived from that of 2023.
 * Plain facts, no licence; entered 2026-11.
 * Made by scripts/build-emission-factors.mjs; do not edit.
 */
export const factorRows: readonly (readonly [EmissionScope, area: string, year: number, kgCo2PerKwh: number])[] = [
${rows.join('\n')}
]
`,
)
