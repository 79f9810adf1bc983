import type { Language, Verdict } from '@davylamp/finding'
import { speaker } from './speaker.js'

/** A verdict as people read it: `probable`, `高度疑似`. */
export function verdictWord(verdict: Verdict, language: Language): string {
  return speaker(language)(`verdict.${verdict}`)
}
