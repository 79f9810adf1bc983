import type { PaperExample } from '../../kind/kind.js'
import { energyConservation } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    receiver: '青峡县电信分公司',
    matter: '石板水电站旁厂房有关情况',
    basis: [{ instrument: 'administrative-penalty-law', article: '54' }],
    purpose: '核查线索 QX-2022-001',
    asked: [
      { address: '203.0.113.7', port: 51234, time: '2022-08-01 03:20:11', zone: 'UTC+8', remote: '198.51.100.9:3333' },
    ],
    due: '2022-08-12',
    contact: '李玥，000-0000001',
    date: '2022-08-05',
  },
}
