import { queryOptions } from '@tanstack/react-query'
import type { ApiJob } from '@davylamp/server'
import { ask, AskError } from './ask.js'

export const intakesQuery = queryOptions({
  queryKey: ['intake', 'list'],
  queryFn: async () => (await ask<{ readonly jobs: readonly ApiJob[] }>('GET', '/api/intake')).jobs,
})

export function beginIntake(): Promise<ApiJob> {
  return ask('POST', '/api/intake')
}

export interface ScanAsked {
  readonly map: string | null
  readonly decimal: 'point' | 'comma' | null
  readonly province: string | null
  readonly language: 'zh' | 'en'
}

export function scanIntake(jobId: string, asked: ScanAsked): Promise<ApiJob> {
  return ask('POST', `/api/intake/${jobId}/scan`, { body: asked })
}

/** Sends a file as it lies on the disk; says how much of it has gone. @throws AskError */
export function sendFile(jobId: string, name: string, file: File, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has gone
    const request = new XMLHttpRequest()
    request.open('POST', `/api/intake/${jobId}/files?name=${encodeURIComponent(name)}`)
    request.setRequestHeader('content-type', 'application/x-davylamp-record')
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
    request.addEventListener('error', () => reject(new AskError(0, null)))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve()
      else reject(new AskError(request.status, problemIn(request.responseText)))
    })
    request.send(file)
  })
}

function problemIn(text: string): AskError['problem'] {
  try {
    return JSON.parse(text) as AskError['problem']
  } catch {
    // something between us and the server answered in its own words
    return null
  }
}
