import { bounds } from '../bounds.js'
import { readTags } from './html-tags.js'
import type { MarkedElement, Resource, ScriptText } from './observation.js'

export interface HtmlParts {
  readonly scripts: readonly ScriptText[]
  readonly resources: readonly Resource[]
  readonly elements: readonly MarkedElement[]
  readonly labels: readonly string[]
  /** Pages within the page (`srcdoc`), and what is kept inert in templates. */
  readonly inner: readonly string[]
}

const labelTags = new Set(['title', 'h1', 'h2', 'h3', 'button', 'label', 'th', 'legend', 'option'])
const scriptTypes =
  /^(?:|module|text\/(?:java|ecma|live|j)script[\d.]*|application\/(?:x-)?(?:java|ecma)script|text\/babel)$/i

/** Reads HTML as browsers do, however broken: scripts, addresses, marked elements and labels. One pass, no tree. */
export function readHtml(html: string): HtmlParts {
  const scripts: ScriptText[] = []
  const resources: Resource[] = []
  const elements: MarkedElement[] = []
  const labels: string[] = []
  const inner: string[] = []
  let script: { offset: number; parts: string[] } | null = null
  let label: string[] | null = null
  let labelChars = 0

  const visit = (tag: string, attributes: Record<string, string>, start: number): void => {
    for (const [kind, url] of resourcesOf(tag, attributes))
      if (resources.length < bounds.items) resources.push({ kind, url })
    for (const code of handlersOf(attributes))
      if (scripts.length < bounds.scripts) scripts.push({ text: code, offset: start, from: 'handler' })
    if (attributes['srcdoc'] !== undefined) inner.push(attributes['srcdoc'])
    if (elements.length < bounds.items && isMarked(tag, attributes))
      elements.push({ tag, classes: (attributes['class'] ?? '').split(/\s+/).filter(Boolean), attributes })
    for (const name of ['placeholder', 'value', 'aria-label'])
      if ((tag === 'input' || tag === 'button') && attributes[name] !== undefined) keep(attributes[name])
  }
  const keep = (text: string): void => {
    const said = text.slice(0, 600).replaceAll(/\s+/g, ' ').trim()
    if (said === '' || labelChars > bounds.pageTextChars) return
    labelChars += said.length
    labels.push(said)
  }
  const endScript = (): void => {
    const text = script?.parts.join('') ?? ''
    if (script !== null && text.trim() !== '' && scripts.length < bounds.scripts)
      scripts.push({ text, offset: script.offset, from: 'inline' })
    script = null
  }

  readTags(html, {
    open(tag, attributes, start, end) {
      visit(tag, attributes, start)
      if (tag === 'script') {
        if (scriptTypes.test((attributes['type'] ?? '').trim())) script = { offset: end, parts: [] }
      } else if (labelTags.has(tag)) label = []
    },
    text(text) {
      if (script !== null) script.parts.push(text)
      else if (label !== null && label.length < 100) label.push(text)
    },
    close(tag) {
      if (tag === 'script') endScript()
      else if (labelTags.has(tag) && label !== null) {
        keep(label.join(''))
        label = null
      }
    },
  })
  endScript()
  return { scripts, resources, elements, labels, inner }
}

/** What a browser fetches or opens for an element. */
function resourcesOf(tag: string, attributes: Record<string, string>): [Resource['kind'], string][] {
  const { src, href, data, rel, as } = attributes
  switch (tag) {
    case 'script':
      return src === undefined ? [] : [['script', src]]
    case 'iframe':
    case 'frame':
    case 'embed':
      return src === undefined ? [] : [['frame', src]]
    case 'object':
      return data === undefined ? [] : [['frame', data]]
    case 'link':
      if (href === undefined || !/preload|prefetch|import/i.test(rel ?? '')) return []
      return [[as === 'script' || /modulepreload|import/i.test(rel ?? '') ? 'script' : 'request', href]]
    default:
      return []
  }
}

/** Code in attributes: `onload="…"`, `href="javascript:…"`. */
function handlersOf(attributes: Record<string, string>): string[] {
  const codes: string[] = []
  for (const [name, value] of Object.entries(attributes))
    if (/^on[a-z]+$/.test(name) && value.trim() !== '') codes.push(value)
    else if (/^(?:href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value))
      codes.push(value.replace(/^\s*javascript:/i, ''))
  return codes
}

function isMarked(tag: string, attributes: Record<string, string>): boolean {
  return (
    tag.includes('-') ||
    tag === 'script' ||
    Object.keys(attributes).some((name) => name === 'class' || name === 'id' || name.startsWith('data-'))
  )
}
