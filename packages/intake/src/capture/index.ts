export type { CaptureBatch, CaptureInput, CaptureSummary } from './capture.js'
export { captureFormat } from './format.js'
export { openCapture } from './open.js'
