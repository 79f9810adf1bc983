import { headText } from '../head.js'
import type { Said } from '../text/say.js'
import type { Verification } from './verification.js'

export type PrintLanguage = 'zh' | 'en' | 'both'

const marks = { fault: '✗', warning: '!', note: '·' } as const

/** The result in sentences: the summary first, then faults, warnings and notes. */
export function printVerification(verification: Verification, language: PrintLanguage = 'both'): string {
  const lines = sentences(verification.summary, language)
  if (verification.head !== undefined) lines.push(headText(verification.head))
  for (const severity of ['fault', 'warning', 'note'] as const) {
    for (const finding of verification.findings) {
      if (finding.severity !== severity) continue
      lines.push(...sentences(finding, language).map((text, index) => `${index === 0 ? marks[severity] : ' '} ${text}`))
    }
  }
  return `${lines.map(printable).join('\n')}\n`
}

function sentences(said: Said, language: PrintLanguage): string[] {
  return language === 'both' ? [said.zh, said.en] : [said[language]]
}

/** File names and texts from outside must not steer a terminal. */
function printable(text: string): string {
  return shortened(text).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** A name in a forged entry may be as long as an entry. */
function shortened(text: string): string {
  return text.length <= longestSentence ? text : `${text.slice(0, longestSentence)}…`
}

const longestSentence = 2000
