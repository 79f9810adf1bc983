import { type Finding, type Language, sentence, type Subject, verdictRank } from '@davylamp/finding'
import { formatHashrate, formatRange } from '../say/quantity.js'
import { onsetText } from '../say/onset.js'
import { speaker } from '../say/speaker.js'
import { identifierKey } from './asked-row.js'
import type { ColumnRole } from './column-words.js'
import { type AnswerValue, type Known, nothingKnown } from './known.js'
import { filledTexts } from './texts.js'

const reasonsSaid = 3

/** What findings of a scan answer: a machine's word on records, and never that it is mining. */
export function knownOfFindings(findings: readonly Finding[], language: Language): Known[] {
  return findings.map((finding) => ({
    ...nothingKnown,
    ...subjectKeys(finding.subject),
    origin: 'finding',
    weight: verdictRank(finding.verdict) + finding.score,
    fromMs: finding.from === null ? null : Date.parse(finding.from),
    toMs: finding.to === null ? null : Date.parse(finding.to),
    answers: answersOf(finding, language),
  }))
}

function subjectKeys(subject: Subject): Pick<Known, 'about' | 'ends' | 'remote' | 'identifiers'> {
  if (subject.kind === 'flow') {
    const end = { address: subject.client.toLowerCase(), port: subject.clientPort }
    const remote = { address: subject.server.toLowerCase(), port: subject.serverPort }
    return { about: end.address, ends: [end], remote, identifiers: [] }
  }
  const key = identifierKey(subject.id)
  const named = subject.kind === 'address' || subject.kind === 'host' || subject.kind === 'machine'
  const ends = named ? [{ address: key, port: null }] : []
  return { about: named ? key : `${subject.kind} ${key}`, ends, remote: null, identifiers: [key] }
}

function answersOf({ id, verdict, mining, reasons }: Finding, language: Language): Map<ColumnRole, AnswerValue> {
  const say = speaker(language)
  const word = say(`verdict.${verdict}`)
  const estimate = (range: string) => sentence(filledTexts, 'estimate', { range })[language]
  const why = reasons
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, reasonsSaid)
    .map((reason) => reason[language])
    .join(language === 'zh' ? '' : ' ')
  const answers = new Map<ColumnRole, AnswerValue>([
    ['is_mining', verdict === 'related' ? { text: word } : { text: word, meaning: 'suspected' }],
    ['result', { text: sentence(filledTexts, 'result.finding', { verdict: word, why })[language].trim() }],
    ['evidence', { text: id }],
  ])
  const { machines, powerKw, energyKwh, hashrateHps, onset, end, coin, pool, poolAccount } = mining
  if (machines !== undefined) answers.set('machine_count', { text: estimate(formatRange(machines)) })
  if (powerKw !== undefined)
    answers.set('power_kw', { text: estimate('{amount}'), amount: { range: powerKw, unit: 'kW' } })
  if (energyKwh !== undefined)
    answers.set('energy_kwh', { text: estimate('{amount}'), amount: { range: energyKwh, unit: 'kWh' } })
  if (hashrateHps !== undefined) answers.set('hashrate', { text: estimate(formatHashrate(hashrateHps)) })
  const since = onset === undefined ? null : onsetText(onset, say)
  if (since !== null)
    answers.set(
      'started_on',
      onset?.earliest != null && onset.earliest === onset.latest ? { text: since, date: since } : { text: since },
    )
  const until = end === undefined ? null : onsetText(end, say)
  if (until !== null) answers.set('stopped_on', { text: until })
  if (coin !== undefined) answers.set('coin', { text: coin })
  if (pool !== undefined) answers.set('pool', { text: pool })
  if (poolAccount !== undefined) answers.set('wallet', { text: poolAccount })
  return answers
}
