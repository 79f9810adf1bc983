/** Braces within braces that no configuration has. */
const deepest = 100

/**
 * JSON as miners take it: with comments, with commas before closing brackets, and without the outer braces (XMR-Stak). Null when it is
 * not even that, or nested beyond reason: that is told before the parser's stack is at stake.
 */
export function readLooseJson(text: string): unknown {
  const bare = withoutComments(text)
  if (bare === null) return null
  return (
    parse(bare) ??
    parse(bare.replaceAll(/,(\s*[}\]])/g, '$1')) ??
    parse(`{${bare.replaceAll(/,(\s*(?:[}\]]|$))/g, '$1')}}`)
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The text without its comments; null where it is nested too deeply. */
function withoutComments(text: string): string | null {
  let depth = 0
  let out = ''
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '"') {
      for (i++; i < text.length && text.charAt(i) !== '"'; i++) if (text.charAt(i) === '\\') i++
    } else if (char === '{' || char === '[') {
      if (++depth > deepest) return null
    } else if (char === '}' || char === ']') depth--
    else if (char === '/' && (text.charAt(i + 1) === '/' || text.charAt(i + 1) === '*')) {
      out += text.slice(run, i)
      const close = text.charAt(i + 1) === '/' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2) + 1
      i = close <= 0 ? text.length : close
      run = i + (text.charAt(i) === '/' ? 1 : 0)
    }
  }
  return out + text.slice(run)
}
