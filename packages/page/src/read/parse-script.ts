import { parse, type Program } from 'acorn'
import { parse as parseLoose } from 'acorn-loose'
import { bounds } from '../bounds.js'

export type ParsedScript =
  | { readonly program: Program; readonly exact: boolean }
  | { readonly program: null; readonly why: 'too-large' | 'too-deep' | 'broken' }

const options = {
  ecmaVersion: 'latest',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowHashBang: true,
  checkPrivateFields: false,
} as const

/**
 * The syntax tree of a script, read as a script, then as a module, then tolerantly. What nests deeper than the stack bears and what is
 * too large is told apart from what is no JavaScript.
 */
export function parseScript(text: string): ParsedScript {
  if (text.length > bounds.parseChars) return { program: null, why: 'too-large' }
  for (const sourceType of ['script', 'module'] as const) {
    const program = attempt(() => parse(text, { ...options, sourceType }))
    if (program === 'too-deep') return { program: null, why: 'too-deep' }
    if (program !== null) return { program, exact: true }
  }
  if (text.length > bounds.looseChars || !hasCode(text)) return { program: null, why: 'broken' }
  const program = attempt(() => parseLoose(text, options))
  if (program === 'too-deep') return { program: null, why: 'too-deep' }
  return program === null ? { program: null, why: 'broken' } : { program, exact: false }
}

function attempt(run: () => Program): Program | 'too-deep' | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    // V8 says so when a recursive parser has used up the stack
    if (error instanceof RangeError && /call stack/i.test(error.message)) return 'too-deep'
    throw error
  }
}

/** A tolerant parser finds a program in any text; one that calls or assigns nothing says nothing. */
function hasCode(text: string): boolean {
  return /[\w$)\]]\s*\(|=|\bnew\b/.test(text)
}
