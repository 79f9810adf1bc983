import type { Said } from '../said.js'

export const surchargeTexts = {
  place: { zh: '省份名称，如 浙江，或 全国', en: 'a province such as 浙江 or Zhejiang, or 全国' } satisfies Said,
  document: { zh: '文件的标题或文号', en: 'title or number of the document' } satisfies Said,
  price: {
    zh: '加价标准应为大于 0 的数字，单位元/千瓦时。',
    en: 'The price must be a number above 0, in yuan a kWh.',
  } satisfies Said,
  reversed: { zh: '有效期的 to 早于 from。', en: 'The surcharge ends before it begins.' } satisfies Said,
}
