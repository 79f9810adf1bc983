import type { zh } from './zh/index.js'

/** Names of sentences; Chinese is written first, and every other language has the same ones. */
export type TextKey = keyof typeof zh

export type Texts = Readonly<Record<TextKey, string>>
