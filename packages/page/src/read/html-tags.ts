import { Tokenizer } from 'htmlparser2'

export interface TagHandler {
  /** `end` is where the text behind the tag begins. */
  open(tag: string, attributes: Record<string, string>, start: number, end: number): void
  text(text: string): void
  close(tag: string): void
}

/** Attributes of one element that are kept. */
const attributesMost = 200

/**
 * Hands over the tags and texts of a page as they stand. No tree and no stack is kept, so that a million open elements cost nothing;
 * what closes what does not matter here.
 */
export function readTags(html: string, handler: TagHandler): void {
  let tag = ''
  let start = 0
  let attributes: Record<string, string> = {}
  let count = 0
  let name = ''
  let value: string[] = []
  const opened = (end: number): void => handler.open(tag, attributes, start, end + 1)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        tag = html.slice(from, to).toLowerCase()
        start = from - 1
        attributes = {}
        count = 0
      },
      onattribname(from, to) {
        name = html.slice(from, to).toLowerCase()
        value = []
      },
      onattribdata: (from, to) => void value.push(html.slice(from, to)),
      onattribentity: (code) => void value.push(String.fromCodePoint(code)),
      onattribend() {
        if (++count <= attributesMost && name !== '__proto__' && !Object.hasOwn(attributes, name))
          attributes[name] = value.join('')
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      ontext: (from, to) => handler.text(html.slice(from, to)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      onclosetag: (from, to) => handler.close(html.slice(from, to).toLowerCase()),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
