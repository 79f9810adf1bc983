import type { Language } from '@davylamp/finding'
import { markup } from '../html/markup.js'
import type { ReportInput } from '../report-input.js'
import { clockOf } from '../say/clock.js'
import { speaker } from '../say/speaker.js'
import { leadsInFull, type PageContext } from './context.js'
import { foot } from './foot.js'
import { head } from './head.js'
import { leadSection } from './lead.js'
import { leadList } from './list.js'
import { overview } from './overview.js'
import { style } from './style.js'

/**
 * One self-contained HTML page of a scan, without any outside reference and without script: readable on a phone,
 * on paper and in the dark. Everything that comes from records is escaped.
 */
export function renderReport(input: ReportInput, language: Language): string {
  const say = speaker(language)
  const exhibits = new Map(input.exhibits.map((exhibit) => [exhibit.findingId, exhibit]))
  const context: PageContext = {
    say,
    clock: clockOf(input.zone, input.finishedAt),
    exhibits,
    holidays: input.holidays ?? [],
  }
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${say('page.title')}</title><style>${style}</style></head>
<body>${head(input, context)}
<main>${overview(input.leads, context)}
${leadList(input.leads, context)}
${input.leads.slice(0, leadsInFull).map((lead) => leadSection(lead, context))}</main>
${foot(input, context)}</body></html>
`.text
}
