import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    matter: '石板水电站旁厂房',
    case: 'case-plant',
    ...exampleParty,
    measures: '责令停止使用；自行拆除；卸载软件；签署承诺书',
    count: 211,
    disposition: '全部由所有人清退出县境',
    proof: '2022 年 8 月 23 日至 9 月 22 日用电曲线平静，机架已空',
    from: '2022-08-23',
    to: '2022-09-22',
    officers: exampleOfficers,
    'revisit-plan': '2022 年 10 月，不通知',
    date: '2022-09-23',
  },
}
