import {
  alternative,
  type Finding,
  type MiningFacts,
  missing,
  reason,
  type Reason,
  type Score,
} from '@davylamp/finding'
import { machineCounts } from '@davylamp/mining'
import { energyFacts } from '../../harm/energy.js'
import { dayText } from '../../read/day.js'
import { percent, ramp, shown } from '../../weigh/term.js'
import { balanceFinding, type BalanceSource } from '../balance-finding.js'
import type { TransformerMeasures } from './measure-transformer.js'

const prior = -4
const suspectLogOdds = -1
/** So many wrong links among the customers leave every balance in doubt. */
const doubtfulLinkShare = 0.08

/** From here on what is missing is a part of every customer's load and no load of its own. */
const proportional = 0.93

/** Judges one transformer. A balance says that something is not metered, never what: at most `suspect`. */
export function judgeTransformer(
  transformer: TransformerMeasures,
  source: BalanceSource,
): { score: Score; finding: Finding | null } {
  const { record, unmeteredKw, meanKw, days, spreadKw, links, customers } = transformer
  const subjectId = record.transformerId
  if (days < 14 || customers === 0 || !(meanKw > 0))
    return {
      score: {
        subjectId,
        score: 0,
        status: 'not-judged',
        reason: customers === 0 ? 'power.no-topology' : 'power.short-record',
      },
      finding: null,
    }
  const strength =
    ramp(unmeteredKw, 0.6, 3) *
    ramp(unmeteredKw / meanKw, 0.01, 0.04) *
    ramp(spreadKw / Math.max(0.1, unmeteredKw), 0.7, 0.25)
  // Stronger evidence goes on to count a little, so that scores order what is clear.
  const unmetered = 6 * strength + 2 * strength * ramp(unmeteredKw / meanKw, 0.04, 0.6)
  const ratio = transformer.withLoad > proportional
  const doubt = -3 * ramp(links.length / customers, doubtfulLinkShare / 2, 2 * doubtfulLinkShare)
  const unexplained = prior + unmetered + doubt
  const logOdds = unexplained + (ratio ? Math.min(0, prior - unexplained) : 0)
  const score = 1 / (1 + Math.exp(-logOdds))
  const judged: Score = {
    subjectId,
    score,
    status: 'judged',
    reason:
      unmetered <= 0.5 ? 'power.balance-closes' : ratio ? 'power.transformer-ratio' : 'power.transformer-unmetered',
  }
  if (unexplained < suspectLogOdds) return { score: judged, finding: null }
  return {
    score: judged,
    finding: balanceFinding({
      kind: 'transformer',
      id: subjectId,
      verdict: ratio ? 'related' : 'suspect',
      score,
      firstDay: record.firstDay,
      days,
      source,
      mining: ratio ? {} : estimate(transformer),
      reasons: ratio ? [ratioReason(transformer)] : reasons(transformer, unmetered, doubt),
      alternatives: ratio
        ? []
        : [
            alternative('power.transformer-street-light', transformer.hours === 24 ? 'ruled-out' : 'open'),
            alternative('power.transformer-theft', 'open'),
            alternative(
              'power.transformer-wrong-ratio',
              transformer.hours === 24 && transformer.onset === null ? 'open' : 'ruled-out',
            ),
          ],
      missing: [
        missing('power.load-alone'),
        missing('power.transformer-links-checked', { links: links.length, customers }),
      ],
    }),
  }
}

function ratioReason({ record, onset, withLoad }: TransformerMeasures): Reason {
  return reason('power.transformer-ratio', 0, {
    from: dayText(record.firstDay + (onset?.day ?? 0)),
    together: percent(withLoad),
  })
}

function reasons(transformer: TransformerMeasures, unmetered: number, doubt: number): Reason[] {
  const { record, unmeteredKw, firstHour, hours, onset, links } = transformer
  const list = [
    reason('power.transformer-unmetered', Math.round(unmetered * 100) / 100, {
      kw: shown(unmeteredKw),
      fromHour: firstHour,
      hours,
    }),
  ]
  if (onset !== null)
    list.push(
      reason('power.transformer-began', 0, {
        day: dayText(record.firstDay + onset.day),
        beforeKw: shown(Math.max(0.1, Math.abs(onset.beforeKw))),
      }),
    )
  if (links.length > 0)
    list.push(reason('power.transformer-topology', Math.round(doubt * 100) / 100, { links: links.length }))
  return list
}

function estimate({ record, days, unmeteredKw, spreadKw, hours, onset: change }: TransformerMeasures): MiningFacts {
  const half = Math.max(0.06 * unmeteredKw, Math.min(spreadKw, 0.2 * unmeteredKw))
  const powerKw = { low: shown(unmeteredKw - half), high: shown(unmeteredKw + half) }
  const counts = machineCounts(powerKw, null)
  const at = (day: number): string => dayText(record.firstDay + day)
  const onset =
    change === null ? { earliest: null, latest: at(0) } : { earliest: at(change.day - 1), latest: at(change.day + 1) }
  return {
    powerKw,
    onset,
    ...energyFacts({ powerKw, onset }, hours, { first: at(0), after: at(days) }),
    ...(counts.length === 0
      ? {}
      : {
          machines: {
            low: Math.min(...counts.map((one) => one.low)),
            high: Math.max(...counts.map((one) => one.high)),
          },
        }),
  }
}
