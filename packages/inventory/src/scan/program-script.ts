import { programQuestions } from '../request/reachable.js'
import { requestId } from '../request/requests.js'
import type { Asking } from './machine-script.js'

/** True when the port belongs to a program with a text or RPC API, and was asked; the web is for the others. */
export async function programScript(asking: Asking, port: number): Promise<boolean> {
  const alternatives = programQuestions[port]
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
