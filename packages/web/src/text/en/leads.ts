/** The list of leads. */
export const leads = {
  'leads.title': 'Leads',
  'leads.count': '{{n, word(one: lead; many: leads)}}',
  'leads.count.more': 'more than {{n}}',
  'leads.none': 'No lead is as asked for.',
  'leads.before': 'before {{day}}',
  'leads.column.verdict': 'Verdict',
  'leads.column.place': 'Place',
  'leads.column.senses': 'Senses',
  'leads.column.since': 'Since',
  'leads.column.power': 'kW',
  'leads.column.machines': 'Machines',
  'leads.column.stage': 'State',
  'leads.column.due': 'Due',
} as const
