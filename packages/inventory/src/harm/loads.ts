import type { MachineRow } from '@davylamp/finding'
import { type MachineSpecification, machineSpecifications } from '@davylamp/mining'
import type { MachineLoad } from './harm-input.js'

/** What an algorithm is mined for in the main. Other coins of the same algorithm are not told apart by what a machine says. */
const mainCoin: ReadonlyMap<string, string> = new Map([
  ['sha256', 'BTC'],
  ['sha256d', 'BTC'],
  ['scrypt', 'LTC'],
  ['kheavyhash', 'KAS'],
  ['equihash', 'ZEC'],
  ['etchash', 'ETC'],
  ['x11', 'DASH'],
  ['eaglesong', 'CKB'],
  ['randomx', 'XMR'],
])

/** Two figures of one model that are further apart are two models. */
const nearEnough = 0.1

/** The machines that answered, as the calculation of harm takes them: watts by label first, then by the maker's sheet for the model. */
export function loadsOf(rows: readonly MachineRow[]): MachineLoad[] {
  return rows
    .filter(({ state }) => state !== 'silent')
    .map((row) => ({
      count: 1,
      nameplateWatts: row.nameplate?.watts ?? wattsBySheet(row),
      reportedWatts: row.watts === 0 ? null : row.watts,
      hashrateHps: row.hashrateHps ?? row.nominalHashrateHps,
      coin: mainCoin.get(plain(row.algorithm ?? '')) ?? null,
    }))
}

/** Null where no sheet is known, or where several differ and the rate does not tell which is meant. */
function wattsBySheet({ make, model, hashrateHps }: MachineRow): number | null {
  if (make === null || model === null) return null
  const names = [plain(model), plain(make + model)]
  const known = machineSpecifications.filter((sheet) => names.includes(plain(sheet.model)))
  const [first] = known
  if (first === undefined) return null
  if (known.every(({ watts }) => Math.abs(watts / first.watts - 1) <= nearEnough)) return first.watts
  return nearest(known, hashrateHps)?.watts ?? null
}

function nearest(
  sheets: readonly MachineSpecification[],
  hashrateHps: number | null,
): MachineSpecification | undefined {
  if (hashrateHps === null || hashrateHps === 0) return undefined
  const distance = (sheet: MachineSpecification) => Math.abs(hashrateHps / sheet.hashrateHps - 1)
  const [best] = sheets.toSorted((a, b) => distance(a) - distance(b))
  return best !== undefined && distance(best) <= nearEnough ? best : undefined
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]/g, '')
}
