import { basis, column, list, text } from '../../field/field.js'
import { dated } from '../../field/shared.js'
import type { PaperKind } from '../../kind/kind.js'

/** 通告. */
export const publicNotice: PaperKind = {
  id: 'public-notice',
  title: { zh: '通告', en: 'Public notice' },
  layout: 'official',
  series: '通告',
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
    'town-government',
  ],
  laws: {},
  actedOn: 'date',
  fields: {
    headline: text('标题', 'Headline'),
    opening: text('缘由', 'Why'),
    points: list('通告事项', 'Points', { point: column('事项', 'Point', 1, { required: true }) }),
    basis: basis('依据', 'Basis'),
    hotline: text('举报方式', 'How to give a tip'),
    ...dated,
  },
}
