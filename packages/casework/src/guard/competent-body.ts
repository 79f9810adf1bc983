import { type ActKind, mayAct } from '@davylamp/law'
import type { MeasureKind } from '../record/measure.js'
import type { Act, Guard } from './guard.js'

/** Measures that need a power, and which. What people do of their own will needs none. */
const powers: Readonly<Partial<Record<MeasureKind, ActKind>>> = {
  'order-rectification': 'order-rectification',
  'preserve-evidence': 'preserve-evidence',
  'seal-or-seize': 'seal-or-seize',
}

/**
 * An act is done by a body that may do it. Coordinating offices, task forces, institutes and contractors inspect nobody
 * (国办发〔2024〕54号); where the province must say who may, somebody sets that first.
 */
export const competentBody: Guard = (act, { bodies, competence, law }) => {
  const question = questionOf(act)
  if (question === null) return []
  const body = bodies.get(question.bodyId)
  if (body === undefined) return [{ code: 'competence.unknown-body', params: { body: question.bodyId } }]
  const { kind, province, name } = body
  const answer = mayAct({ body: kind, act: question.power, province, on: act.actedOn }, competence, law)
  if (answer.kind === 'refusal')
    return [{ code: 'competence.not-told', params: { zh: answer.said.zh, en: answer.said.en } }]
  if (answer.verdict === 'allowed') return []
  const { zh, en } = answer.reason
  const code = answer.verdict === 'forbidden' ? 'competence.forbidden' : 'competence.configure'
  return [{ code, params: { body: name, zh, en } }]
}

function questionOf(act: Act): { readonly bodyId: string; readonly power: ActKind } | null {
  if (act.kind === 'visit-planned' && act.data.kind === 'administrative-inspection')
    return { bodyId: act.data.leadingBodyId, power: 'inspect' }
  if (act.kind === 'filed' && act.data.kind === 'criminal')
    return { bodyId: act.data.bodyId, power: 'file-criminal-case' }
  if (act.kind !== 'measure-taken') return null
  const { kind, bodyId, purpose } = act.data
  if (kind === 'suspend-supply' && purpose === 'theft-of-power') return { bodyId, power: 'cut-supply-for-theft' }
  const power = powers[kind]
  return power === undefined ? null : { bodyId, power }
}
