import { roles } from '@davylamp/casework'
import { bodyKinds } from '@davylamp/law'
import {
  AccountsAtTheMachine,
  configOf,
  Context,
  enterBody,
  isProblem,
  makeDemo,
  type Problem,
  problemSaid,
  readEnv,
} from '@davylamp/server'
import { findBody, StoreError } from '@davylamp/store'
import { usualDataFolder } from '../records/data-folder.js'
import { UsageError } from '../usage-error.js'
import { harmless } from '../write/harmless.js'
import type { ServeRun } from './serve-run.js'
import type { UserOptions } from './user.js'

/**
 * `davylamp user …`: bodies and accounts, at the machine itself; a server of the same data folder may run meanwhile.
 *
 * @returns 0 done, 2 refused
 */
export async function runUser(name: string, text: string, options: UserOptions, run: ServeRun): Promise<number> {
  const { io, language } = run
  const work = workOf(name, text, options, run)
  const env = readEnv(io.environment)
  const place = options.data === undefined ? env : { ...env, databaseUrl: null }
  const folder = options.data ?? usualDataFolder(io.environment)
  const config = configOf(place, { folder, host: '127.0.0.1', port: 0 })
  const context = 'problem' in config ? config : await Context.open(config)
  if ('problem' in context) {
    io.err(`${context.problem[language]}\n`)
    return 2
  }
  try {
    const problem = await work(context)
    if (problem === null) return 0
    io.err(`${problemSaid(problem)[language]}\n`)
    return 2
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    io.err(`${error.said[language]}\n`)
    return 2
  } finally {
    await context.close()
  }
}

type Work = (context: Context) => Promise<Problem | null>

/** What is to be done, once everything that was asked for holds. */
function workOf(name: string, text: string, options: UserOptions, { io, say }: ServeRun): Work {
  const line = (sentence: string) => io.out(`${harmless(sentence)}\n`)
  const needed = (option: string, value: string | undefined): string => {
    if (value === undefined || value.trim() === '') throw new UsageError(say('missing', { option }))
    return value.trim()
  }
  const oneOf = <Choice extends string>(option: string, choices: readonly Choice[], value: string | undefined) => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw new UsageError(say('choice', { option, choices: choices.join(', ') }))
    return found
  }
  const formed = (form: RegExp, what: ServeCliWhat, value: string): string => {
    if (!form.test(value)) throw new UsageError(say('form', { text: value, what }))
    return value
  }
  switch (name) {
    case 'body': {
      const bodyId = formed(/^[a-z0-9][a-z0-9-]{0,62}$/, '--body', text)
      const body = {
        bodyId,
        name: needed('--name', options.name),
        kind: oneOf('--kind', bodyKinds, options.kind),
        province: needed('--province', options.province),
        areaCode: formed(/^\d{6}(\d{3}){0,2}$/, '--area', needed('--area', options.area)),
      }
      return async ({ store }) => {
        await enterBody(store, body)
        line(say('body-kept', { body: bodyId, name: body.name }))
        return null
      }
    }
    case 'add': {
      const username = formed(/^[\w.]{3,60}$/, 'user name', text)
      const bodyId = needed('--body', options.body)
      const role = oneOf('--role', roles, options.role)
      const person = { username, bodyId, role, name: options.name ?? username, email: options.email }
      return async (context) => {
        const body = await findBody(context.store.db, bodyId)
        if (body === null || body.kind === null) throw new UsageError(say('unknown-body', { body: bodyId }))
        const added = await new AccountsAtTheMachine(context).add(person)
        if (isProblem(added)) return added
        line(say('added', { username, role, password: added.password }))
        return null
      }
    }
    case 'list': {
      const bodyId = needed('--body', options.body)
      return async (context) => {
        for (const { username, role, name, isClosed } of await new AccountsAtTheMachine(context).list(bodyId))
          line(
            say('row', {
              username: username.padEnd(24),
              role: role.padEnd(14),
              state: say(isClosed ? 'state.closed' : 'state.open').padEnd(8),
              name,
            }),
          )
        return null
      }
    }
    case 'password':
      return async (context) => {
        const reset = await new AccountsAtTheMachine(context).newPassword(text)
        if (isProblem(reset)) throw new UsageError(say('no-such-user', { username: text }))
        line(say('new-password', { username: text, password: reset.password }))
        return null
      }
    case 'demo':
      return async (context) => {
        const made = await makeDemo(context)
        line(say(made === null ? 'demo.there' : 'demo.made'))
        for (const { username, role, password } of made ?? [])
          line(`  ${username.padEnd(20)} ${role.padEnd(15)} ${password}`)
        return null
      }
    default:
      return async (context) => {
        const closed = await new AccountsAtTheMachine(context).close(text, name === 'close')
        if (isProblem(closed)) throw new UsageError(say('no-such-user', { username: text }))
        line(say(name === 'close' ? 'closed' : 'opened', { username: text }))
        return null
      }
  }
}

type ServeCliWhat = '--body' | '--area' | 'user name'
