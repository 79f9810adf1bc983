import { basis, column, date, list, optional, text } from '../../field/field.js'
import { contact, dated, receiver } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 协查函: what is asked, for what, until when. */
export const carrierRequest: PaperKind = {
  id: 'carrier-request',
  title: { zh: '协查函（通信运营企业）', en: 'Request to a carrier' },
  layout: 'official',
  series: '函',
  act: null,
  issuers: [
    'development-reform',
    'energy-conservation',
    'energy-bureau',
    'police',
    'market-supervision',
    'cyberspace',
    'communications-administration',
    'finance-office',
  ],
  laws: {},
  actedOn: 'date',
  fields: {
    ...receiver,
    matter: text('事项', 'Matter'),
    basis: basis('依据', 'Basis'),
    purpose: text('用途', 'Purpose'),
    asked: list('协查内容', 'What is asked', {
      address: column('公网 IP', 'Public IP', 2.2, { required: true }),
      port: column('源端口', 'Source port', 1.2, { required: true }),
      time: column('时间', 'Time', 2.6, { required: true }),
      zone: column('时区', 'Zone', 1.6, { required: true }),
      remote: column('对端地址', 'Remote', 2.6),
    }),
    due: date('回复期限', 'Answer until'),
    ...contact,
    'copies-to': optional(text('抄送', 'Copies to')),
    ...dated,
  },
}
