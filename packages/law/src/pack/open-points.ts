import type { Said } from '../said.js'

/** Something that is often cited and that nobody here could confirm: refused with its reason instead of being shipped as law. */
export interface OpenPoint {
  readonly instrument: string
  /** Undefined: the whole instrument. */
  readonly article?: string
  readonly title: Said
  readonly what: Said
}

const missingText: Said = {
  zh: '未读到原文，施行日期或文号未核实',
  en: 'the text was not read; date or number not confirmed',
}

/**
 * What the reference of 2026 marks as unconfirmed. A site that has the paper before it adds it by its own file (see `loadLawPack`); a row
 * of that file takes the place of the point here.
 */
export const openPoints: readonly OpenPoint[] = [
  {
    instrument: 'power-supply-business-rules',
    title: { zh: '《供电营业规则》', en: 'Rules of Power Supply Business' },
    what: {
      zh: '2024年新规则（国家发展改革委令第14号）的施行日期、条文号和违约电费倍数未核实',
      en: 'dates, article numbers and multiples of the new rules of 2024 were not confirmed',
    },
  },
  {
    instrument: 'industry-catalogue',
    article: '1',
    title: { zh: '《产业结构调整指导目录（2024年本）》', en: 'Catalogue Guiding Industry Restructuring (2024)' },
    what: { zh: '“挖矿”所在的项号未核实', en: 'the item number of mining was not confirmed' },
  },
  {
    instrument: 'interim-provisions-restructuring',
    title: {
      zh: '《促进产业结构调整暂行规定》（国发〔2005〕40号）',
      en: 'Interim Provisions on Industry Restructuring (2005)',
    },
    what: { zh: '是否仍有效、第十九条内容未核实', en: 'whether it holds, and its article 19, were not confirmed' },
  },
  {
    instrument: 'guangdong-equipment-notice',
    title: {
      zh: '广东省《关于整治虚拟货币“挖矿”设备的通知》（粤发改能源函〔2022〕683号）',
      en: 'Guangdong notice on mining equipment (2022)',
    },
    what: { zh: '印发日期和是否仍有效未核实', en: 'its day of issue and whether it holds were not confirmed' },
  },
  {
    instrument: 'zhejiang-equipment-notice',
    title: { zh: '浙江省《关于整治虚拟货币“挖矿”设备的通知》', en: 'Zhejiang notice on mining equipment' },
    what: { zh: '文号、印发日期和是否仍有效未核实', en: 'its number, day and validity were not confirmed' },
  },
  {
    instrument: 'inspection-form-templates',
    title: {
      zh: '司法部《行政检查文书基本格式文本（试行）》',
      en: 'Templates for inspection papers (Ministry of Justice)',
    },
    what: { zh: '七种文书的名称和文号未全部核实', en: 'names and number of all seven templates were not confirmed' },
  },
  {
    instrument: 'economic-crime-filing-standards',
    title: { zh: '公安机关管辖刑事案件立案追诉标准', en: 'Filing standards for crimes under police jurisdiction' },
    what: missingText,
  },
  {
    instrument: 'power-use-inspection-measures',
    title: { zh: '《用电检查管理办法》', en: 'Measures for Inspecting the Use of Power' },
    what: { zh: '是否已废止未核实', en: 'whether it was repealed was not confirmed' },
  },
]
