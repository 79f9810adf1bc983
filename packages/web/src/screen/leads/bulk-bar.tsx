import { useQuery } from '@tanstack/react-query'
import type { ApiLead } from '@davylamp/server'
import { Button } from 'antd'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { mayOnLead } from '../../part/may.js'
import { AssignDialog } from './assign-dialog.js'
import { DismissDialog } from './dismiss-dialog.js'
import { MergeDialog } from './merge-dialog.js'

export type Bulk = 'assign' | 'dismiss' | 'merge'

export interface BulkBarProps {
  readonly bodyId: string
  readonly leads: readonly ApiLead[]
  readonly chosenCount: number
  readonly bulk: Bulk | null
  onBulk(bulk: Bulk | null): void
  onClear(): void
}

/** What can be done with the ticked leads, for who may do it; and the dialog of what is being done. */
export function BulkBar({ bodyId, leads, chosenCount, bulk, onBulk, onClear }: BulkBarProps) {
  const { say } = useSay()
  const { data: session } = useQuery(sessionQuery)
  const role = session?.role
  if (role === undefined) return null
  const may = {
    assign: mayOnLead(role, 'assigned'),
    dismiss: mayOnLead(role, 'screened') || mayOnLead(role, 'conclusion-proposed'),
    merge: mayOnLead(role, 'merged-into'),
  }
  const close = (done: boolean) => {
    onBulk(null)
    if (done) onClear()
  }
  const shared = { bodyId, leads, onClose: close }
  return (
    <>
      {chosenCount > 0 && (
        <div className="bulk no-print" role="toolbar" aria-label={say('leads.bulk')}>
          <strong>{say('leads.chosen', { n: chosenCount })}</strong>
          {may.assign && (
            <Button size="small" onClick={() => onBulk('assign')}>
              {say('leads.assign')}
            </Button>
          )}
          {may.dismiss && (
            <Button size="small" onClick={() => onBulk('dismiss')}>
              {say('leads.dismiss')}
            </Button>
          )}
          {may.merge && chosenCount > 1 && (
            <Button size="small" onClick={() => onBulk('merge')}>
              {say('leads.merge')}
            </Button>
          )}
          <Button size="small" type="text" onClick={onClear}>
            {say('leads.clear')}
          </Button>
        </div>
      )}
      {bulk === 'assign' && may.assign && <AssignDialog {...shared} />}
      {bulk === 'dismiss' && may.dismiss && <DismissDialog {...shared} concludes={!mayOnLead(role, 'screened')} />}
      {bulk === 'merge' && may.merge && <MergeDialog {...shared} personId={session?.personId ?? ''} />}
    </>
  )
}
