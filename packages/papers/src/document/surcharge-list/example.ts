import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    receiver: '青峡县供电公司',
    basis: [{ instrument: 'mining-notice-2021' }],
    users: [
      {
        account: 'QX-0300-0001',
        name: '石板水电站',
        address: '石板镇沿河村 1 号',
        from: '2022-05-01',
        to: '2022-08-19',
        energy: 912000,
        price: 2,
      },
    ],
    total: 1824000,
    contact: '周某，000-0000000',
    date: '2022-08-25',
  },
}
