/**
 * Which room may import which, from the ground up: the table of ARCHITECTURE.md as data.
 * The linter enforces it (oxlint.config.mjs), and scripts/layers.test.ts proves that it can fail.
 */
export const layers = {
  finding: [],
  mining: [],
  law: ['finding'],
  journal: [],
  engine: [],
  intake: ['finding', 'engine'],
  power: ['finding', 'intake', 'engine', 'mining', 'law'],
  network: ['finding', 'intake', 'mining'],
  page: ['finding', 'intake', 'mining'],
  inventory: ['finding', 'intake', 'journal', 'mining', 'law'],
  casework: ['finding', 'law'],
  store: ['finding', 'casework', 'law', 'journal'],
  report: ['finding', 'casework'],
  papers: ['finding', 'casework', 'law', 'report', 'intake'],
  server: ['finding', 'law', 'intake', 'network', 'casework', 'store', 'report', 'papers'],
  cli: [
    'finding',
    'mining',
    'law',
    'journal',
    'engine',
    'intake',
    'power',
    'network',
    'page',
    'inventory',
    'casework',
    'store',
    'report',
    'papers',
    'server',
  ],
  lab: ['finding', 'mining', 'journal'],
}
