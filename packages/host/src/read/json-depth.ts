/** Braces within braces that no record has; a parser's and a writer's stack hold many times that. */
const deepest = 500

/** Whether brackets lie within brackets beyond reason. Short texts cannot. */
export function isTooDeep(text: string): boolean {
  if (text.length < deepest * 2) return false
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) {
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++
    } else if (code === 123 || code === 91) {
      if (++depth > deepest) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}
