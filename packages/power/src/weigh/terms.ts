import { againstTerms } from './against-terms.js'
import { changeTerms } from './change-terms.js'
import { constantTerms } from './constant-terms.js'
import { contextTerms } from './context-terms.js'
import type { Term } from './term.js'

/** Every term of the power sense. Add one: a term in the file of its kind, its cap in `caps.ts`, its sentences. */
export const terms: readonly Term[] = [...changeTerms, ...constantTerms, ...contextTerms, ...againstTerms]
