import type { PaperExample } from '../../kind/kind.js'
import { energyConservation } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    receiver: '青峡县供电公司',
    matter: '石板水电站旁厂房有关情况',
    basis: [{ instrument: 'administrative-penalty-law', article: '54' }],
    purpose: '核查线索 QX-2022-001',
    asked: [
      {
        account: 'QX-0300-0001',
        from: '2021-05-01',
        to: '2022-08-19',
        items: '用电档案、96 点负荷、分相电流、换表记录',
      },
    ],
    due: '2022-08-12',
    contact: '李玥，000-0000001',
    date: '2022-08-05',
  },
}
