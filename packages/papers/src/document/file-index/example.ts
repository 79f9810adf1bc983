import type { PaperExample } from '../../kind/kind.js'
import { energyConservation } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    matter: '石板水电站旁厂房',
    archive: 'D-2022-001',
    papers: [
      { number: '青节能检〔2022〕2号', name: '现场检查（勘验）笔录', date: '2022-08-19', pages: '1–3' },
      { number: '青节能责改〔2022〕3号', name: '责令改正通知书', date: '2022-08-19', pages: '4' },
      { name: '承诺书', date: '2022-08-22', pages: '5' },
    ],
    'closed-by': '李玥',
    date: '2022-09-30',
  },
}
