import type { Range, Sentence } from '@davylamp/finding'
import { around, daysOf, point, product, quotient, stretches, sum, writeNumber, writeRange } from '@davylamp/law'
import { difficultyBetween, difficultyKnownUntil, hashesAtDifficultyOne } from '@davylamp/mining'
import type { HarmAssumptions } from './assumptions.js'
import type { Figure, HarmInput, MachineLoad } from './harm-input.js'
import { say } from './texts.js'

interface Coins {
  readonly figures: Figure[]
  readonly notes: Sentence[]
}

/** Expected coins and, where a price was given, their value: Bitcoin from its difficulty, others from a declared network rate. */
export function coinFigures(input: HarmInput, assumptions: HarmAssumptions): Coins {
  const figures: Figure[] = []
  const notes: Sentence[] = []
  const coins = new Set(
    input.machines.flatMap(({ coin, hashrateHps }) => (coin !== null && hashrateHps !== null ? [coin] : [])),
  )
  for (const coin of coins) {
    const hashrateHps = hashrateOf(input.machines, coin, assumptions)
    const network = input.networks?.find((rate) => rate.coin === coin)
    if (network !== undefined) {
      const days = daysOf(input.period)
      const share = quotient(hashrateHps, network.networkHps)
      const mined = product(share, network.coinsPerDay, days, input.runShare)
      const formula = say('harm.coins-share', {
        hashrate: writeRange(hashrateHps),
        network: writeRange(network.networkHps),
        perDay: writeRange(network.coinsPerDay),
        days: writeRange(days),
        share: writeRange(input.runShare),
      })
      figures.push({ quantity: 'coins', by: coin, unit: 'coins', ...mined, formula, sources: [network.source] })
    } else if (coin === 'BTC') {
      const bitcoin = bitcoinFigure(input, hashrateHps)
      figures.push(...bitcoin.figures)
      notes.push(...bitcoin.notes)
    } else {
      notes.push(say('harm.note-coin-unknown', { coin }))
      continue
    }
    notes.push(say('harm.note-fees', { coin }))
  }
  return { figures: [...figures, ...valueFigures(input, figures)], notes }
}

function bitcoinFigure(input: HarmInput, hashrateHps: Range): Coins {
  const { inner, outer } = stretches(input.period)
  const least = difficultyBetween(inner.fromMs, inner.toMs)
  const most = difficultyBetween(outer.fromMs, outer.toMs)
  const low = least.reduce(
    (total, span) => total + blocks(span, hashrateHps.low, span.difficultyHigh) * span.subsidyBtc,
    0,
  )
  const high = most.reduce(
    (total, span) => total + blocks(span, hashrateHps.high, span.difficultyLow) * span.subsidyBtc,
    0,
  )
  const difficulties = most.flatMap(({ difficultyLow, difficultyHigh }) => [difficultyLow, difficultyHigh])
  const formula = say('harm.coins-btc', {
    hashrate: writeRange(product(hashrateHps, point(1e-12))),
    share: writeRange(input.runShare),
    lowest: writeNumber(Math.min(...difficulties)),
    highest: writeNumber(Math.max(...difficulties)),
  })
  const mined = product({ low, high }, input.runShare)
  const notes = [
    ...(most.some(({ basis }) => basis === 'rebuilt') ? [say('harm.note-rebuilt')] : []),
    ...(most.some(({ basis }) => basis === 'beyond') ? [say('harm.note-beyond', { until: difficultyKnownUntil })] : []),
  ]
  if (most.length === 0) return { figures: [], notes }
  const sources = ['bitcoinj checkpoints (Apache-2.0)', 'Electrum checkpoints (MIT)']
  return { figures: [{ quantity: 'coins', by: 'BTC', unit: 'coins', ...mined, formula, sources }], notes }
}

/** Blocks that are found on average: hashes done over hashes needed. */
function blocks(
  span: { readonly fromMs: number; readonly toMs: number },
  hashrateHps: number,
  difficulty: number,
): number {
  return (hashrateHps * (span.toMs - span.fromMs)) / 1000 / (difficulty * hashesAtDifficultyOne)
}

function hashrateOf(machines: readonly MachineLoad[], coin: string, { hashrateTolerance }: HarmAssumptions): Range {
  const rates = machines.flatMap((machine) =>
    machine.coin === coin && machine.hashrateHps !== null
      ? [around(machine.hashrateHps * machine.count, hashrateTolerance)]
      : [],
  )
  return sum(...rates)
}

function valueFigures(input: HarmInput, mined: readonly Figure[]): Figure[] {
  return mined.flatMap((figure): Figure[] => {
    const price = input.prices?.find(({ coin }) => coin === figure.by)
    if (price === undefined) return []
    const formula = say('harm.coin-value', { coins: writeRange(figure), coin: figure.by, yuan: writeRange(price.yuan) })
    const value = product({ low: figure.low, high: figure.high }, price.yuan)
    return [
      {
        quantity: 'coin-value',
        by: figure.by,
        unit: 'yuan',
        ...value,
        formula,
        sources: [...figure.sources, price.source],
      },
    ]
  })
}
