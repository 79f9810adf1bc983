import type { PaperExample } from '../../kind/kind.js'
import { energyConservation, exampleParty } from '../example-parts.js'

export const example: PaperExample = {
  body: energyConservation,
  values: {
    documents: [{ name: '责令改正通知书', number: '青节能责改〔2022〕3号', copies: 1 }],
    receiver: exampleParty.party,
    address: exampleParty['party-address'],
    method: '直接送达',
    'served-at': '2022-08-19T16:50',
    date: '2022-08-19',
  },
}
