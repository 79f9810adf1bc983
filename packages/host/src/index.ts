export { type CollectorSystem, collectorPath } from './collect.js'
export { type HostScan, scanHost } from './scan-host.js'
