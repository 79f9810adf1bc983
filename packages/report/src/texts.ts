import { footTexts } from './text/foot.js'
import { leadTexts } from './text/lead.js'
import { panelTexts } from './text/panel.js'
import { plotTexts } from './text/plot.js'
import { wordTexts } from './text/words.js'

/** Every sentence and label of the report, its plots, its table and its work list. */
export const reportTexts = {
  ...wordTexts,
  ...leadTexts,
  ...panelTexts,
  ...plotTexts,
  ...footTexts,
}

export type ReportCode = keyof typeof reportTexts

export function isReportCode(code: string): code is ReportCode {
  return Object.hasOwn(reportTexts, code)
}
