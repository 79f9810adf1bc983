import type { Context } from '../context.js'
import { type Problem, problem } from '../error/problem.js'
import { enter } from '../journal/enter.js'
import type { Visitor } from '../policy/visitor.js'
import { scanWithClamd } from './clamd.js'
import { quarantine } from './quarantine.js'

/**
 * Has what was sent looked through by the scanner that the administrator named, before anything of it is read. What it names is put aside
 * and entered; where it gives no answer nothing is taken in.
 *
 * @returns null where it may be read
 */
export async function lookThrough(context: Context, visitor: Visitor | null, body: unknown): Promise<Problem | null> {
  const { clamd, folder } = context.config
  if (clamd === null || !Buffer.isBuffer(body)) return null
  const result = await scanWithClamd(clamd, body)
  if (result.is === 'clean') return null
  if (result.is === 'unknown') return problem('upload.not-scanned', { cause: result.cause })
  const { sha256, isKept } = await quarantine(folder, body)
  const what = { upload: sha256, bytes: body.length, signature: result.signature, quarantined: isKept }
  if (visitor !== null) await enter(context.store, visitor.bodyId, visitor, { kind: 'upload.refused', what })
  return problem('upload.infected', { signature: result.signature, sha256 })
}
