import { type Role, roles } from '@davylamp/casework'
import { enterBody, type KnownBody } from '../body/bodies.js'
import type { Context } from '../context.js'
import { isProblem } from '../error/problem.js'

/** The body of the example county whose people the demonstration has, and those that it works with. All of them are invented. */
export const demoBody = 'qingxia-development'

const demoBodies: readonly KnownBody[] = [
  body(demoBody, '青峡县发展和改革局', 'development-reform', '510198'),
  body('qingxia-energy', '青峡县节能监察中心', 'energy-conservation', '510198'),
  body('qingxia-police', '青峡县公安局', 'police', '510198'),
  body('qingxia-market', '青峡县市场监督管理局', 'market-supervision', '510198'),
  body('qingxia-power', '青峡县供电公司', 'power-company', '510198'),
  body('city-development', '市发展和改革委员会', 'development-reform', '510100'),
]

export interface DemoAccount {
  readonly username: string
  readonly role: Role
  readonly password: string
}

/** Enters the bodies of the example, and one account a role with a random password. Null where there are accounts already. */
export async function makeDemo(context: Context): Promise<readonly DemoAccount[] | null> {
  const { accounts, store } = context
  const { rowCount } = await accounts.pool.query('select from account_person limit 1')
  if (rowCount !== 0) return null
  for (const one of demoBodies) await enterBody(store, one)
  const made: DemoAccount[] = []
  for (const role of roles) {
    const username = `demo.${role.replace('-', '.')}`
    const added = await accounts.addPerson({ username, name: `演示 ${role}`, bodyId: demoBody, role }, false)
    if (isProblem(added)) throw new Error(`${username}: ${added.problem}`)
    made.push({ username, role, password: added.password })
  }
  return made
}

function body(bodyId: string, name: string, kind: KnownBody['kind'], areaCode: string): KnownBody {
  return { bodyId, name, kind, province: '四川', areaCode }
}
