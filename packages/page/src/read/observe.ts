import type { HtmlParts } from './read-html.js'
import { readHtml } from './read-html.js'
import { readPhp } from './read-php.js'
import type { Observation, Resource, ScriptText } from './observation.js'

/** Pages within pages that are read. */
const innerPages = 200

/** What a page of HTML holds, with the pages that stand within it, or that a PHP program writes. */
export function observeHtml(html: string, id: string): Observation {
  const php = html.includes('<?php') || html.includes('<?=') ? readPhp(html) : null
  const all: HtmlParts[] = []
  const queue = php === null ? [html] : [php.page, ...php.texts.filter((text) => /<[a-z]/i.test(text))]
  for (let next = queue.shift(); next !== undefined && all.length < innerPages; next = queue.shift()) {
    const parts = readHtml(next)
    all.push(parts)
    queue.push(...parts.inner)
  }
  const written = (php?.texts ?? []).filter((text) => /\w\s*\(/.test(text) && !/<[a-z]/i.test(text))
  const templates = written.map((text): ScriptText => ({ text, offset: null, from: 'template' }))
  const loads = (php?.scripts ?? []).map((url): Resource => ({ url, kind: 'script' }))
  return {
    ...emptyObservation(id),
    scripts: [...all.flatMap(({ scripts }) => scripts), ...templates],
    resources: [...all.flatMap(({ resources }) => resources), ...loads],
    elements: all.flatMap(({ elements }) => elements),
    labels: all.flatMap(({ labels }) => labels),
  }
}

export function observeScript(text: string, id: string): Observation {
  return { ...emptyObservation(id), scripts: [{ text, offset: 0, from: 'file' }] }
}

export function emptyObservation(id: string): Observation {
  return {
    id,
    scripts: [],
    resources: [],
    elements: [],
    labels: [],
    modules: [],
    measuredModules: [],
    messages: [],
    run: null,
  }
}
