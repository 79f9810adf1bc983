import type { ApiCaseStatus } from '@davylamp/server'
import { Table } from 'antd'
import { useSay } from '../../app/say.js'

/** Every machine of the case, sortable, with what became of it and the journal that lists it. */
export function CaseMachines({ machines }: { readonly machines: ApiCaseStatus['machines'] }) {
  const { say } = useSay()
  const rows = Object.entries(machines).map(([machineId, machine]) => ({ machineId, ...machine }))
  const disposition = (value: string | null) =>
    value === null ? say('case.not-yet') : say.or(`choice.${value}`, value)
  return (
    <Table
      size="small"
      rowKey="machineId"
      dataSource={rows}
      pagination={false}
      scroll={{ x: 600, y: 560 }}
      virtual={rows.length > 100}
      locale={{ emptyText: say('case.machines.none') }}
      columns={[
        {
          title: say('field.machineId'),
          dataIndex: 'machineId',
          width: 260,
          sorter: (a, b) => a.machineId.localeCompare(b.machineId),
        },
        {
          title: say('field.disposition'),
          dataIndex: 'disposition',
          width: 140,
          render: disposition,
          sorter: (a, b) => (a.disposition ?? '').localeCompare(b.disposition ?? ''),
        },
        {
          title: say('field.visitId'),
          dataIndex: 'visitId',
          width: 120,
          sorter: (a, b) => a.visitId.localeCompare(b.visitId),
        },
        {
          title: say('field.journalHead'),
          dataIndex: 'journalHead',
          render: (head: string) => <span className="mono">{head.slice(0, 16)}…</span>,
        },
      ]}
    />
  )
}
