import type { HtmlParts } from './read-html.js'
import { readHtml } from './read-html.js'
import type { Observation } from './observation.js'

/** Pages within pages that are read. */
const innerPages = 20

/** What a page of HTML holds, with the pages that stand within it. */
export function observeHtml(html: string, id: string): Observation {
  const all: HtmlParts[] = []
  const queue = [html]
  for (let next = queue.shift(); next !== undefined && all.length < innerPages; next = queue.shift()) {
    const parts = readHtml(next)
    all.push(parts)
    queue.push(...parts.inner)
  }
  return {
    ...emptyObservation(id),
    scripts: all.flatMap(({ scripts }) => scripts),
    resources: all.flatMap(({ resources }) => resources),
    elements: all.flatMap(({ elements }) => elements),
    labels: all.flatMap(({ labels }) => labels),
  }
}

export function observeScript(text: string, id: string): Observation {
  return { ...emptyObservation(id), scripts: [{ text, offset: 0, from: 'file' }] }
}

export function emptyObservation(id: string): Observation {
  return { id, scripts: [], resources: [], elements: [], labels: [], modules: [], messages: [], run: null }
}
