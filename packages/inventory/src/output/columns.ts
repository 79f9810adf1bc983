import type { Language, MachineRow } from '@davylamp/finding'
import { sheetWords, type SheetWord } from './words.js'

/** One column of the tables, CSV and XLSX. */
export interface Column {
  readonly word: SheetWord
  cell(row: MachineRow, language: Language, index: number): string | number | null
}

/** The item record, in the order in which people read it on the shelf. */
export const columns: readonly Column[] = [
  { word: 'number', cell: (_, __, index) => index + 1 },
  { word: 'item', cell: (row) => row.nameplate?.item ?? null },
  { word: 'state', cell: (row, language) => sheetWords[`state.${row.state}`][language] },
  { word: 'address', cell: (row) => row.address },
  { word: 'make', cell: (row) => row.make },
  {
    word: 'model',
    cell: (row) => (row.model === null ? null : row.variant === null ? row.model : `${row.model} (${row.variant})`),
  },
  { word: 'label-make', cell: (row) => row.nameplate?.make ?? null },
  { word: 'label-model', cell: (row) => row.nameplate?.model ?? null },
  { word: 'label-serial', cell: (row) => row.nameplate?.serial ?? null },
  { word: 'serial', cell: (row) => row.serial },
  { word: 'psu-serial', cell: (row) => row.psuSerial },
  { word: 'board-serials', cell: (row) => listed(row.boards.map(({ serial }) => serial)) },
  { word: 'mac', cell: (row) => row.mac },
  { word: 'mac-seen', cell: (row) => row.macSeen },
  { word: 'hostname', cell: (row) => row.hostname },
  { word: 'firmware', cell: (row) => listed([row.firmware, row.firmwareVersion], ' ') },
  { word: 'algorithm', cell: (row) => row.algorithm },
  { word: 'hashrate-hps', cell: (row) => row.hashrateHps },
  { word: 'watts', cell: (row) => row.watts },
  { word: 'label-watts', cell: (row) => row.nameplate?.watts ?? null },
  { word: 'uptime-sec', cell: (row) => row.uptimeSec },
  { word: 'pools', cell: (row) => listed(row.pools.map(({ url, active }) => (active ? `${url} *` : url))) },
  { word: 'accounts', cell: (row) => listed([...new Set(row.pools.map(({ user }) => user))]) },
  { word: 'place', cell: (row) => listed([row.nameplate?.room, row.nameplate?.rack, row.nameplate?.position], ' / ') },
  { word: 'seal', cell: (row) => row.nameplate?.sealNumber ?? null },
  {
    word: 'reasons',
    cell: (row, language) =>
      listed(
        row.reasons.map((reason) => reason[language]),
        ' ',
      ),
  },
  {
    word: 'notes',
    cell: (row, language) =>
      listed(
        row.notes.map((note) => note[language]),
        ' ',
      ),
  },
]

function listed(texts: readonly (string | null | undefined)[], by = '; '): string | null {
  const said = texts.filter((text) => text !== null && text !== undefined && text !== '')
  return said.length === 0 ? null : said.join(by)
}
