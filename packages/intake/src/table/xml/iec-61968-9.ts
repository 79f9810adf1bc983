import type { Series, SeriesBook, SeriesReader, SeriesValue } from './series.js'

/** Minutes of `measuringPeriod`, the third part of a reading type (IEC 61968-9, annex C). */
const measuringPeriods: Readonly<Record<string, number>> = {
  '1': 10,
  '2': 15,
  '3': 1,
  '5': 30,
  '6': 5,
  '7': 60,
  '10': 2,
  '14': 3,
}

interface Block {
  readonly reading: number
  readonly type: string
}

/**
 * MeterReadings of IEC 61968-9 (CIM): a meter reading names its meter or usage point after its blocks of intervals; the reading
 * type of 18 parts says what the values are. Times are those of the end of their intervals.
 */
export function iec61968Reader(emit: (value: SeriesValue) => void): SeriesReader {
  const meters = new Map<number, string>()
  const usagePoints = new Map<number, string>()
  const keys = new Map<string, number>()
  const blocks: Block[] = []
  let reading = -1
  let type = ''
  // Values wait for the reading type of their block, which may stand after them; a block is a day or a month.
  let waiting: SeriesValue[] = []
  let value = emptyValue()

  const release = (ending: readonly SeriesValue[]) => {
    const id = `${reading} ${type}`
    const key = keys.get(id) ?? blocks.length
    if (!keys.has(id)) {
      keys.set(id, key)
      blocks.push({ reading, type })
    }
    for (const one of ending) emit({ ...one, key })
  }

  return {
    format: 'iec61968-9',
    open(name, attributes, parents) {
      if (name === 'MeterReading') reading++
      else if (name === 'IntervalBlocks') {
        type = ''
        waiting = []
      } else if (name === 'IntervalReadings' || name === 'Readings') value = emptyValue()
      else if (name === 'ReadingType' && parents.at(-1) !== 'MeterReadings') type = attributes['ref'] ?? type
      else if (name === 'ReadingQualityType')
        value = { ...value, estimated: value.estimated || isEstimated(attributes['ref'] ?? '') }
    },
    close(name, text, parents) {
      const parent = parents.at(-1)
      if (name === 'timeStamp') value = { ...value, time: text }
      else if (name === 'value' && (parent === 'IntervalReadings' || parent === 'Readings'))
        value = { ...value, value: text }
      else if (name === 'mRID' && parent === 'ReadingType') type = text
      else if ((name === 'mRID' || (name === 'name' && parent === 'Names')) && text !== '') {
        if (parents.includes('Meter') && !meters.has(reading)) meters.set(reading, text)
        else if (parents.includes('UsagePoint') && !usagePoints.has(reading)) usagePoints.set(reading, text)
      } else if (name === 'IntervalReadings') waiting.push(value)
      else if (name === 'IntervalBlocks') {
        release(waiting)
        waiting = []
      } else if (name === 'Readings') release([value])
    },
    book(): SeriesBook {
      const series = new Map<number, Series>()
      const leftOut = new Set<string>()
      for (const [key, block] of blocks.entries()) {
        const found = seriesOf(
          meters.get(block.reading) ?? usagePoints.get(block.reading) ?? `#${block.reading + 1}`,
          block.type,
        )
        if (found === null) leftOut.add(block.type === '' ? '?' : block.type)
        else series.set(key, found)
      }
      return { series, offsetSeconds: null, leftOut: [...leftOut] }
    },
  }
}

/** Interval energy (accumulation 4, kind 12) and power (kind 37, demand 8) in Wh or W; null for everything else, registers too. */
function seriesOf(meterId: string, readingType: string): Series | null {
  const parts = readingType.split('.')
  const [, , period = '0', accumulation, flow, commodity, kind] = parts
  const [multiplier, uom] = [Number(parts[15] ?? 0), parts[16]]
  if (parts.length !== 18 || (commodity !== '1' && commodity !== '2' && commodity !== '0')) return null
  const energy = kind === '12' && uom === '72' && accumulation === '4'
  const power = (kind === '37' || kind === '8') && uom === '38'
  if (!energy && !power) return null
  return {
    meterId,
    flow: flow === '19' ? 'reverse' : 'forward',
    is: energy ? 'kwh' : 'kw',
    factor: 10 ** multiplier / 1000,
    stampedAtEnd: true,
    intervalMinutes: measuringPeriods[period] ?? null,
  }
}

/** Reading quality `system.category.index`: category 8 is estimated, 12 projected. */
function isEstimated(ref: string): boolean {
  const category = ref.split('.')[1]
  return category === '8' || category === '12'
}

function emptyValue(): SeriesValue {
  return { key: 0, time: '', duration: '', offset: '', value: '', estimated: false }
}
