import { type Role, roles } from '@davylamp/casework'
import { type BodyKind, bodyKinds } from '@davylamp/law'
import type pg from 'pg'
import type { Scope, Visitor } from '../policy/visitor.js'

/** A person with an account. */
export interface Person {
  readonly personId: string
  readonly username: string
  readonly name: string
  readonly bodyId: string
  readonly role: Role
  readonly isClosed: boolean
  readonly mustChangePassword: boolean
  readonly hasSecondFactor: boolean
}

interface Row {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly bodyId: string
  readonly role: string
  readonly isClosed: boolean
  readonly mustChangePassword: boolean
  readonly twoFactorEnabled: boolean | null
}

const columns = `id, username, name, "bodyId", role, "isClosed", "mustChangePassword", "twoFactorEnabled"`

export async function readPerson(pool: pg.Pool, personId: string): Promise<Person | null> {
  const { rows } = await pool.query<Row>(`select ${columns} from account_person where id = $1`, [personId])
  return rows[0] === undefined ? null : personOf(rows[0])
}

export async function listPersons(pool: pg.Pool, bodyId: string): Promise<Person[]> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from account_person where "bodyId" = $1 order by username`,
    [bodyId],
  )
  return rows.map(personOf)
}

export async function personByName(pool: pg.Pool, username: string): Promise<Person | null> {
  const { rows } = await pool.query<Row>(`select ${columns} from account_person where username = $1`, [
    username.toLowerCase(),
  ])
  return rows[0] === undefined ? null : personOf(rows[0])
}

export interface PersonChange {
  readonly role?: Role | undefined
  readonly name?: string | undefined
  readonly isClosed?: boolean | undefined
}

export async function changePerson(pool: pg.Pool, personId: string, change: PersonChange): Promise<void> {
  await pool.query(
    `update account_person set role = coalesce($2, role), name = coalesce($3, name), "isClosed" = coalesce($4, "isClosed"),
       "updatedAt" = now() where id = $1`,
    [personId, change.role ?? null, change.name ?? null, change.isClosed ?? null],
  )
}

function personOf(row: Row): Person {
  const role = roles.find((one) => one === row.role)
  if (role === undefined) throw new Error(`The account ${row.username} has no role that is known: ${row.role}`)
  return {
    personId: row.id,
    username: row.username,
    name: row.name,
    bodyId: row.bodyId,
    role,
    isClosed: row.isClosed,
    mustChangePassword: row.mustChangePassword,
    hasSecondFactor: row.twoFactorEnabled === true,
  }
}

/** Who a person is to the policies: with the kind and area of his body. Null where the body is unknown or the account closed. */
export async function visitorFor(
  pool: pg.Pool,
  personId: string,
  scopes: readonly Scope[] | null,
): Promise<{ readonly visitor: Visitor; readonly person: Person } | null> {
  const person = await readPerson(pool, personId)
  if (person === null || person.isClosed) return null
  const { rows } = await pool.query<{ kind: string | null; area: string | null }>(
    'select kind, area from body where body_id = $1',
    [person.bodyId],
  )
  const kind: BodyKind | undefined = bodyKinds.find((one) => one === rows[0]?.kind)
  if (kind === undefined) return null
  const { bodyId, role } = person
  return { person, visitor: { personId, bodyId, bodyKind: kind, areaCode: rows[0]?.area ?? null, role, scopes } }
}
