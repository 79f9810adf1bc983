import { type Language, type Params, sentence } from '@davylamp/finding'
import { facesIn, type Faces } from './faces.js'
import { sizes } from './measures.js'
import { type EditableCode, editableTexts } from './texts.js'

/** What stands around the blocks of a paper: who issues it, under which number, in which layout. */
export interface PaperHead {
  /** `official`: 公文 after GB/T 9704-2012; `form`: record or form. */
  readonly layout: 'official' | 'form'
  readonly lang: Language
  readonly title: string
  /** Name of the body; empty on a paper of the party's own. */
  readonly body: string
  /** Empty while it is a draft. */
  readonly number: string
  /** Null while it is a draft. */
  readonly seal: { readonly short: string } | null
}

/** How a paper looks that is being written: its faces, its size, its words. */
export interface Looks {
  readonly head: PaperHead
  readonly faces: Faces
  /** Half points of its running text. */
  readonly size: number
  say(code: EditableCode, params?: Params): string
}

export function looksOf(head: PaperHead): Looks {
  return {
    head,
    faces: facesIn(head.lang),
    size: head.layout === 'official' ? sizes.body : sizes.form,
    say: (code, params = {}) => sentence(editableTexts, code, params)[head.lang],
  }
}

/** Long numbers may break within a narrow cell. */
export function breakable(text: string): string {
  return text.replaceAll(/[0-9A-Za-z:._/@-]{8}(?=[0-9A-Za-z:._/@-])/g, (found) => `${found}\u200b`)
}
