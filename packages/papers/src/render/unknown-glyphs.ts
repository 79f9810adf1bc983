import type { PaperKind } from '../kind/kind.js'
import type { PaperData } from '../compose/paper-data.js'
import { type PaperProblem, problem } from '../problem.js'
import type { Coverage } from './coverage.js'

/** Characters of a paper that no face has, each named with the field that it stands in. */
export function unknownGlyphs(kind: PaperKind, data: PaperData, faces: readonly Coverage[]): PaperProblem[] {
  const known = new Map<number, boolean>()
  const isKnown = (character: number) => {
    let answer = known.get(character)
    if (answer === undefined) {
      answer = character < 0x20 || faces.some((face) => face.has(character))
      known.set(character, answer)
    }
    return answer
  }
  const unknownIn = (text: string) => [...new Set(text)].filter((one) => !isKnown(one.codePointAt(0) ?? 0)).join('')
  const problems: PaperProblem[] = []
  const look = (field: string, text: string) => {
    const characters = unknownIn(text)
    if (characters === '') return
    const label = kind.fields[field.replace(/\[.*$/, '')]?.label ?? { zh: '文书', en: 'the paper' }
    problems.push(problem('glyph.unknown', field, { label, characters }))
  }
  look('body', data.body)
  for (const [name, value] of Object.entries(data.values)) look(name, value)
  for (const [name, { rows }] of Object.entries(data.lists))
    for (const [index, row] of rows.entries()) look(`${name}[${index + 1}]`, row.join(''))
  return problems
}
