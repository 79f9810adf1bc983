import { createHmac, randomBytes } from 'node:crypto'
import type { MergeKey } from '@davylamp/casework'
import { type Finding, subjectLabel } from '@davylamp/finding'
import { sql } from 'kysely'
import type { Work } from '../transaction.js'

/** What a finding is known by: itself, what it is about, and the key by which it was placed. */
export function keysOfFinding({ id, subject }: Finding, mergedBy: MergeKey | undefined): string[] {
  const own = [`finding ${id}`, keyText({ kind: subject.kind, value: subjectLabel(subject) })]
  return mergedBy === undefined ? own : [...own, keyText(mergedBy)]
}

/** An erased key has no value any more. */
export function keyText({ kind, value }: MergeKey): string {
  return `${kind} ${value}`
}

/** Remembers by salted hashes what was erased on a local date. */
export async function noteErasedKeys(trx: Work, bodyId: string, keys: readonly string[], on: string): Promise<void> {
  await sql`insert into erasure_salt (body_id, salt) values (${bodyId}, ${randomBytes(32).toString('hex')})
    on conflict (body_id) do nothing`.execute(trx)
  const salt = await saltOf(trx, bodyId)
  if (salt === null) throw new Error('The salt that was just made is gone.')
  const hashes = [...new Set(keys)].map((key) => hashOf(key, salt))
  await sql`insert into erased_key (body_id, key_sha256, erased_on)
    select ${bodyId}, key, ${on}::date from unnest(${hashes}::text[]) as given (key)
    on conflict (body_id, key_sha256) do update set erased_on = greatest(erased_key.erased_on, excluded.erased_on)`.execute(
    trx,
  )
}

/**
 * Those findings that speak of a time whose records were erased: known by an erased key, and ending no later than its erasure. What was
 * seen afterwards is new, and no longer what was erased.
 */
export async function erasedAmong(
  trx: Work,
  bodyId: string,
  findings: readonly Finding[],
  mergedBy: (finding: Finding) => MergeKey,
): Promise<Set<Finding>> {
  const salt = findings.length === 0 ? null : await saltOf(trx, bodyId)
  if (salt === null) return new Set()
  const hashes = new Map(
    findings.map((one) => [one, keysOfFinding(one, mergedBy(one)).map((key) => hashOf(key, salt))]),
  )
  const { rows } = await sql<{ key_sha256: string; erased_on: string }>`
    select key_sha256, erased_on from erased_key
    where body_id = ${bodyId} and key_sha256 = any(${[...hashes.values()].flat()}::text[])`.execute(trx)
  const erasedOn = new Map(rows.map((row) => [row.key_sha256, row.erased_on]))
  const isErased = (one: Finding) =>
    hashes.get(one)?.some((hash) => {
      const on = erasedOn.get(hash)
      return on !== undefined && (one.to == null || one.to.slice(0, 10) <= on)
    }) === true
  return new Set(findings.filter(isErased))
}

async function saltOf(trx: Work, bodyId: string): Promise<string | null> {
  const row = await trx.selectFrom('erasure_salt').select('salt').where('body_id', '=', bodyId).executeTakeFirst()
  return row?.salt ?? null
}

function hashOf(key: string, salt: string): string {
  return createHmac('sha256', salt).update(key).digest('hex')
}
