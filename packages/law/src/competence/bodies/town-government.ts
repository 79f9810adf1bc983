import { barred } from '../barred.js'
import { type CompetenceRow, configure } from '../competence.js'

const bases = [{ instrument: 'administrative-penalty-law', article: '24' }]
const byDecision = {
  zh: '省级可决定把部分县级处罚权交由乡镇街道行使，决定须公布；本地是否下放节能等事项请设定',
  en: 'a province may hand some county powers to towns by a published decision: set whether it did so here',
}

/** Local knowledge and publicity; powers only where the province handed them down. */
export const townGovernment: CompetenceRow = {
  ...barred,
  inspect: configure(bases, byDecision),
  'order-rectification': configure(bases, byDecision),
  'preserve-evidence': configure(bases, byDecision),
  'seal-or-seize': configure([...bases, { instrument: 'administrative-compulsion-law', article: '17' }], byDecision),
  penalise: configure(bases, byDecision),
  confiscate: configure(bases, byDecision),
  'refer-to-police': configure(bases, byDecision),
  'record-interview': configure(bases, byDecision),
}
