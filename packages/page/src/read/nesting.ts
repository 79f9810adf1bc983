/** What no recording nests to; a parser keeps a place for every open bracket, so that text of brackets alone would fill the memory. */
const deepest = 500

/** Whether brackets stand open within brackets deeper than JSON of any tool has them. One pass, nothing allocated. */
export function nestsTooDeeply(json: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (quoted) {
      if (code === 92) i++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) {
      if (++depth > deepest) return true
    } else if (code === 93 || code === 125) depth--
  }
  return false
}
