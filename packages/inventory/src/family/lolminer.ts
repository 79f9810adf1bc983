import { type Fields, isFields, listOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText, sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { card, documentWith, largest, oneProgramPool } from './program-reading.js'
import { documentHas, documentSays } from './tell.js'

/** lolMiner: three forms of /summary: flat texts (0.4), Session and GPUs (0.6 to 1.1), Workers and Algorithms (since 1.2). */
export const lolminer: Family = {
  id: 'lolminer',
  name: 'lolMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'Software', /^lolminer/i, 6),
    ...documentHas(conversation, ['Session.Active_GPUs'], 2),
    ...documentHas(conversation, ['Num_Workers', 'Algorithms'], 2),
  ],
  read: (conversation) => {
    const summary = documentWith(conversation, 'Software') ?? {}
    const algorithms = listOf(summary['Algorithms'])
    const cards = listOf(summary['GPUs']).concat(listOf(summary['Workers']))
    const flat = Object.entries(summary).filter(([name, value]) => /^GPU\d+$/.test(name) && isFields(value))
    return {
      kind: 'gpu',
      make: 'lolMiner',
      firmware: 'lolMiner',
      firmwareVersion: /([\d.]+\w*)/.exec(textOf(summary, 'Software') ?? '')?.[1] ?? null,
      algorithm: textOf(algorithms[0], 'Algorithm') ?? textOf(summary, 'Mining.Algorithm', 'Algorithm'),
      hashrateHps:
        largest(algorithms.map((it) => performance(it))) ??
        unitRate(summary) ??
        numberOf(summary, 'TotalSpeed(60s)', 'TotalSpeed(5s)'),
      watts: sumOf(cards.map((it) => numberOf(it, 'Power', 'Consumption (W)'))),
      uptimeSec: numberOf(summary, 'Session.Uptime'),
      boards:
        cards.length > 0
          ? cards.map((it, i) =>
              card(
                numberOf(it, 'Index') ?? i,
                textOf(it, 'Name'),
                numberOf(it, 'Performance'),
                numberOf(it, 'Power', 'Consumption (W)'),
              ),
            )
          : flat.map(([, it], i) => card(i, textOf(it, 'Name'), numberOf(it, 'Speed(60s)', 'Speed(5s)'), null)),
      pools:
        algorithms.length > 0
          ? algorithms.flatMap((it) => oneProgramPool(textOf(it, 'Pool'), textOf(it, 'User')))
          : oneProgramPool(
              textOf(summary, 'Stratum.Current_Pool', 'ConnectedPool'),
              textOf(summary, 'Stratum.Current_User', 'ConnectedUser'),
            ),
    }
  },
}

function performance(algorithm: Fields): number | null {
  const total = numberOf(algorithm, 'Total_Performance')
  return total === null ? null : total * (numberOf(algorithm, 'Performance_Factor') ?? 1)
}

function unitRate(summary: Fields): number | null {
  const total = numberOf(summary, 'Session.Performance_Summary')
  return total === null ? null : rateOfText(`${total} ${textOf(summary, 'Session.Performance_Unit') ?? 'H/s'}`)
}
