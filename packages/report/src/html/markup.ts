/**
 * Text that may stand in a page as it is. Only {@link markup} and {@link verbatim} make it, so that whatever comes from
 * records, a file's name or a worker called `<script>`, is escaped by construction.
 */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[]

/**
 * Template tag for HTML and SVG: strings are escaped, markup passes, lists are joined, `null` and `false` vanish.
 * Attribute values must be quoted in the template.
 *
 * @example markup`<p title="${'"'}">${'<b>'}</p>`.text // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  let text = strings[0] ?? ''
  for (let i = 0; i < values.length; i++) text += render(values[i]) + (strings[i + 1] ?? '')
  return new Markup(text)
}

/** Our own constant text (a style sheet, a drawing); never anything from outside. */
export function verbatim(text: string): Markup {
  return new Markup(text)
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(render).join('')
  return escapeText(String(content))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Characters that a page must not hold (controls) or that make a line read otherwise than it is stored (bidirectional
 * overrides, as in a host name that shows its end first) become U+FFFD.
 */
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(unfit, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
