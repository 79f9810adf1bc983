import { isLocalDate } from '../calendar/local-date.js'
import { citeAsNumbered } from '../pack/cite-as-numbered.js'
import type { Citation } from '../pack/cite.js'
import { type LawPack, lawPack } from '../pack/law-pack.js'
import type { Said } from '../said.js'
import { competenceTexts } from '../text/competence.js'
import type { ActKind, BodyKind, CompetenceVerdict } from './competence.js'
import { type CompetenceMatrix, competenceMatrix } from './matrix.js'

export interface CompetenceAnswer {
  readonly kind: 'answer'
  /** Only `allowed` lets an act be recorded; `configure` asks somebody to set what holds in the place. */
  readonly verdict: CompetenceVerdict
  /** The bases as they held on the day. */
  readonly citations: readonly Citation[]
  readonly reason: Said
  readonly condition: Said | null
  /** Whose rule it is. */
  readonly from: 'nation' | 'province'
}

export interface CompetenceRefusal {
  readonly kind: 'refusal'
  readonly code: 'bad-date'
  readonly said: Said
}

export interface ActQuestion {
  readonly body: BodyKind
  readonly act: ActKind
  /** As in the tables of surcharges: without 省, 市, 自治区. */
  readonly province: string
  /** Local date of the act. */
  readonly on: string
}

/**
 * Whether a body may do an act in a place on a day, with the basis or with the reason why not.
 * @param matrix the shipped one, or the one that `loadCompetence` made of it
 */
export function mayAct(
  { body, act, province, on }: ActQuestion,
  matrix: CompetenceMatrix = competenceMatrix,
  pack: LawPack = lawPack,
): CompetenceAnswer | CompetenceRefusal {
  if (!isLocalDate(on)) return { kind: 'refusal', code: 'bad-date', said: competenceTexts.badDate(on) }
  const own = matrix.provinces.get(province)?.[body]?.[act]
  const { verdict, bases, reason, condition } = own ?? matrix.nation[body][act]
  const citations = bases.map((basis) => citeAsNumbered(basis, on, pack)).filter((answer) => answer.kind === 'citation')
  const from = own ? 'province' : 'nation'
  if (verdict === 'allowed' && citations.length === 0)
    return { kind: 'answer', verdict: 'configure', citations, reason: competenceTexts.noBasisThen(on), condition, from }
  return { kind: 'answer', verdict, citations, reason, condition, from }
}
