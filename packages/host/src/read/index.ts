import { dockerRequest } from './docker-request.js'
import { plainCommand } from './plain-command.js'
import type { JsonReader } from './reader.js'
import { snapshot } from './snapshot.js'

/** Makers of JSON, the more particular first. */
export const jsonReaders: readonly JsonReader[] = [snapshot, dockerRequest, plainCommand]
