import { utils, write } from '@e965/xlsx'
import { columns } from './columns.js'
import { harmHeads, harmLines, harmPeriod } from './harm-rows.js'
import type { InventorySheet } from './sheet.js'
import { sheetWords } from './words.js'

/** A workbook of machines, accounts, countings and, where it was calculated, harm. Text stays text: no cell is a formula. */
export function machinesXlsx({ rows, beneficiaries, reconciliation, language, harm }: InventorySheet): Uint8Array {
  const word = (name: keyof typeof sheetWords) => sheetWords[name][language]
  const book = utils.book_new()
  const add = (name: string, lines: readonly (readonly (string | number | null)[])[]) =>
    void utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), name)
  add(word('machines'), [
    columns.map((column) => word(column.word)),
    ...rows.map((row, index) => columns.map((column) => column.cell(row, language, index))),
  ])
  add(word('beneficiaries'), [
    [
      word('account'),
      word('mining'),
      word('backup'),
      word('hashrate-hps'),
      word('watts'),
      word('pools'),
      word('workers'),
    ],
    ...beneficiaries.map((it) => [
      it.account,
      it.mining.length,
      it.backup.length,
      rates(it.hashrateHps),
      it.watts,
      it.pools.join('; '),
      it.workers.join('; '),
    ]),
  ])
  add(word('counts'), [
    [word('labelled'), reconciliation.labelled],
    [word('on-network'), reconciliation.onNetwork],
    [word('on-switch'), reconciliation.onSwitchPorts],
    [word('metered-kw'), reconciliation.meteredKw],
    [word('reported-kw'), reconciliation.reportedKw],
    ...reconciliation.gaps.map((gap) => [word('gaps'), gap[language]]),
  ])
  if (harm !== undefined)
    add(word('harm-sheet'), [
      [word('harm-period'), harmPeriod(harm)],
      harmHeads.map((name) => word(name)),
      ...harmLines(harm, language),
      ...[...harm.assumed, ...harm.harm.notes].map((note) => [word('notes'), '', '', note[language], '']),
    ])
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}

function rates(byAlgorithm: Readonly<Record<string, number>>): string {
  return Object.entries(byAlgorithm)
    .map(([algorithm, rate]) => `${algorithm}: ${rate}`)
    .join('; ')
}
