import { queryOptions } from '@tanstack/react-query'
import type { ApiSession } from '@davylamp/server'
import { ask, AskError } from './ask.js'

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<ApiSession | null> => {
    try {
      return await ask<ApiSession>('GET', '/api/session')
    } catch (error) {
      if (error instanceof AskError && error.status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
})

interface SignedIn {
  readonly needsCode: boolean
}

export function signIn(username: string, password: string): Promise<SignedIn> {
  return ask('POST', '/api/session', { body: { username, password } })
}

export function giveCode(code: string): Promise<SignedIn> {
  return ask('POST', '/api/session/code', { body: { code } })
}

export function signOut(): Promise<null> {
  return ask('DELETE', '/api/session')
}

export function changePassword(current: string, next: string): Promise<SignedIn> {
  return ask('POST', '/api/account/password', { body: { current, next } })
}
