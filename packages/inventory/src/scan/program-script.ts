import { requestId } from '../request/requests.js'
import type { Asking } from './machine-script.js'

/** What is asked at the usual ports of mining programs, in order, until one question is answered with data. */
const questions: Readonly<Record<number, readonly (readonly string[])[]>> = {
  3333: [['rpc:getstat1']],
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

/** True when the port belongs to a program with a text or RPC API, and was asked; the web is for the others. */
export async function programScript(asking: Asking, port: number): Promise<boolean> {
  const alternatives = questions[port]
  if (alternatives === undefined) return false
  for (const names of alternatives) {
    let answered = false
    for (const name of names) {
      const exchange = await asking.ask(port, requestId(name))
      answered ||= exchange !== null && exchange.reply.trim() !== ''
      if (!answered) break
    }
    if (answered) break
  }
  return true
}
