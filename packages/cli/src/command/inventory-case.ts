import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Language } from '@davylamp/finding'
import { isInForce, parsePlan, type Plan } from '@davylamp/inventory'
import { type Journal, JournalError, openJournal } from '@davylamp/journal'
import type { Io } from '../io.js'
import type { SayInventory } from '../text-inventory.js'
import { systemCause } from '../system-cause.js'

export interface ReadPlan {
  readonly plan: Plan
  readonly planSha256: string
}

/** Reads a plan; what is wrong with it is printed, and the exit code given instead. */
export async function readPlan(
  path: string,
  io: Io,
  say: SayInventory,
  language: Language,
): Promise<ReadPlan | { readonly code: number }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    io.err(`${say('cannot-read', { path, cause: systemCause(error, say.language) })}\n`)
    return { code: 2 }
  }
  const parsed = parsePlan(text)
  if (parsed.ok) return { plan: parsed.plan, planSha256: createHash('sha256').update(text).digest('hex') }
  io.err(`${say('refused')}\n${parsed.problems.map((problem) => `  ${problem[language]}\n`).join('')}`)
  return { code: 2 }
}

/** Opens the journal of a case under a plan that is in force, and enters the plan. */
export async function openCase(
  planPath: string,
  folder: string,
  io: Io,
  say: SayInventory,
  language: Language,
  expectedSha256?: string,
): Promise<(ReadPlan & { readonly journal: Journal }) | { readonly code: number }> {
  const read = await readPlan(planPath, io, say, language)
  if ('code' in read) return read
  const { plan, planSha256 } = read
  if (expectedSha256 !== undefined && expectedSha256.toLowerCase() !== planSha256) {
    io.err(`${say('plan-differs', { expected: expectedSha256, found: planSha256 })}\n`)
    return { code: 2 }
  }
  if (!isInForce(plan, Date.now())) {
    const now = new Date().toISOString()
    io.err(`${say('not-in-force', { from: plan.validFrom, to: plan.validTo, now })}\n`)
    return { code: 2 }
  }
  const by =
    plan.kind === 'own-network' ? [plan.authorisation?.unit ?? ''] : plan.officers.map(({ certificate }) => certificate)
  const opened = await openJournal(folder, { by })
  if ('problem' in opened) {
    io.err(`${opened.problem[language]}\n`)
    return { code: 2 }
  }
  try {
    await opened.journal.append('plan.adopted', { planSha256, plan: withoutSecrets(plan) })
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    io.err(`${error.said[language]}\n`)
    await closeQuietly(opened.journal)
    return { code: 3 }
  }
  return { ...read, journal: opened.journal }
}

/** The plan as the journal holds it: of a credential a salted hash, never the secret. */
function withoutSecrets(plan: Plan): object {
  const credentials = plan.credentials.map(({ password, ...credential }) => {
    const salt = randomBytes(16).toString('hex')
    return {
      ...credential,
      salt,
      secretSha256: createHash('sha256')
        .update(salt + password)
        .digest('hex'),
    }
  })
  return { ...plan, credentials }
}

/** A journal that could not write any more has said so already. */
export async function closeQuietly(journal: Journal): Promise<void> {
  try {
    await journal.close()
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
  }
}
