import { emptyPicture } from '../../picture.js'
import type { TextReaderOf } from './text-reader.js'

/** A day of one a second. */
const mostSeconds = 86_400

/** Load of the processors over time as comma-separated numbers: a column that is named for it, or each column a machine of its own. */
export const cpuSeries: TextReaderOf = (id) => {
  let columns: { name: string; at: number; series: number[] }[] | null = null
  return {
    line(text) {
      const cells = text.split(',')
      if (columns === null) {
        const named = cells.flatMap((name, at) =>
          /cpu.*(?:pct|percent|%)|(?:pct|percent).*cpu/i.test(name) ? [{ name, at, series: [] }] : [],
        )
        columns = named.length > 0 ? named : cells.flatMap((name, at) => (at === 0 ? [] : [{ name, at, series: [] }]))
        return true
      }
      for (const { at, series } of columns) {
        const value = Number(cells[at] ?? Number.NaN)
        if (Number.isFinite(value) && series.length < mostSeconds) series.push(value)
      }
      return true
    },
    taken: () => [],
    end: () =>
      (columns ?? []).map(({ name, series }) => ({
        picture: {
          ...emptyPicture,
          time: null,
          subject: { kind: 'host', id: `${id} ${name}`.trim() },
          cpu: { seriesPct: series, cores: null, busyPct: null, accountedPct: null },
        },
        line: null,
        text: null,
      })),
  }
}
