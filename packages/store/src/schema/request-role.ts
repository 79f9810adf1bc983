import { say, type StoreProblem } from '../texts.js'

/** Under this role requests work; migration `005-rows-by-body` makes it. */
export const requestRole = 'davylamp_request'

/** Not permitted, no such setting, no such object. */
const codes: ReadonlySet<unknown> = new Set(['42501', '22023', '42704'])

/** What the database's administrator has to do where the role could not be made or taken on; null for anything else. */
export function requestRoleProblem(error: unknown): StoreProblem | null {
  if (!(error instanceof Error) || !('code' in error) || !codes.has(error.code)) return null
  // the database speaks English in part of its installations only, but it never translates names and SQL words
  const isOfRole = error.message.includes(requestRole) || /\brole\b/i.test(error.message)
  return isOfRole ? say('request-role', { role: requestRole }) : null
}
