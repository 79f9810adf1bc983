import type { ApiSituation } from '@davylamp/server'
import { useSay } from '../../app/say.js'

/** How things stand in one line. */
export function TopLine({ situation }: { readonly situation: ApiSituation }) {
  const { say } = useSay()
  const { stopped, deadlines, leads, cases } = situation
  const waiting = leads.byStage
    .filter(({ stage }) => stage === 'new' || stage === 'registered')
    .reduce((sum, { count }) => sum + count, 0)
  const over = deadlines.filter(({ isOver }) => isOver).length
  return (
    <p className="top-line">
      {say('situation.stopped', { n: stopped.machines })} {say('situation.waiting', { n: waiting })}{' '}
      {say('situation.due', { n: deadlines.length - over })}
      {over > 0 && <strong className="lost"> {say('situation.over', { n: over })}</strong>}
      {cases.relapsed > 0 && <strong className="lost"> {say('situation.relapsed', { n: cases.relapsed })}</strong>}
    </p>
  )
}
