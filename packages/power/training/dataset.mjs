import { home } from './homes.mjs'
import { lookAlikes, categories } from './look-alikes.mjs'
import { miners, schedules } from './miners.mjs'
import { mirrored, shared, shortened } from './ordinary.mjs'
import { random } from './random.mjs'
import { contract, mean, peaks, rounded } from './reading.mjs'

/**
 * Makes labelled meters: simulated miners inside real meters that do not mine, accounts with nothing but machines, and
 * look-alikes. Every one is a record as the reader gives it, with its label, its family (schedule or kind) and the real
 * meters it was made from.
 *
 * @param clean records of real meters without mining, with `capacityKva` and `category`
 */
export function* madeMeters(clean, { seed, perMeter, perKind, accounts, homes }) {
  const r = random(seed)
  for (const base of clean) {
    // Short records are their own kind of ordinary.
    const short = { ...base, record: shortened(base.record, r) }
    yield { ...short, mining: 0, family: 'short', onset: null, kw: 0, bases: [base.record.meterId] }
    yield { ...mirrored(base), mining: 0, family: 'mirrored', onset: null, kw: 0, bases: [base.record.meterId] }
    const other = r.pick(clean)
    yield {
      ...shared(base, other, r),
      mining: 0,
      family: 'shared',
      onset: null,
      kw: 0,
      bases: [base.record.meterId, other.record.meterId],
    }
    for (let copy = 0; copy < perMeter; copy++) {
      const of = copy % 4 === 3 ? { ...base, record: shortened(base.record, r) } : base
      const made = mined(of, r)
      if (made !== null) yield { ...made, bases: [base.record.meterId] }
    }
  }
  for (let copy = 0; copy < homes; copy++) {
    const base = madeHome(clean, r)
    yield { ...base, mining: 0, family: 'home', onset: null, kw: 0, bases: [] }
    for (let again = 0; again < 2; again++) {
      const made = mined(base, r)
      if (made !== null) yield { ...made, bases: [] }
    }
  }
  for (let copy = 0; copy < accounts; copy++) yield { ...account(clean, r), bases: [] }
  for (const kind of Object.keys(lookAlikes))
    for (let copy = 0; copy < (kind === 'mixture' ? 6 : 1) * perKind; copy++) yield lookAlike(kind, clean, r)
}

/** Days and gaps of a real meter, one in four cut short. */
function someRecord(clean, r) {
  const one = r.pick(clean)
  return r.chance(0.25) ? { ...one, record: shortened(one.record, r) } : one
}

function window(days, r) {
  const throughout = r.chance(0.42)
  const onset = throughout ? 0 : Math.round(r.uniform(0.05, 0.9) * days)
  const end = r.chance(0.08) ? Math.min(days, onset + Math.round(r.uniform(0.25, 0.9) * days)) : days
  return { onset, end, throughout }
}

function mined(base, r) {
  const { record } = base
  const usual = mean(record.hourlyKw)
  if (!(usual > 0.02)) return null
  const isHome = base.category === 'residential'
  const kw = isHome ? r.logUniform(0.7, 22) : Math.min(1500, Math.max(0.9, usual * r.logUniform(0.15, 4)))
  const schedule = r.chance(0.4) ? 'always' : r.pick(schedules)
  const { onset, end, throughout } = window(record.days, r)
  const load = miners({ firstDay: record.firstDay, days: record.days, kw, schedule, onset, end }, r)
  const hourlyKw = record.hourlyKw.map((one, hour) => one + load.kwByHour[hour])
  return {
    record: {
      ...record,
      hourlyKw: rounded(hourlyKw, r),
      peakKw: peaks(hourlyKw),
      meterId: `${record.meterId}+${schedule}`,
    },
    category: base.category,
    capacityKva: base.capacityKva,
    mining: 1,
    family: schedule,
    onset: throughout ? null : onset,
    kw: load.kw,
  }
}

function madeHome(clean, r) {
  const { record } = someRecord(clean, r)
  const hourlyKw = blank(record, home(record.days, record.firstDay, r))
  return {
    record: { ...record, hourlyKw: rounded(hourlyKw, r), peakKw: peaks(hourlyKw), meterId: 'home' },
    category: 'residential',
    capacityKva: contract(hourlyKw, r),
  }
}

/** An account that was taken out for the machines: next to nothing else, and a contract that fits them. */
function account(clean, r) {
  const { record } = someRecord(clean, r)
  const schedule = r.chance(0.4) ? 'always' : r.pick(schedules)
  const { onset, end, throughout } = window(record.days, r)
  const load = miners(
    { firstDay: record.firstDay, days: record.days, kw: r.logUniform(4, 250), schedule, onset, end },
    r,
  )
  const own = r.uniform(0.02, 0.6)
  const hourlyKw = blank(
    record,
    load.kwByHour.map((one, hour) => one + own * (0.6 + 0.4 * r.next() + (hour % 24 > 17 ? 0.4 : 0))),
  )
  return {
    record: { ...record, hourlyKw: rounded(hourlyKw, r), peakKw: peaks(hourlyKw), meterId: `account+${schedule}` },
    category: 'commercial',
    capacityKva: contract(hourlyKw, r),
    mining: 1,
    family: schedule,
    onset: throughout ? null : onset,
    kw: load.kw,
  }
}

function lookAlike(kind, clean, r) {
  const { record } = someRecord(clean, r)
  let hourlyKw = blank(record, lookAlikes[kind](record.days, record.firstDay, r))
  const category = categories[kind] ?? 'commercial'
  // Some of this equipment stands at a customer with a life of its own.
  const host = r.chance(0.25) ? r.pick(clean.filter((one) => one.record.days >= record.days)) : null
  if (host !== null) {
    const scale = (mean(hourlyKw) * r.uniform(0.1, 0.8)) / Math.max(0.05, mean(host.record.hourlyKw))
    hourlyKw = hourlyKw.map((one, hour) => one + scale * (host.record.hourlyKw[hour] ?? NaN))
  }
  return {
    record: { ...record, hourlyKw: rounded(hourlyKw, r), peakKw: peaks(hourlyKw), meterId: kind },
    category,
    capacityKva: contract(hourlyKw, r),
    mining: 0,
    family: kind,
    onset: null,
    kw: 0,
    bases: host === null ? [] : [host.record.meterId],
  }
}

/** Keeps the gaps of a real record. */
function blank(record, kwByHour) {
  return Float32Array.from(record.hourlyKw, (one, hour) => (Number.isNaN(one) ? NaN : kwByHour[hour]))
}
