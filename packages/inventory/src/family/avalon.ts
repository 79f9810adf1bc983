import type { Conversation } from '../reply/conversation.js'
import { asNumber, macOf, textOf } from '../reply/fields.js'
import { summaryRate } from './cgminer-reading.js'
import type { Family } from './family.js'
import { scaled } from './scaled.js'
import { descriptionSays, saysTell, sectionHas, sectionSays } from './tell.js'

/** Canaan's machines: `PROD` and `DNA` in `version`, and a bracketed string `MM ID0` in `stats`. */
export const avalon: Family = {
  id: 'avalon',
  name: 'AvalonMiner',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'VERSION', 'PROD', /avalon/i, 6),
    ...sectionHas(conversation, 'VERSION', ['DNA', 'HWTYPE'], 4),
    ...sectionSays(conversation, 'STATS', 'ID', /^AV/, 3),
    ...sectionSays(conversation, 'DEVS', 'Name', /^AV/, 3),
    ...descriptionSays(conversation, /avalon/i, 4),
    ...(brackets(conversation).length > 0 ? [saysTell('STATS', 'MM ID', 3)] : []),
  ],
  read: (conversation) => {
    const version = conversation.section('VERSION')[0]
    const modules = brackets(conversation)
    const said = (name: string) => modules.map((module) => module.get(name)).find((text) => text !== undefined) ?? null
    const sum = (name: string) => {
      const numbers = modules
        .map((module) => asNumber(module.get(name)?.split(' ')[0]))
        .filter((number) => number !== null)
      return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0)
    }
    // GHSmm is what the clock would give; older firmware measures only in the summary
    const rate = scaled(1e9, sum('GHSspd')) ?? summaryRate(conversation) ?? scaled(1e9, sum('GHSavg') ?? sum('GHSmm'))
    const supply = said('PS')?.split(' ').map(Number)
    return {
      kind: 'asic',
      make: 'AvalonMiner',
      model: modelOf(textOf(version, 'PROD'), textOf(version, 'MODEL'), said('Ver')),
      firmware: 'stock',
      firmwareVersion: textOf(version, 'VERSION', 'LVERSION', 'CVERSION') ?? said('Ver'),
      serial: textOf(version, 'DNA') ?? said('DNA'),
      mac: macOf(textOf(version, 'MAC')),
      algorithm: 'SHA-256d',
      ...(rate === null ? {} : { hashrateHps: rate }),
      nominalHashrateHps: scaled(1e9, sum('GHSmm')),
      watts: sum('WALLPOWER') ?? sum('MPO') ?? supply?.[6] ?? supply?.[4] ?? null,
      boards: modules.flatMap((module, unit) =>
        (module.get('MGHS')?.split(' ') ?? []).map((ghs, index) => ({
          index: unit * 10 + index,
          serial: null,
          chips: null,
          hashrateHps: Number.isFinite(Number(ghs)) ? Number(ghs) * 1e9 : null,
          watts: null,
        })),
      ),
    }
  },
}

/** `Ver[741…] DNA[…] GHSmm[7078.84]` of every module, by name. */
function brackets(conversation: Conversation): Map<string, string>[] {
  const seen = new Map<string, Map<string, string>>()
  for (const record of conversation.section('STATS'))
    for (const [key, value] of Object.entries(record)) {
      if (!/^MM ID\d+$/.test(key) || typeof value !== 'string' || seen.has(key)) continue
      seen.set(
        key,
        new Map([...value.matchAll(/(\w{1,24})\[([^\][]{0,8000})\]/g)].map(([, name = '', text = '']) => [name, text])),
      )
    }
  return [...seen.values()]
}

/** `AvalonMiner 15-194` → `15-194`; without a product name the version starts with the model: `741…`, `1246-82-…`. */
function modelOf(product: string | null, model: string | null, version: string | null): string | null {
  const named =
    product
      ?.replace(/^avalon ?miner\s*/i, '')
      .replace(/^avalon\s*/i, '')
      .trim() ?? ''
  if (named !== '') return named
  if (model !== null) return model
  return (
    /^(\d{4})-|^(\d{2}-\d{3})-|^([6-9]\d\d)\d/
      .exec(version ?? '')
      ?.slice(1)
      .find((part) => part !== undefined) ?? null
  )
}
