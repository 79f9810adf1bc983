export { type ByteSource, bytesInMemory } from './byte-source.js'
export type { CaptureBatch, CaptureInput, CaptureSummary } from './capture.js'
export { captureFormat } from './format.js'
export { openCapture, type OpenOptions } from './open.js'
