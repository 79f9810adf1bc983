export { type CaptureBatch, type CaptureInput, type CaptureSummary, openCapture } from './capture/index.js'
export type { HostFormat } from './host/format.js'
export type { HostBytes, HostInput } from './host/host-input.js'
export type { Intake, IntakeOptions, Progress, TakeIn } from './intake.js'
export { type FollowEvent, followLog, logFormat, type LogFormat, type LogInput, type LogSummary } from './log/index.js'
export type { PageBytes, PageInput } from './page-input.js'
export type { PageFormat } from './recognise/page.js'
export { listSources, type Listing } from './source/list-sources.js'
export type { Source } from './source/source.js'
export type { LineFile, LineFiles } from './lines/line-file.js'
export { takeLines } from './lines/take-lines.js'
export { takeIn } from './take-in.js'
export { parseMap, parseMapFile, type TableMap } from './table/map-file.js'
export { isDwelling } from './table/record/dwelling.js'
export { mapFileHelp } from './table/map-file-help.js'
export type {
  BalanceRelation,
  CustomerRow,
  DayEnergyRelation,
  PhaseRelation,
  SummaryRelation,
  Tables,
  TariffLevel,
  TemperatureRelation,
} from './table/tables.js'
