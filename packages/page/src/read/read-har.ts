import type { ModuleBytes, Observation, PageRun, Resource, ScriptText, SocketMessage } from './observation.js'
import { nestsTooDeeply } from './nesting.js'
import { emptyObservation, observeHtml } from './observe.js'

/** Entries of one recording that are looked at. */
const entriesMost = 20_000

/**
 * The pages of an HTTP Archive: what was fetched, and what was said on sockets (`_webSocketMessages`, as Chromium writes it). Null when it
 * is no archive. Source: HAR 1.2 specification.
 */
export function observeHar(text: string, file: string): readonly Observation[] | null {
  const log = fieldOf(parsed(text), 'log')
  const entries = fieldOf(log, 'entries')
  if (!Array.isArray(entries)) return null
  const pages = new Map<string, unknown[]>()
  for (const entry of entries.slice(0, entriesMost)) {
    const page = textOf(fieldOf(entry, 'pageref')) ?? ''
    const known = pages.get(page)
    if (known === undefined) pages.set(page, [entry])
    else known.push(entry)
  }
  const named = fieldOf(log, 'pages')
  const byId = new Map((Array.isArray(named) ? named : []).map((page: unknown) => [textOf(fieldOf(page, 'id')), page]))
  return [...pages].map(([id, own]) => observed(own, byId.get(id), file))
}

function observed(entries: readonly unknown[], page: unknown, file: string): Observation {
  const resources: Resource[] = []
  const scripts: ScriptText[] = []
  const modules: ModuleBytes[] = []
  const messages: SocketMessage[] = []
  const documents: Observation[] = []
  let id = textOf(fieldOf(page, '_url'))
  for (const entry of entries) {
    const url = textOf(fieldOf(fieldOf(entry, 'request'), 'url'))
    if (url === null) continue
    const content = fieldOf(fieldOf(entry, 'response'), 'content')
    const body = bodyOf(content)
    const type = `${textOf(fieldOf(content, 'mimeType')) ?? ''} ${textOf(fieldOf(entry, '_resourceType')) ?? ''}`
    const kind = kindOf(url, type)
    if (/html|document/.test(type)) id ??= url
    resources.push({ url, kind })
    messages.push(...messagesOf(entry, url))
    if (body === null) continue
    if (body[0] === 0 && body[1] === 0x61 && body[2] === 0x73 && body[3] === 0x6d)
      modules.push({ bytes: body, from: url })
    else if (/html/.test(type) && isShown(entry)) documents.push(observeHtml(body.toString('utf8'), url))
    else if (/script/.test(type)) scripts.push({ text: body.toString('utf8'), offset: null, from: 'recorded' })
  }
  return {
    ...emptyObservation(id ?? file),
    scripts: [...documents.flatMap((page) => page.scripts).map((script) => ({ ...script, offset: null })), ...scripts],
    resources: [...resources, ...documents.flatMap((page) => page.resources)],
    elements: documents.flatMap((page) => page.elements),
    labels: documents.flatMap((page) => page.labels),
    modules,
    messages,
    run: runOf(fieldOf(page, '_run')),
  }
}

/** How busy the page was, as our own visits note it. */
function runOf(run: unknown): PageRun | null {
  const [seconds, workers, cores, coreShare] = ['seconds', 'workers', 'cores', 'coreShare'].map((name) =>
    fieldOf(run, name),
  )
  if (typeof seconds !== 'number' || typeof workers !== 'number') return null
  return typeof cores === 'number' && typeof coreShare === 'number' ? { seconds, workers, cores, coreShare } : null
}

/** A page, and not what a picture or a request was answered with. Recordings of other tools do not say. */
function isShown(entry: unknown): boolean {
  const kind = textOf(fieldOf(entry, '_resourceType'))
  return kind === null || kind === '' || kind === 'document' || kind === 'iframe'
}

function kindOf(url: string, type: string): Resource['kind'] {
  if (/^wss?:/i.test(url) || /websocket/i.test(type)) return 'socket'
  if (/wasm/i.test(type)) return 'module'
  if (/script/i.test(type)) return 'script'
  return 'request'
}

function messagesOf(entry: unknown, url: string): SocketMessage[] {
  const list = fieldOf(entry, '_webSocketMessages')
  if (!Array.isArray(list)) return []
  return list.flatMap((message: unknown): SocketMessage[] => {
    const data = textOf(fieldOf(message, 'data'))
    if (data === null) return []
    const time = fieldOf(message, 'time')
    const atMs = typeof time === 'number' ? time * 1000 : null
    return [{ url, from: fieldOf(message, 'type') === 'send' ? 'page' : 'server', text: data, atMs }]
  })
}

function bodyOf(content: unknown): Buffer | null {
  const text = textOf(fieldOf(content, 'text'))
  if (text === null) return null
  return Buffer.from(text, fieldOf(content, 'encoding') === 'base64' ? 'base64' : 'utf8')
}

function parsed(text: string): unknown {
  if (nestsTooDeeply(text)) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
