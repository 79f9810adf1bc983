import type { MachineRow } from '@davylamp/finding'

/** A machine as an inventory of the network found it. */
export interface FoundMachine {
  /** Printed on it or told by it; its hardware or network address where neither is known. */
  readonly serial: string
  readonly model: string | null
  readonly place: string | null
}

/** The machines of an `inventory.ndjson`, one a line; lines of another schema are passed over. */
export function machinesIn(text: string): readonly FoundMachine[] {
  return text.split('\n').flatMap((line) => {
    const row = rowOf(line)
    const serial = row?.nameplate?.serial ?? row?.serial ?? row?.mac ?? row?.macSeen ?? row?.address ?? null
    if (row === null || serial === null) return []
    const model = [row.make, row.model, row.variant].filter((part) => part !== null && part !== '').join(' ')
    const at = [row.nameplate?.room, row.nameplate?.rack, row.nameplate?.position].filter((part) => part !== undefined)
    const place = at.length > 0 ? at.join(' / ') : row.address
    return [{ serial: serial.slice(0, 200), model: model === '' ? null : model.slice(0, 200), place }]
  })
}

function rowOf(line: string): MachineRow | null {
  try {
    const value: MachineRow | null = JSON.parse(line)
    return value?.schema === 'davylamp.machine/1' ? value : null
  } catch (error) {
    // a line that is no JSON is no machine; that none was found is told
    if (error instanceof SyntaxError) return null
    throw error
  }
}
