import type { ApiProblem } from '@davylamp/server'

/** Why the server did not do what was asked, in both languages; or that it could not be reached. */
export class AskError extends Error {
  override name = 'AskError' as const

  constructor(
    readonly status: number,
    /** Null where nothing of the server's came back. */
    readonly problem: ApiProblem | null,
  ) {
    super(problem?.code ?? `status ${status}`)
  }
}

export interface Asking {
  readonly body?: unknown
  /** Sent as it is. */
  readonly bytes?: Blob
  readonly type?: string
  readonly signal?: AbortSignal
}

/**
 * Asks the API and gives its answer, null for an empty one.
 *
 * @throws AskError for whatever is not a success; what an answer's type is, the caller knows from the route that he names
 */
export async function ask<Reply>(method: string, path: string, asking: Asking = {}): Promise<Reply> {
  const { body, bytes, type, signal } = asking
  const response = await reach(path, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(type !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(bytes !== undefined && { body: bytes }),
    ...(signal !== undefined && { signal }),
  })
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const answer: unknown = isJson ? await response.json() : null
  if (!response.ok) throw new AskError(response.status, answer as ApiProblem | null)
  return answer as Reply
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new AskError(0, null)
  }
}

/** Names and values as a query; those without a value are left out. */
export function query(params: Readonly<Record<string, string | number | null | undefined>>): string {
  const entries = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const text = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
