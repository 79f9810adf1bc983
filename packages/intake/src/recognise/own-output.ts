/** Our own schemas, as they stand in the first object of findings, leads, machines, plans and manifests. */
const ownSchema = /^\ufeff?[[{][^]{0,120}"schema"\s*:\s*"davylamp\.[a-z-]+\/\d+"/
/** The title of a report in either language. */
const ownReport = /^<!doctype html>[^]{0,600}<title>(Davylamp|矿灯)[:：]/i

/** Whether a text was written by us: scanned again it would only repeat what was found, or pass for an unclear table. */
export function isOwnText(text: string): boolean {
  return ownSchema.test(text) || ownReport.test(text)
}

/** Columns of the tables that we write, all of which a table must have to be one: scores, candidates, curves, work lists, lists of leads. */
const ownTables: readonly (readonly string[])[] = [
  ['subject_id', 'score', 'status', 'reason'],
  ['meter_id', 'score', 'mean_kw', 'since'],
  ['day', 'hour', 'kw', 'peer_low_kw', 'peer_median_kw', 'peer_high_kw'],
  ['疑似起始日期', '估算功率', '建议核查内容', '核查结果'],
  ['Verdict', 'Place', 'Since', 'Machines', 'Why'],
  ['研判', '地点或对象', '起始', '台数', '理由'],
]

/** Whether a table with these headers is one of ours. */
export function isOwnTable(headers: readonly string[]): boolean {
  const seen = new Set(headers.map((text) => text.replace(/^\ufeff/, '').trim()))
  return ownTables.some((columns) => columns.every((column) => seen.has(column)))
}
