import type { JsonReader } from './reader.js'
import { plainCommand } from './plain-command.js'

/** Makers of JSON, the more particular first. */
export const jsonReaders: readonly JsonReader[] = [plainCommand]
