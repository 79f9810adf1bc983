import { writeFile } from 'node:fs/promises'
import { draftPlan } from '@davylamp/inventory'
import type { Io } from '../io.js'
import type { SayInventory } from '../text-inventory.js'
import { type InventoryOptions, listOption, positiveOption, textOption } from './inventory-options.js'
import { UsageError } from '../usage-error.js'
import { systemCause } from '../system-cause.js'

/** `davylamp inventory plan`: a plan file to read, complete and keep with the case. */
export async function writePlan(options: InventoryOptions, io: Io, say: SayInventory): Promise<number> {
  const ranges = listOption(options, 'range')
  if (ranges.length === 0) throw new UsageError(say('range-needed'))
  const hours = positiveOption(options, 'hours', '--hours', say) ?? 24
  const from = textOption(options, 'from')
  const fromMs = from === undefined ? Date.now() : Date.parse(from)
  if (Number.isNaN(fromMs)) throw new UsageError(say('number', { option: '--from', text: from ?? '' }))
  const text = (name: string, key: string) => {
    const value = textOption(options, name)
    return value === undefined ? {} : { [key]: value }
  }
  const plan = draftPlan({
    ownNetwork: options['ownNetwork'] === true,
    ranges,
    ...text('case', 'caseNumber'),
    ...text('basis', 'legalBasis'),
    officers: listOption(options, 'officer'),
    ...text('unit', 'unit'),
    ...text('approver', 'approver'),
    validFrom: new Date(fromMs).toISOString(),
    validTo: new Date(fromMs + hours * 3_600_000).toISOString(),
    programs: options['programs'] === true,
  })
  const path = textOption(options, 'out')
  if (path === undefined) {
    io.out(plan)
    return 0
  }
  try {
    // never over a plan that may have been signed
    await writeFile(path, plan, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(say('cannot-write', { path, cause: systemCause(error, say.language, 'write') }))
  }
  io.out(`${say('wrote', { path })}\n`)
  return 0
}
