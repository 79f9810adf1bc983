import { contract, mean, peaks, rounded } from './reading.mjs'

// Real meters that do not mine are few, and what false alarms are counted on. Each gives three more ordinary ones.

/** A stretch of one to four months. */
export function shortened(record, r) {
  const days = Math.min(record.days, r.integer(28, 120))
  const from = r.integer(0, record.days - days)
  const part = (list, width) => list.slice(from * width, (from + days) * width)
  return {
    ...record,
    firstDay: record.firstDay + from,
    days,
    hourlyKw: part(record.hourlyKw, 24),
    peakKw: part(record.peakKw, 1),
    missing: part(record.missing, 1),
    estimated: part(record.estimated, 1),
    duplicates: part(record.duplicates, 1),
    distinctValues: part(record.distinctValues, 1),
  }
}

/** The same days the other way round: what was taken away is added then. Saturdays and Sundays stay such. */
export function mirrored(base) {
  const { record } = base
  const turned = (list, width) => {
    const out = list.slice()
    for (let day = 0; day < record.days; day++)
      out.set(list.subarray((record.days - 1 - day) * width, (record.days - day) * width), day * width)
    return out
  }
  // A Sunday (3 days after day 0 of the count, modulo 7) becomes a Saturday.
  const last = record.firstDay + record.days - 1
  const wanted = (((5 - last) % 7) + 7) % 7
  const firstDay = record.firstDay + ((((wanted - record.firstDay) % 7) + 7) % 7)
  return {
    ...base,
    record: {
      ...record,
      firstDay,
      hourlyKw: turned(record.hourlyKw, 24),
      peakKw: turned(record.peakKw, 1),
      missing: turned(record.missing, 1),
      estimated: turned(record.estimated, 1),
      duplicates: turned(record.duplicates, 1),
      distinctValues: turned(record.distinctValues, 1),
    },
  }
}

/** Two customers behind one meter, Mondays upon Mondays. */
export function shared(base, other, r) {
  const { record } = base
  const later = (((record.firstDay - other.record.firstDay) % 7) + 7) % 7
  const scale = (r.logUniform(0.2, 3) * mean(record.hourlyKw)) / Math.max(0.05, mean(other.record.hourlyKw))
  const part = (list, width) => list.slice(0, Math.min(record.days, other.record.days - later) * width)
  const hourlyKw = part(record.hourlyKw, 24).map(
    (kw, hour) => kw + scale * (other.record.hourlyKw[hour + later * 24] ?? NaN),
  )
  return {
    ...base,
    capacityKva: contract(hourlyKw, r),
    record: {
      ...record,
      days: hourlyKw.length / 24,
      hourlyKw: rounded(hourlyKw, r),
      peakKw: peaks(hourlyKw),
      missing: part(record.missing, 1),
      estimated: part(record.estimated, 1),
      duplicates: part(record.duplicates, 1),
      distinctValues: part(record.distinctValues, 1),
    },
  }
}
