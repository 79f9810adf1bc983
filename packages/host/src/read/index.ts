import { cowrie } from './cowrie.js'
import { dockerRequest } from './docker-request.js'
import { elasticCommon } from './elastic-common.js'
import { falco } from './falco.js'
import { kubernetes } from './kubernetes.js'
import { minerConfigJson } from './miner-config.js'
import { osquery } from './osquery.js'
import { plainCommand } from './plain-command.js'
import type { JsonReader } from './reader.js'
import { tetragon } from './tetragon.js'
import { tracee } from './tracee.js'
import { snapshot } from './snapshot.js'
import { windowsJson } from './windows-json.js'

/** Makers of JSON, the more particular first. */
export const jsonReaders: readonly JsonReader[] = [
  osquery,
  cowrie,
  falco,
  tetragon,
  tracee,
  windowsJson,
  kubernetes,
  snapshot,
  dockerRequest,
  plainCommand,
  elasticCommon,
  minerConfigJson,
]
