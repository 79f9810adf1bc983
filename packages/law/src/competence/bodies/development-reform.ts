import { barred } from '../barred.js'
import { type CompetenceRow, configure } from '../competence.js'
import { ownCase } from '../procedure.js'

const conservation = 'energy-conservation-law'
const varies = {
  zh: '发展改革部门是否为本地“管理节能工作的部门”或“循环经济发展综合管理部门”，各地不一，请按本地职责设定',
  en: 'whether development and reform is the energy-saving or circular-economy authority differs by place: set it by the local division of duties',
}

/** Leads the work and the lists; its power over sites hangs on whether it is the energy-saving authority there. */
export const developmentReform: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: configure([{ instrument: conservation, article: '12' }], varies),
  'order-rectification': configure([{ instrument: conservation, article: '71' }], varies),
  penalise: configure([{ instrument: 'circular-economy-law', article: '50' }], varies),
  confiscate: configure([{ instrument: conservation, article: '71' }], varies),
  'preserve-evidence': configure([{ instrument: 'administrative-penalty-law', article: '56' }], varies),
  'record-interview': configure([{ instrument: 'administrative-penalty-law', article: '55' }], varies),
}
