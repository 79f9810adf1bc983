export { leadsTable, type LeadsTable, type LeadsTableOptions } from './lead/table.js'
export { renderReport } from './page/report.js'
export type { ReportInput } from './report-input.js'
export { renderWorkList, type WorkListCustomer } from './work-list/work-list.js'
