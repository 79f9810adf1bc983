import type { PaperExample } from '../../kind/kind.js'
import { taskForce } from '../example-parts.js'

export const example: PaperExample = {
  body: taskForce,
  values: {
    receiver: '石板镇人民政府',
    lead: 'QX-2022-001',
    assigned: '2022-08-03',
    due: '2022-08-25',
    state: '尚未反馈',
    demands: '报送厂房租赁合同复印件和承租人情况',
    until: '2022-08-29',
    contact: '周某，000-0000000',
    date: '2022-08-26',
  },
}
