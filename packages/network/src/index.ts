export { rollUpAddresses } from './roll-up.js'
export { type CaptureScan, scanCapture } from './scan-capture.js'
