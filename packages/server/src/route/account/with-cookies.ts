import type { SignedIn } from '../../account/accounts.js'
import type { Answer } from '../../http/route.js'

/** The answer to a step of signing in, with the cookies that it sets. */
export function withCookies({ cookies, needsCode }: SignedIn): Answer<{ needsCode: boolean }> {
  return { answer: { needsCode }, ...(cookies.length > 0 && { headers: { 'set-cookie': cookies } }) }
}
