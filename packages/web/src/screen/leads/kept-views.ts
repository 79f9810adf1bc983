import { type LeadSearch, parseLeadSearch } from './lead-search.js'

/** A list under a name. */
export interface View {
  readonly name: string
  readonly search: LeadSearch
}

const keyOf = (personId: string) => `davylamp.views.${personId}`

/** What this person kept on this device; whatever else lies there is left out. */
export function keptViews(personId: string): readonly View[] {
  return parseViews(localStorage.getItem(keyOf(personId)) ?? '[]')
}

export function keepViews(personId: string, views: readonly View[]): void {
  localStorage.setItem(keyOf(personId), JSON.stringify(views))
}

export function parseViews(text: string): readonly View[] {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    // somebody else's writing: no views of ours
    return []
  }
  if (!Array.isArray(found)) return []
  return found.flatMap((view: unknown) => {
    if (typeof view !== 'object' || view === null || !('name' in view) || !('search' in view)) return []
    const { name, search } = view
    if (typeof name !== 'string' || typeof search !== 'object' || search === null) return []
    return [{ name, search: parseLeadSearch({ ...search }) }]
  })
}
