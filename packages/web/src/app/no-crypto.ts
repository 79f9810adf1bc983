/** Identifiers of findings are made where findings are, never in a browser; the room that makes them asks for this all the same. */
export function createHash(): never {
  throw new Error('Findings are not made in a browser.')
}
