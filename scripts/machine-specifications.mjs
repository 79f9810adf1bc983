// Rebuilds packages/mining/src/machine/specifications.ts from collected specification tables.
// The tables carry no licence that would let them be shipped as they are (their catalogue says: facts only), so only bare
// facts are taken (maker, model, hashrate, watts, year), and of those only what at least two independent sources agree on.
// usage: node scripts/machine-specifications.mjs [folder of sha256_specs.tsv and other_algos_specs.tsv]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'inventory/specs')
const table = (file) => {
  const [head, ...rows] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  const names = head.split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index], cell])))
}
const makers = { bitmain: 'Bitmain', microbt: 'MicroBT', canaan: 'Canaan', innosilicon: 'Innosilicon', ebang: 'Ebang' }
const unit = { 'kH/s': 1e3, 'MH/s': 1e6, 'GH/s': 1e9, 'TH/s': 1e12 }

const sha256 = table('sha256_specs.tsv')
  .filter((row) => row['crosscheck'] === 'agree' && +row['wall_W'] > 0)
  .map((row) => ({
    maker: makers[row['maker'].toLowerCase()] ?? row['maker'],
    model: row['model'].replace(/ \([\d.]+ TH\)$/, ''),
    algorithm: row['algorithm'],
    hashrateHps: Math.round(+row['nominal_TH_s'] * 1e12),
    watts: Math.round(+row['wall_W']),
    year: Math.round(+row['release_year']),
    sources: row['sources'].split('+').length,
  }))
const others = table('other_algos_specs.tsv')
  .filter((row) => Number.parseInt(row['sources_seen'], 10) >= 2)
  .map((row) => {
    const [value, of] = row['nominal'].split(' ')
    return {
      maker: row['maker'],
      model: row['model'],
      algorithm: row['algorithm'],
      hashrateHps: Math.round(+value * unit[of]),
      watts: Math.round(+row['wall_W']),
      year: Math.round(+row['year']),
      sources: Number.parseInt(row['sources_seen'], 10),
    }
  })

const quote = (text) => `'${text.replaceAll("'", "\\'")}'`
const line = (one) =>
  `  { maker: ${quote(one.maker)}, model: ${quote(one.model)}, algorithm: ${quote(one.algorithm)}, hashrateHps: ${one.hashrateHps}, watts: ${one.watts}, year: ${one.year}, sources: ${one.sources} },`
const rows = [...sha256, ...others].sort(
  (a, b) => a.maker.localeCompare(b.maker) || a.year - b.year || a.watts - b.watts,
)
writeFileSync(
  'packages/mining/src/machine/specifications.ts',
  `// Made by scripts/machine-specifications.mjs; do not edit by hand.
// Source: nameplate facts that at least two independent published lists agree on (pool and vendor lists, 2020 to 2025).
// Licence: bare facts, own selection and arrangement, Apache-2.0 as the project. Date of the lists: 2026-11.
import type { MachineSpecification } from './machine.js'

/** Wall power and hashrate as the maker rates them; a real machine stays within about 5 % of the watts. */
export const machineSpecifications: readonly MachineSpecification[] = [
${rows.map(line).join('\n')}
]
`,
)
console.log(`${rows.length} machines`)
