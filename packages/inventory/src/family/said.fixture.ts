import type { Exchange } from '../reply/exchange.js'

/** Replies on the cgminer port, by command; objects are written as JSON. */
export function onCgminer(replies: Readonly<Record<string, object | string>>, port = 4028): Exchange[] {
  return Object.entries(replies).map(([command, reply]) => ({
    transport: 'cgminer' as const,
    port,
    request: JSON.stringify({ command }),
    reply: typeof reply === 'string' ? reply : JSON.stringify(reply),
  }))
}

/** Replies of a web server, by path. */
export function onWeb(replies: Readonly<Record<string, object | string>>, port = 80): Exchange[] {
  return Object.entries(replies).map(([request, reply]) => ({
    transport: 'http' as const,
    port,
    request,
    method: 'GET' as const,
    reply: typeof reply === 'string' ? reply : JSON.stringify(reply),
  }))
}

/** Replies to text or JSON-RPC requests. */
export function onText(replies: Readonly<Record<string, object | string>>, port: number): Exchange[] {
  return Object.entries(replies).map(([request, reply]) => ({
    transport: 'text' as const,
    port,
    request,
    reply: typeof reply === 'string' ? reply : JSON.stringify(reply),
  }))
}

export function status(description: string) {
  return [{ STATUS: 'S', When: 1, Code: 1, Msg: '', Description: description }]
}
