import type { Language, MachineRow } from '@davylamp/finding'
import { escaped, small, table } from './markup.js'
import { hashrateText } from './shown.js'
import { type SheetWord, sheetWords } from './words.js'

/** The columns of the printed table: what the device says and what the label says stand side by side, to be compared. */
const heads: readonly SheetWord[] = [
  'number',
  'item',
  'state',
  'network',
  'device',
  'label',
  'device-serials',
  'hashrate-watts',
  'accounts',
]

/** One line a machine, as small as can be read: two hundred of them are signed page by page. */
export function machineTable(rows: readonly MachineRow[], language: Language): string {
  const word = (name: SheetWord) => sheetWords[name][language]
  const lines = rows.map((row, index) => ({
    class: row.state,
    cells: [
      String(index + 1),
      escaped(row.nameplate?.item ?? '') + small(placeOf(row)),
      escaped(word(`state.${row.state}`)),
      networkCell(row),
      escaped(joined([row.make, row.model, row.variant])) + small(firmwareOf(row, language)),
      labelCell(row),
      escaped(row.serial ?? '') + row.boards.map(({ serial }) => small(serial ?? '')).join(''),
      escaped(hashrateText(row.hashrateHps)) + small(row.watts === null ? '' : `${Math.round(row.watts)} W`),
      poolsCell(row),
    ],
    below: row.notes.map((note) => escaped(note[language])).join(' · '),
  }))
  return table(
    'machines',
    heads.map((name) => word(name)),
    lines,
  )
}

function networkCell({ address, mac, macSeen }: MachineRow): string {
  const seen = macSeen === null || macSeen === mac ? '' : macSeen
  return escaped(address ?? '') + small(mac ?? '') + small(seen === '' ? '' : `(${seen})`)
}

function labelCell({ nameplate }: MachineRow): string {
  if (nameplate === null) return ''
  const { make, model, serial, watts, sealNumber } = nameplate
  return (
    escaped(joined([make, model])) +
    small(joined([serial, watts === undefined ? undefined : `${watts} W`])) +
    small(sealNumber ?? '')
  )
}

function placeOf({ nameplate }: MachineRow): string {
  return [nameplate?.room, nameplate?.rack, nameplate?.position].filter((part) => part !== undefined).join(' / ')
}

function firmwareOf({ firmware, firmwareVersion }: MachineRow, language: Language): string {
  return joined([firmware === 'stock' ? sheetWords['stock-firmware'][language] : firmware, firmwareVersion])
}

/** Accounts first; the scheme of a pool says nothing to a reader. */
function poolsCell({ pools }: MachineRow): string {
  const lines = pools.map(
    ({ url, user, active }) => `${user ?? '–'} @ ${url.replace(/^[a-z0-9+]+:\/\//i, '')}${active ? ' *' : ''}`,
  )
  return [...new Set(lines)].map((line) => small(line)).join('')
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')
}
