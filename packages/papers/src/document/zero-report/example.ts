import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    receiver: '市发展和改革委员会',
    from: '2022-10-03',
    to: '2022-10-09',
    work: '筛查用户 2,000 户，核查线索 1 条（不实）',
    contact: '周某，000-0000000',
    date: '2022-10-10',
  },
}
