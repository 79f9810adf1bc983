export { type PageScan, scanPage } from './scan-page.js'
