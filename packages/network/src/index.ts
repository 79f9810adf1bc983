export { type LogScan, scanLogs } from './read/scan-logs.js'
export { rollUpAddresses } from './roll-up.js'
export { type CaptureScan, scanCapture } from './scan-capture.js'
export * from './trace/index.js'
