import type { Series, SeriesBook, SeriesReader, SeriesValue } from './series.js'

interface ReadingType {
  power: number
  uom: number
  flow: number
}

interface Entry {
  self: string
  up: string
  related: string[]
}

/**
 * Green Button, the Energy Services Provider Interface (NAESB REQ.21): an Atom feed whose entries refer to one another by links.
 * A block of intervals belongs to a meter reading, that to a reading type and a usage point.
 */
export function espiReader(emit: (value: SeriesValue) => void): SeriesReader {
  const readingTypes = new Map<string, ReadingType>()
  const typesOfReading = new Map<string, string[]>()
  const blocks = new Map<string, number>()
  let entry: Entry = { self: '', up: '', related: [] }
  let type: ReadingType = { power: 0, uom: 72, flow: 1 }
  let value = emptyValue()
  let block = 0
  // Documents without links have one reading type, said before or after.
  let loneType: ReadingType | null = null
  let offsetSeconds: number | null = null

  return {
    format: 'espi',
    open(name, attributes, parents) {
      if (name === 'entry') entry = { self: '', up: '', related: [] }
      else if (name === 'link' && parents.at(-1) === 'entry') addLink(entry, attributes)
      else if (name === 'ReadingType') type = { power: 0, uom: 72, flow: 1 }
      else if (name === 'IntervalBlock') {
        const owner = readingOf(entry)
        block = blocks.get(owner) ?? blocks.size
        blocks.set(owner, block)
      } else if (name === 'IntervalReading') value = emptyValue()
    },
    close(name, text, parents) {
      const parent = parents.at(-1)
      if (name === 'IntervalReading') emit({ ...value, key: block })
      else if (name === 'ReadingType') {
        readingTypes.set(pathOf(entry.self), type)
        loneType = type
      } else if (name === 'MeterReading') typesOfReading.set(readingOf(entry), entry.related.map(pathOf))
      else if (parent === 'ReadingType') readTypeField(type, name, text)
      else if (parent === 'timePeriod') {
        if (name === 'start') value = { ...value, time: text }
        else if (name === 'duration') value = { ...value, duration: text }
        else if (name === 'timezone') value = { ...value, offset: text }
      } else if (name === 'tzOffset' && /^-?\d+$/.test(text)) offsetSeconds = Number(text)
      else if (parent === 'IntervalReading' && name === 'value') value = { ...value, value: text }
      else if (parent === 'ReadingQuality' && name === 'quality')
        value = { ...value, estimated: value.estimated || isEstimated(text) }
    },
    book(): SeriesBook {
      const series = new Map<number, Series>()
      const leftOut = new Set<string>()
      for (const [reading, key] of blocks) {
        const found = (typesOfReading.get(reading) ?? [])
          .map((path) => readingTypes.get(path))
          .find((one) => one !== undefined)
        const said = found ?? (readingTypes.size === 1 ? loneType : null)
        if (said === null || (said.uom !== 72 && said.uom !== 38))
          leftOut.add(said === null ? reading : `uom ${said.uom}`)
        else series.set(key, seriesOf(reading, said))
      }
      return { series, offsetSeconds, leftOut: [...leftOut] }
    },
  }
}

function seriesOf(reading: string, type: ReadingType): Series {
  return {
    meterId: /UsagePoint\/([^/]+)/.exec(reading)?.[1] ?? reading,
    flow: type.flow === 19 ? 'reverse' : 'forward',
    // UnitSymbolKind: 72 is Wh, 38 is W.
    is: type.uom === 72 ? 'kwh' : 'kw',
    factor: 10 ** type.power / 1000,
    stampedAtEnd: false,
    intervalMinutes: null,
  }
}

function readTypeField(type: ReadingType, name: string, text: string): void {
  if (name === 'powerOfTenMultiplier') type.power = Number(text) || 0
  else if (name === 'uom') type.uom = Number(text)
  else if (name === 'flowDirection') type.flow = Number(text)
}

/** QualityOfReading: 8 by a reference day, 9 by interpolation, 12 projected. */
function isEstimated(quality: string): boolean {
  return quality === '8' || quality === '9' || quality === '12'
}

function addLink(entry: Entry, attributes: Readonly<Record<string, string>>): void {
  const href = attributes['href'] ?? ''
  if (attributes['rel'] === 'self') entry.self = href
  else if (attributes['rel'] === 'up') entry.up = href
  else if (attributes['rel'] === 'related') entry.related.push(href)
}

/** The meter reading that an entry is, or belongs to. */
function readingOf(entry: Entry): string {
  const path = pathOf(entry.self) || pathOf(entry.up)
  return /^(.*MeterReading\/[^/]+)/.exec(path)?.[1] ?? path
}

/** A link without host and the fixed part of the API's path, so that absolute and relative links agree. */
function pathOf(href: string): string {
  return href
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^.*?\/resource\//, '')
    .replace(/^\/|\/$/g, '')
}

function emptyValue(): SeriesValue {
  return { key: 0, time: '', duration: '', offset: '', value: '', estimated: false }
}
