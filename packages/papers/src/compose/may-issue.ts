import type { Body } from '@davylamp/casework'
import { type BodyKind, type CompetenceMatrix, type LawPack, mayAct } from '@davylamp/law'
import type { PaperKind } from '../kind/kind.js'
import { type PaperProblem, problem } from '../problem.js'

/** Kinds of bodies as sentences name them. */
export const bodyWords: Readonly<Record<BodyKind, { readonly zh: string; readonly en: string }>> = {
  'development-reform': { zh: '发展改革部门', en: 'development and reform' },
  'energy-conservation': { zh: '节能主管部门', en: 'the energy-saving authority' },
  'energy-bureau': { zh: '能源（电力管理）部门', en: 'the energy bureau' },
  police: { zh: '公安机关', en: 'the police' },
  'market-supervision': { zh: '市场监管部门', en: 'market supervision' },
  cyberspace: { zh: '网信部门', en: 'the cyberspace office' },
  'communications-administration': { zh: '通信管理部门', en: 'the communications administration' },
  'finance-office': { zh: '地方金融部门', en: 'the finance office' },
  'power-company': { zh: '供电企业', en: 'the power company' },
  'town-government': { zh: '乡镇人民政府（街道办事处）', en: 'the town government' },
  'task-force': { zh: '工作专班（协调机构）', en: 'the task force' },
  'technical-institute': { zh: '技术机构', en: 'a technical institute' },
  contractor: { zh: '受托单位', en: 'a contractor' },
}

/**
 * Whether a body may issue a kind of paper on a day: by the matrix of competence where it takes a power, else by the kind's own list.
 * @returns what stands in the way; null where nothing does
 */
export function whyNotIssued(
  kind: PaperKind,
  body: Body,
  on: string,
  competence: CompetenceMatrix,
  law: LawPack,
): PaperProblem | null {
  if (kind.by === 'party') return null
  const params = { body: body.name, title: kind.title }
  if (kind.act === null) {
    const { issuers } = kind
    if (issuers === undefined || issuers.includes(body.kind)) return null
    const words = issuers.map((one) => bodyWords[one])
    const why = { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
    return problem('body.not-among', null, { ...params, why })
  }
  const answer = mayAct({ body: body.kind, act: kind.act, province: body.province, on }, competence, law)
  if (answer.kind === 'refusal') throw new Error(`compose let a day through that is none: ${on}`)
  if (answer.verdict === 'allowed') return null
  const code = answer.verdict === 'forbidden' ? 'body.forbidden' : 'body.configure'
  return problem(code, null, { ...params, why: answer.reason })
}
