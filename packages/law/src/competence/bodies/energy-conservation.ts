import { barred } from '../barred.js'
import { allowed, type CompetenceRow, configure } from '../competence.js'
import { ownCase } from '../procedure.js'

const conservation = 'energy-conservation-law'

/** Whoever is the energy-saving authority of the place (development and reform, industry, energy, or a combined enforcement team). */
export const energyConservation: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: allowed(
    [{ instrument: conservation, article: '12' }],
    { zh: '管理节能工作的部门负责节能监督检查', en: 'the energy-saving authority inspects' },
    { zh: '两名以上持证人员；计入企业年度检查次数', en: 'two certified officers; counted among the year’s visits' },
  ),
  'order-rectification': allowed([{ instrument: conservation, article: '71' }], {
    zh: '对使用国家明令淘汰的设备或工艺责令停止使用',
    en: 'orders a stop to the use of eliminated equipment or processes',
  }),
  confiscate: allowed(
    [{ instrument: conservation, article: '71' }],
    { zh: '没收国家明令淘汰的用能设备', en: 'confiscates eliminated equipment' },
    {
      zh: '较大价值的须告知听证权；先固定证据',
      en: 'of greater value: the right to a hearing is told; evidence is fixed first',
    },
  ),
  penalise: configure([{ instrument: 'circular-economy-law', article: '50' }], {
    zh: '节约能源法第七十一条没有罚款；循环经济促进法的罚款由循环经济发展综合管理部门决定，是否同一部门请按本地设定',
    en: 'the energy law carries no fine; that of the circular-economy law is for its own authority, which may be another: set it for the place',
  }),
}
