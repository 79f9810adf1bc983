/**
 * Long texts as one JSON list, for `json_array_elements_text`: the database's own form of a list is escaped text by text by its client,
 * at several times the cost.
 */
export function textList(texts: readonly string[]): string {
  return JSON.stringify(texts)
}
