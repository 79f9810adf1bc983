import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    matter: '枫树村一户',
    round: 1,
    announced: '否',
    from: '2022-09-24',
    to: '2022-10-11',
    place: '青峡县石板镇枫树村',
    seen: '堂屋后间 3 台设备重新上架运行',
    'machines-back': 3,
    action: '事项恢复办理，再次拆除',
    officers: exampleOfficers,
    date: '2022-10-12',
  },
}
