export type { CaptureBatch, CaptureInput, CaptureSummary } from './capture/capture.js'
export type { Intake, IntakeOptions, Progress, TakeIn } from './intake.js'
export type { CustomerRow, Tables } from './table/tables.js'
