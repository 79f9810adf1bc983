import { bounds } from '../bounds.js'
import type { MarkedElement, ModuleBytes, Observation, Resource, ScriptText } from '../read/observation.js'
import { readHtml } from '../read/read-html.js'
import { readModule } from '../wasm/read-module.js'
import { measureScript } from './measure-script.js'
import type { MeasuredScript, PageFacts, SeenAddress } from './page-facts.js'
import type { Layer, ScriptFacts } from './script-facts.js'

/** Modules of one page that are read. */
const modulesMost = 200

/** Measures a page with everything that it decodes, evaluates or writes into itself, to a bounded depth and size. */
export function measurePage(observation: Observation): PageFacts {
  const measuring = new PageMeasuring(observation)
  for (const script of observation.scripts) measuring.script(script, 0)
  return measuring.finish()
}

class PageMeasuring {
  readonly #scripts: MeasuredScript[] = []
  readonly #resources: Resource[]
  readonly #elements: MarkedElement[]
  readonly #modules: ModuleBytes[]
  readonly #labels: string[]
  readonly #seen = new Set<string>()
  #layerChars = 0

  constructor(private readonly observation: Observation) {
    this.#resources = [...observation.resources]
    this.#elements = [...observation.elements]
    this.#modules = [...observation.modules]
    this.#labels = [...observation.labels]
  }

  script(source: ScriptText, layer: number): void {
    if (this.#scripts.length >= bounds.scripts || this.#seen.has(source.text)) return
    this.#seen.add(source.text)
    const facts = measureScript(source.text)
    this.#scripts.push({ source, facts, layer })
    for (const { url, kind } of facts.loads) this.#resources.push({ url, kind })
    for (const bytes of facts.modules) this.#modules.push({ bytes, from: this.observation.id })
    if (layer < bounds.layers) for (const inner of facts.layers) this.#layer(inner, layer + 1)
  }

  finish(): PageFacts {
    const unread = new Map<ScriptFacts['parse'], number>()
    for (const { facts } of this.#scripts)
      if (facts.parse !== 'exact' && facts.parse !== 'tolerant')
        unread.set(facts.parse, (unread.get(facts.parse) ?? 0) + 1)
    const observation = {
      ...this.observation,
      resources: this.#resources,
      elements: this.#elements,
      modules: this.#modules,
      labels: this.#labels,
    }
    const read = this.#modules.slice(0, modulesMost).map(({ bytes }) => readModule(bytes))
    const modules = [...this.observation.measuredModules, ...read.filter((facts) => typeof facts !== 'string')]
    const brokenModules = read.filter((facts) => typeof facts === 'string').length
    return {
      observation,
      scripts: this.#scripts,
      addresses: addressesOf(this.#resources),
      modules,
      brokenModules,
      unread,
    }
  }

  #layer({ text, as }: Layer, layer: number): void {
    this.#layerChars += text.length
    if (this.#layerChars > bounds.layerChars) return
    if (as === 'script') return this.script({ text, offset: null, from: 'decoded' }, layer)
    const parts = readHtml(text)
    this.#resources.push(...parts.resources)
    this.#elements.push(...parts.elements)
    for (const { text } of parts.scripts) this.script({ text, offset: null, from: 'decoded' }, layer)
  }
}

/** Each address once, with its host and the last part of its path. */
function addressesOf(resources: readonly Resource[]): SeenAddress[] {
  const seen = new Map<string, SeenAddress>()
  for (const { url, kind } of resources) {
    const key = `${kind} ${url}`
    if (seen.size < bounds.items && !seen.has(key)) seen.set(key, { url, kind, ...placeOf(url) })
  }
  return [...seen.values()]
}

function placeOf(url: string): Pick<SeenAddress, 'host' | 'file'> {
  const text = url.trim()
  const whole = text.startsWith('//') ? `https:${text}` : text
  const parsed = URL.canParse(whole) ? new URL(whole) : null
  const path = parsed?.pathname ?? text.split(/[?#]/, 1)[0] ?? ''
  const hasHost = parsed !== null && parsed.hostname !== '' && /^(?:https?|wss?):$/.test(parsed.protocol)
  return {
    host: hasHost ? parsed.hostname.toLowerCase().replace(/\.$/, '') : null,
    file: path.slice(path.lastIndexOf('/') + 1),
  }
}
