import { barred } from '../barred.js'
import { type CompetenceRow, configure } from '../competence.js'
import { ownCase } from '../procedure.js'

const law = 'cybersecurity-law'
const byLevel = {
  zh: '国家和省级职责由法律规定，县级以上地方部门的职责按国家有关规定确定，请按本地设定',
  en: 'state and province have it by law; what county offices may do is separately ruled: set it for the place',
}

/** Cyberspace office: monitoring, lists of addresses, public institutions. */
export const cyberspace: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: configure([{ instrument: law, article: '9' }], byLevel),
  'order-rectification': configure([{ instrument: law, article: '61' }], byLevel),
  penalise: configure([{ instrument: law, article: '61' }], byLevel),
  'preserve-evidence': configure([{ instrument: 'administrative-penalty-law', article: '56' }], byLevel),
  'refer-to-police': configure([{ instrument: 'referral-regulations', article: '3' }], byLevel),
  'record-interview': configure([{ instrument: 'administrative-penalty-law', article: '55' }], byLevel),
}

/** Communications administration, a body of the province: operators, traffic, addresses. */
export const communicationsAdministration: CompetenceRow = cyberspace
