import { readingTexts } from './text/reading-texts.js'
import { sourceTexts } from './text/source-texts.js'
import { tableTexts } from './text/table-texts.js'

/** Every sentence of the room by code: what happened, where, what is safe, what to do. */
export const intakeTexts = { ...sourceTexts, ...tableTexts, ...readingTexts }
