export { type HostScan, scanHost } from './scan-host.js'
