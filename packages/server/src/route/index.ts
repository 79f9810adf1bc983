import type { AnyRoute } from '../http/route.js'
import { addPerson } from './account/add-person.js'
import { beginSecondFactor } from './account/begin-second-factor.js'
import { changePassword } from './account/change-password.js'
import { changePerson } from './account/change-person.js'
import { dropToken } from './account/drop-token.js'
import { giveCode } from './account/give-code.js'
import { listPersons } from './account/list-persons.js'
import { listTokens } from './account/list-tokens.js'
import { makeToken } from './account/make-token.js'
import { signIn } from './account/sign-in.js'
import { signOut } from './account/sign-out.js'
import { whoAmI } from './account/who-am-i.js'
import { apiDocument } from './system/api-document.js'
import { health } from './system/health.js'
import { listProblems } from './system/list-problems.js'

const described: readonly AnyRoute[] = [
  health,
  listProblems,
  signIn,
  giveCode,
  whoAmI,
  signOut,
  changePassword,
  beginSecondFactor,
  listPersons,
  addPerson,
  changePerson,
  makeToken,
  listTokens,
  dropToken,
]

/** Every method of the API; a new one is a file of its own and a line here. */
export const routes: readonly AnyRoute[] = [...described, apiDocument(described)]
