import type { Lead } from '@davylamp/casework'
import type { Finding, Language } from '@davylamp/finding'
import type { DefinedName } from '@e965/xlsx'
import { nextStep } from '../page/next-step.js'
import { bodyFormat, headFormat, printForm } from './print-form.js'
import { ownName } from '../say/own-name.js'
import { onsetText } from '../say/onset.js'
import { formatRange } from '../say/quantity.js'
import { type Speaker, speaker } from '../say/speaker.js'
import { isReportCode, reportTexts } from '../texts.js'

/** What a work order says of a customer; unknown fields are null. */
export interface WorkListCustomer {
  /** The supply station or branch (供电单位). */
  readonly org: string | null
  readonly transformerId: string | null
  readonly accountId: string | null
  readonly name: string | null
  readonly address: string | null
  readonly category: string | null
  readonly capacityKva: number | null
  readonly multiplier: number | null
}

/** The columns that supply stations work with; the form is theirs, so the names stay Chinese in any language. */
const columns = [
  '供电单位',
  '台区',
  '户号',
  '户名',
  '地址',
  '用电类别',
  '合同容量',
  '倍率',
  '疑似起始日期',
  '估算功率',
  '理由',
  '建议核查内容',
  '核查结果',
]
const reasonsShown = 3
const alternativesShown = 4
const widths = [11, 8, 13, 11, 18, 9, 8, 6, 13, 10, 40, 40, 18]

/** A work order per supply station (XLSX, a sheet each) for the leads on meters; identifiers are text, nothing is a formula. */
export async function renderWorkList(
  leads: readonly Lead[],
  customers: ReadonlyMap<string, WorkListCustomer>,
  language: Language,
): Promise<Uint8Array> {
  // large, and only loaded for who wants a work list
  const { CFB, utils, write } = await import('@e965/xlsx')
  const say = speaker(language)
  const byStation = new Map<string, string[][]>()
  for (const lead of leads)
    for (const finding of lead.findings) {
      const { subject, mining } = finding
      if (subject.kind !== 'meter') continue
      const customer = customers.get(subject.id)
      const station = customer?.org ?? ''
      const rows = byStation.get(station) ?? []
      rows.push([
        station,
        customer?.transformerId ?? '',
        customer?.accountId ?? subject.id,
        customer?.name ?? '',
        customer?.address ?? ownName(lead.place, 'zh'),
        categoryWord(customer?.category ?? ''),
        customer?.capacityKva?.toString() ?? '',
        customer?.multiplier?.toString() ?? '',
        mining.onset === undefined ? '' : (onsetText(mining.onset, say) ?? ''),
        mining.powerKw === undefined ? '' : `${formatRange(mining.powerKw)} kW`,
        reasonsOf(finding, say),
        toCheck(lead, finding, say),
        '',
      ])
      byStation.set(station, rows)
    }
  if (byStation.size === 0) byStation.set('', [])
  const book = utils.book_new()
  const headOnEachPage: DefinedName[] = []
  for (const [station, rows] of byStation) {
    const cells = [columns, ...rows].map((row, index) =>
      row.map((value) => ({ t: 's', v: value, z: index === 0 ? headFormat : bodyFormat })),
    )
    const sheet = utils.aoa_to_sheet(cells)
    sheet['!cols'] = widths.map((wch) => ({ wch }))
    const name = sheetName(station, book.SheetNames)
    utils.book_append_sheet(book, sheet, name)
    headOnEachPage.push({
      Name: '_xlnm.Print_Titles',
      Sheet: book.SheetNames.length - 1,
      Ref: `'${name.replaceAll("'", "''")}'!$1:$1`,
    })
  }
  book.Workbook = { Names: headOnEachPage }
  const file: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
  if (!(file instanceof Uint8Array)) throw new TypeError('the workbook was not written as bytes')
  return printForm(file, CFB)
}

/** A category by its Chinese name, as the form has it; one that the texts do not know as it stands in the table. */
function categoryWord(category: string): string {
  const code = `category.${category.toLowerCase().replaceAll('_', '-')}`
  return isReportCode(code) ? reportTexts[code].zh : category
}

/** The weightiest reasons of this meter; those of other senses stay in the report. */
function reasonsOf({ reasons }: Finding, say: Speaker): string {
  return reasons
    .filter(({ weight }) => weight >= 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, reasonsShown)
    .map((reason) => say.of(reason))
    .join(say.language === 'zh' ? '' : ' ')
}

/** The next step, and the open alternatives that somebody on the spot can rule out. */
function toCheck(lead: Lead, { alternatives }: Finding, say: Speaker): string {
  const step = say(nextStep(lead))
  const open = alternatives.filter(({ status }) => status === 'open').slice(0, alternativesShown)
  if (open.length === 0) return step
  return say('work.next', { step, open: open.map((item) => say.of(item)).join(say.language === 'zh' ? '' : ' ') })
}

/** At most 31 characters, none of those that Excel forbids, and no name twice. */
function sheetName(station: string, taken: readonly string[]): string {
  const base =
    station
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 27) || '核查工单'
  let name = base
  for (let n = 2; taken.includes(name); n++) name = `${base} ${n}`
  return name
}
