import type { MachineNameplate, Sentence } from '@davylamp/finding'
import { say } from '../texts.js'
import { csvRows } from './csv-rows.js'

/** Heads of columns, as people write them. */
const columns: readonly (readonly [field: keyof MachineNameplate, names: RegExp])[] = [
  ['item', /^(?:item|no\.?|number|编号|序号|物品编号)$/i],
  ['room', /^(?:room|房间|机房)$/i],
  ['rack', /^(?:rack|shelf|机架|货架)$/i],
  ['position', /^(?:position|place|位置)$/i],
  ['make', /^(?:make|maker|brand|品牌|厂商)$/i],
  ['model', /^(?:model|型号)$/i],
  ['serial', /^(?:serial(?: ?number)?|sn|s\/n|序列号|机身编号)$/i],
  ['mac', /^(?:mac(?: ?address)?|硬件地址|mac ?地址)$/i],
  ['watts', /^(?:watts?|power(?:_w)?|功率|额定功率)$/i],
  ['sealNumber', /^(?:seal(?: ?number)?|封条号|封条编号)$/i],
  ['stateOnArrival', /^(?:state|state on arrival|到场状态|状态)$/i],
  ['remark', /^(?:remark|note|备注|特征)$/i],
  ['readBy', /^(?:read by|录入方式)$/i],
]

const states: ReadonlyMap<string, NonNullable<MachineNameplate['stateOnArrival']>> = new Map([
  ['on', 'on'],
  ['off', 'off'],
  ['sleep', 'sleep'],
  ['开机', 'on'],
  ['关机', 'off'],
  ['休眠', 'sleep'],
])
const readings: ReadonlyMap<string, NonNullable<MachineNameplate['readBy']>> = new Map([
  ['typed', 'typed'],
  ['barcode', 'barcode'],
  ['photo', 'photo'],
  ['手工', 'typed'],
  ['条码', 'barcode'],
  ['扫码', 'barcode'],
  ['照片', 'photo'],
])

export interface ReadNameplates {
  readonly nameplates: readonly MachineNameplate[]
  readonly problems: readonly Sentence[]
}

/** Reads a list of labels (CSV with a head; typed, or filled by a barcode reader): one line an item. */
export function parseNameplates(text: string): ReadNameplates {
  const [head = [], ...lines] = csvRows(text)
  const fields = head.map((name) => columns.find(([, names]) => names.test(name.trim()))?.[0] ?? null)
  if (!fields.includes('item'))
    return { nameplates: [], problems: [say('table.no-item-column', { columns: head.join(', ') })] }
  const nameplates: MachineNameplate[] = []
  const problems: Sentence[] = []
  const items = new Set<string>()
  for (const [index, cells] of lines.entries()) {
    const said = Object.fromEntries(
      fields.flatMap((field, column) =>
        field === null || !cells[column]?.trim() ? [] : [[field, cells[column].trim()]],
      ),
    )
    const item = said['item']
    if (item === undefined) {
      if (cells.some((cell) => cell.trim() !== '')) problems.push(say('table.no-item', { line: index + 2 }))
      continue
    }
    if (items.has(item)) problems.push(say('table.item-twice', { item, line: index + 2 }))
    items.add(item)
    nameplates.push(nameplate(item, said))
  }
  return { nameplates, problems }
}

function nameplate(item: string, said: Readonly<Record<string, string>>): MachineNameplate {
  const watts = Number(said['watts']?.replace(/\s*w$/i, ''))
  const state = states.get(said['stateOnArrival']?.toLowerCase() ?? '')
  const { watts: _, stateOnArrival: __, readBy: ___, ...texts } = said
  return {
    ...texts,
    item,
    ...(Number.isFinite(watts) && watts > 0 ? { watts } : {}),
    ...(state === undefined ? {} : { stateOnArrival: state }),
    readBy: readings.get(said['readBy']?.toLowerCase() ?? '') ?? 'typed',
  }
}
