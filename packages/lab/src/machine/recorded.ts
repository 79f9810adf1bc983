import type { SimulatedExchange } from './simulated-machine.js'

const transports = new Set(['tcp-cgminer', 'tcp-len32le', 'tcp-jsonl', 'tcp-jsonrpc', 'tcp-text', 'http'])

/** The exchanges of a recorded case that can be played over TCP; logins stay logins where a realm is given. */
export function recordedExchanges(caseText: string, realm?: string): SimulatedExchange[] {
  const { exchanges } = JSON.parse(caseText) as { exchanges: Record<string, unknown>[] }
  return exchanges.flatMap((exchange) => {
    const { transport, port, request, method, response, auth } = exchange
    if (typeof transport !== 'string' || !transports.has(transport) || typeof port !== 'number') return []
    return [
      {
        transport: transport as SimulatedExchange['transport'],
        port,
        request: typeof request === 'string' ? request : '',
        ...(method === 'GET' || method === 'POST' ? { method } : {}),
        response: typeof response === 'string' ? response : '',
        ...(auth === 'digest' && realm !== undefined ? { realm } : {}),
      },
    ]
  })
}
