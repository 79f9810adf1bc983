/** The list of leads. */
export const leads = {
  'leads.title': '线索',
  'leads.count': '{{n}} 条',
  'leads.count.more': '{{n}} 条以上',
  'leads.none': '没有符合条件的线索。',
  'leads.before': '{{day}} 之前',
  'leads.column.verdict': '判断',
  'leads.column.place': '地点',
  'leads.column.senses': '来源',
  'leads.column.since': '起始',
  'leads.column.power': '功率 kW',
  'leads.column.machines': '台数',
  'leads.column.stage': '状态',
  'leads.column.due': '期限',
} as const
