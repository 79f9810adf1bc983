import type { Unit } from './map-file.js'

/** A header as it is compared: half-width, lower case, without spaces, signs and unit; the unit apart. */
export interface Header {
  /** As it stands in the file. */
  readonly text: string
  readonly key: string
  readonly unit: Unit | null
}

/** `ＣＯＮＳ＿ＮＯ` → `consno`; `有功功率（kW）` → `有功功率` with unit kw; `energy_kwh` → `energykwh` with unit kwh. */
export function header(text: string): Header {
  const plain = text
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
  const bracket = /[([{]\s*([^)\]}]*)\s*[)\]}]\s*$/.exec(plain)
  const unit = unitOf(bracket?.[1] ?? '') ?? unitAtEnd(plain)
  const bare = bracket === null ? plain : plain.slice(0, bracket.index)
  const key = compact(bare === '' ? plain : bare)
  return { text, key, unit }
}

function compact(text: string): string {
  return text.replace(/[\s_\-./:：'"`?*#]/g, '')
}

/** A unit by its name; `kwh/hh`, `kw·h` and Chinese names too. */
export function unitOf(text: string): Unit | null {
  switch (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s·.*]/g, '')
      .replace(/\/(hh|h|15min|30min|interval)$/, '')
  ) {
    case 'w':
    case '瓦':
      return 'w'
    case 'kw':
    case '千瓦':
      return 'kw'
    case 'mw':
    case '兆瓦':
      return 'mw'
    case 'wh':
    case '瓦时':
      return 'wh'
    case 'kwh':
    case '千瓦时':
    case '度':
      return 'kwh'
    case 'mwh':
    case '兆瓦时':
    case '千度':
      return 'mwh'
    case '10mwh':
    case '万千瓦时':
    case '万kwh':
    case '万度':
      return '10mwh'
    default:
      return null
  }
}

function unitAtEnd(plain: string): Unit | null {
  const words = plain.split(/[\s_\-.:/()]+/)
  return unitOf(words.at(-1) ?? '') ?? (words.length > 1 ? unitOf(words[0] ?? '') : null)
}
