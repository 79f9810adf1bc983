import { basis, column, list, money, optional } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 加价清单 for the power company. */
export const surchargeList: PaperKind = {
  id: 'surcharge-list',
  title: { zh: '执行差别电价用户清单', en: 'List of users with a surcharge' },
  layout: 'form',
  series: '加价',
  act: null,
  issuers: ['development-reform', 'energy-conservation'],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    basis: basis('依据', 'Basis'),
    users: list('用户清单', 'Users', {
      account: column('户号', 'Account', 2, { required: true }),
      name: column('户名', 'Name', 2.4),
      address: column('用电地址', 'Address', 3),
      from: column('起始日期', 'From', 1.8, { type: 'date', required: true }),
      to: column('截止日期', 'To', 1.8, { type: 'date' }),
      energy: column('电量（千瓦时）', 'kWh', 1.8, { type: 'number' }),
      price: column('加价（元/千瓦时）', 'CNY/kWh', 1.2, { type: 'number', required: true }),
    }),
    total: optional(money('加价金额合计', 'Total')),
    ...contact,
    ...dated,
  },
}
