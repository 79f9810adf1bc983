import { barred } from '../barred.js'
import { allowed, type CompetenceRow, configure } from '../competence.js'
import { ownCase } from '../procedure.js'

const power = 'electric-power-law'
const varies = {
  zh: '电力管理部门由各地确定（法律指县级以上经济综合主管部门），是否为能源局请按本地设定',
  en: 'which office is the power authority differs by place (the law names the economic authority): set it',
}

/** Energy or power authority: plants, suppliers and users. */
export const energyBureau: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: allowed(
    [
      { instrument: 'energy-law', article: '64' },
      { instrument: power, article: '58' },
    ],
    { zh: '能源、电力管理部门可以进入单位现场检查', en: 'energy and power authorities may enter units and inspect' },
    { zh: '限于单位和用电现场，不含住宅；出示证件', en: 'units and places of use, not homes; with certificate' },
  ),
  'order-rectification': configure(
    [
      { instrument: power, article: '63' },
      { instrument: power, article: '65' },
    ],
    varies,
  ),
  penalise: configure([{ instrument: power, article: '71' }], varies),
  confiscate: configure([{ instrument: power, article: '63' }], {
    zh: `可没收的是违法供电所得，不是矿机；${varies.zh}`,
    en: `what may be taken are gains of unlawful supply, not machines; ${varies.en}`,
  }),
}
