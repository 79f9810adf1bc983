/** A device type such as `Antminer S19 XP (Vnish 1.2.0-rc1)` taken apart. */
export interface AntminerType {
  readonly model: string | null
  /** Number of chips of a board, where firmware adds it: `88` of `S19-88`. */
  readonly variant: string | null
  /** Third-party firmware that the type names. */
  readonly firmware: string | null
  readonly firmwareVersion: string | null
}

/** Firmware makers that leave their name in the type. */
const firmwareNames: readonly (readonly [RegExp, string])[] = [
  [/vnish|anthill/i, 'Vnish'],
  [/hiveon/i, 'Hiveon'],
  [/asicseer/i, 'asicseer'],
  [/blissz/i, 'Blissz'],
  [/msk ?miner/i, 'MSKMiner'],
  [/nicehash/i, 'NiceHash'],
  [/\blux ?os|luxminer/i, 'LuxOS'],
  [/braiins|bosminer/i, 'Braiins OS'],
  [/awesome/i, 'Awesome Miner'],
]

/** Takes a type apart; the model keeps the maker's own writing, without the maker's name. */
export function antminerType(type: string): AntminerType {
  const bare = type.replace(/^\s*(?:bitmain\s+)?antminer[\s-]*/i, '').trim()
  const cut = /\s*\(|\s+v\.? ?\d|\s+(?:hiveon|vnish|anthill|asicseer|blissz|msk|nicehash|lux|braiins|awesome)/i.exec(
    bare,
  )
  const named = (cut === null ? bare : bare.slice(0, cut.index)).trim()
  const [, model = named, variant = null] = /^(.*\S)[- ](\d{2,3})$/.exec(named) ?? []
  const rest = cut === null ? '' : bare.slice(cut.index)
  const firmware = firmwareNames.find(([pattern]) => pattern.test(type))?.[1] ?? null
  return { model: model === '' ? null : model, variant, firmware, firmwareVersion: versionIn(rest) }
}

function versionIn(text: string): string | null {
  return /(?:^|[\s(])v?\.?\s*(\d+(?:\.\d+)+[-\w.]*(?: beta)?)/i.exec(text)?.[1] ?? null
}

/** Whether a text is a Bitmain type that leaves out the maker's name (`S19-88 v.2.6.0.39`, `L7`). */
export function looksLikeAntminerModel(text: string): boolean {
  return /^(?:S|T|L|D|E|Z|K|KA|KS|HS|DR|X|B|A|R|V|AL)\d{1,2}[a-z]{0,2}(?:[+\- ]|$)/.test(text.trim())
}
