import { type Params, type Said, say, type TextCode } from './text/say.js'

/** Why a journal could not be opened: a value, shown to the user in his language. */
export type JournalProblem = Said

/** Thrown when something could not be stored; `message` is English, `said` holds both languages. */
export class JournalError extends Error {
  override name = 'JournalError' as const
  readonly said: Said

  constructor(code: TextCode, params: Params, cause?: unknown) {
    const said = say(code, params)
    super(said.en, { cause })
    this.said = said
  }

  get code(): TextCode {
    return this.said.code
  }
}

/** What the operating system said, in short. */
export function causeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}

/** True for the answers of a file system without room: full, over quota, or a file at its allowed size. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(causeOf(error))
}
