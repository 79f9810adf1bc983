import { allowedRequests, requestId, type RequestId } from './requests.js'

const idsOf = (...beginnings: string[]): RequestId[] =>
  [...allowedRequests.keys()].filter((id) => beginnings.some((beginning) => id.startsWith(beginning)))

const web = idsOf('http:')
const webByPost = idsOf('http-post:')

/** What is asked at the usual ports of mining programs, in order, until one question is answered with data. */
export const programQuestions: Readonly<Record<number, readonly (readonly string[])[]>> = {
  3333: [['rpc:getstat1', 'rpc:getstatdetail']],
  2222: [['rpc:getstat']],
  3456: [['rpc:subscribe-info', 'rpc:algorithm-list', 'rpc:device-list']],
  20000: [['rpc:getstat']],
  42000: [['rpc:getstat']],
  4048: [['text:summary|', 'text:pool|', 'text:threads|']],
  4058: [['text:summary|']],
  4068: [['text:summary|', 'text:pool|', 'text:hwinfo|'], ['http:/status']],
  6099: [['text:stats']],
  7111: [['text:stats']],
}

/** Web pages inside TLS. */
export const tlsPorts: readonly number[] = [443]

/**
 * Ports where being open is all that is noted. Behind 50051 is the remote API of Braiins OS (gRPC): every call but the one
 * for the version of the API itself wants a login, and the pages on 80 and the commands on 4028 say more without one.
 */
export const knockOnly: readonly number[] = [50051]

/** Every request that may be sent to a port: what a dry run prints, and what the sender holds to. */
export function requestsAt(port: number, readsByPost: boolean): ReadonlySet<RequestId> {
  const key = readsByPost ? -port : port
  const known = made.get(key)
  if (known !== undefined) return known
  const set = new Set(listAt(port, readsByPost))
  made.set(key, set)
  return set
}

const made = new Map<number, ReadonlySet<RequestId>>()

function listAt(port: number, readsByPost: boolean): RequestId[] {
  const questions = programQuestions[port]
  if (knockOnly.includes(port)) return []
  if (questions !== undefined) return questions.flat().map(requestId)
  const pages = readsByPost ? [...web, ...webByPost] : web
  switch (port) {
    case 4028:
    case 4029:
      // some makers put a web server there
      return [...idsOf('cgminer:', 'whatsminer:'), ...pages]
    case 4111:
      return idsOf('iceriver:')
    case 4433:
      return idsOf('whatsminer-v3:')
    default:
      return pages
  }
}
