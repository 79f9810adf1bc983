import type { PaperExample } from '../../kind/kind.js'
import { developmentReform } from '../example-parts.js'

export const example: PaperExample = {
  body: developmentReform,
  values: {
    from: '2022-08-22',
    to: '2022-08-28',
    totals: [
      {
        area: '石板镇',
        received: 4,
        checked: 3,
        confirmed: 2,
        unfounded: 1,
        handled: 2,
        cleared: 0,
        relapsed: 0,
        machines: 217,
        referred: 1,
      },
      {
        area: '合计',
        received: 4,
        checked: 3,
        confirmed: 2,
        unfounded: 1,
        handled: 2,
        cleared: 0,
        relapsed: 0,
        machines: 217,
        referred: 1,
      },
    ],
    date: '2022-08-29',
  },
}
