import { type Language, systemCause as causeInWords } from '@davylamp/finding'

/** Why a file could not be read or written, in the user's language. */
export function systemCause(error: unknown, language: Language, act: 'read' | 'write' = 'read'): string {
  return causeInWords(error, act)[language]
}
