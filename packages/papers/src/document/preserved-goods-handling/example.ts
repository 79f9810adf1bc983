import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleMachines, exampleOfficers, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    ...exampleParty,
    'notice-number': '青节能先登〔2022〕4号',
    'preserved-on': '2022-08-19',
    'due-on': '2022-08-30',
    decision: '解除先行登记保存，由当事人清退',
    reason: '证据已经固定',
    officers: exampleOfficers,
    machines: exampleMachines(6),
    date: '2022-08-26',
  },
}
