import { SaxesParser } from 'saxes'
import { problem } from '../../problem.js'
import { guessEncoding } from '../../recognise/encoding.js'
import { type Bytes, SourceError } from '../../source/source.js'

/** What a reader of one kind of document wants to hear; names are without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, parents: readonly string[]): void
  /** `text` is what stood directly in the element. */
  close(name: string, text: string, parents: readonly string[]): void
}

/** Longest stretch without markup; no value of a reading comes near. */
const textBytesMax = 4 * 2 ** 20

/** Deepest nesting. */
const depthMax = 100

/**
 * Goes through a document once with bounded memory. Entities that the document declares itself are not expanded (they are an error),
 * nothing outside is fetched.
 *
 * @throws SourceError where the document is not well-formed or not honest, with the line
 */
export async function streamXml(chunks: Bytes, head: Uint8Array, source: string, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser<{ readonly xmlns: false; readonly position: true }>({ xmlns: false, position: true })
  const parents: string[] = []
  let text = ''
  parser.on('error', (error) => {
    const reason = error.message.replace(/^[\d:\s]+/, '').slice(0, 120)
    throw new SourceError(
      problem('damaged', 'intake.xml-broken', source, { line: parser.line, reason }, { line: parser.line }),
    )
  })
  parser.on('opentag', (tag) => {
    text = ''
    const name = localName(tag.name)
    if (parents.length >= depthMax)
      throw new SourceError(problem('damaged', 'intake.xml-deep', source, { most: depthMax }, { line: parser.line }))
    listener.open(name, tag.attributes, parents)
    parents.push(name)
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('closetag', (tag) => {
    parents.pop()
    listener.close(localName(tag.name), text.trim(), parents)
    text = ''
  })
  const decoder = new TextDecoder(guessEncoding(head) ?? 'utf-8')
  let withoutMarkup = 0
  for await (const chunk of chunks) {
    withoutMarkup = chunk.includes(0x3c) ? chunk.length : withoutMarkup + chunk.length
    if (withoutMarkup > textBytesMax)
      throw new SourceError(problem('damaged', 'intake.xml-text', source, { mb: textBytesMax / 2 ** 20 }))
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.write(decoder.decode()).close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
