import type { HostFormat } from '@davylamp/intake'
import { auditd } from './auditd.js'
import { cpuSeries } from './cpu-series.js'
import { crontab } from './crontab.js'
import { gpuList } from './gpu-list.js'
import { processList } from './process-list.js'
import { shellHistory } from './shell-history.js'
import type { TextReaderOf } from './text-reader.js'
import { unit } from './unit.js'
import { minerConfigText, minerLogText } from './whole-text.js'

/** Readers of what is text, by what intake recognised. */
export const textReaders: Readonly<Partial<Record<HostFormat, TextReaderOf>>> = {
  auditd,
  'process-list': processList,
  crontab,
  unit,
  'shell-history': shellHistory,
  'miner-config': minerConfigText,
  'miner-log': minerLogText,
  'gpu-list': gpuList,
  'cpu-series': cpuSeries,
}
