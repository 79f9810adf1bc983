/**
 * Which room may import which, from the ground up: the table of ARCHITECTURE.md as data.
 * The linter enforces it (oxlint.config.mjs), and scripts/layers.test.ts proves that it can fail.
 */
export const layers = {
  finding: [],
  mining: [],
  engine: [],
  intake: ['finding', 'engine'],
  power: ['finding', 'intake', 'engine', 'mining'],
  network: ['finding', 'intake', 'mining'],
  casework: ['finding'],
  report: ['finding', 'casework'],
  cli: ['finding', 'mining', 'engine', 'intake', 'power', 'network', 'casework', 'report'],
  lab: ['finding', 'mining'],
}
