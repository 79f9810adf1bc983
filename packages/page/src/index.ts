export { findBrowser } from './visit/find-browser.js'
export { type Visit, visitPage, type VisitOptions } from './visit/visit-page.js'
export { type PageScan, scanPage } from './scan-page.js'
