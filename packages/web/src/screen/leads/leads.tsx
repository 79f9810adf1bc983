import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { leadCountsQuery, leadsQuery } from '../../api/leads.js'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { useKeys } from '../../part/use-keys.js'
import { BulkBar, type Bulk } from './bulk-bar.js'
import { FilterLine } from './filter-line.js'
import { isNarrow, type LeadSearch, without } from './lead-search.js'
import { LeadTable } from './lead-table.js'
import { Preview } from './preview.js'
import { SavedViews } from './saved-views.js'
import { useChosen } from './use-chosen.js'
import './leads.css'

const route = getRouteApi('/inside/leads')
const none: readonly never[] = []

/** The list of leads, as the address asks for it; one of them beside it; and what is done with several. */
export function Leads() {
  const { say } = useSay()
  const navigate = useNavigate()
  const search = route.useSearch()
  const { data: session } = useQuery(sessionQuery)
  const personId = session?.personId ?? ''
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    leadsQuery(search, personId),
  )
  const counts = useQuery(leadCountsQuery(search, personId))
  const leads = data?.pages.flatMap((page) => page.leads) ?? null
  const bodyId = data?.pages[0]?.bodyId ?? ''
  const [bulk, setBulk] = useState<Bulk | null>(null)
  const chosen = useChosen(leads ?? none)
  const filter = useRef<HTMLButtonElement>(null)

  const look = (next: LeadSearch) => void navigate({ to: '/leads', search: next, replace: true })
  const show = (leadId: string | null) => look(leadId === null ? without(search, 'lead') : { ...search, lead: leadId })
  const open = (leadId: string) => void navigate({ to: '/leads/$bodyId/$leadId', params: { bodyId, leadId } })
  const move = (by: number) => {
    const next = chosen.move(by)
    if (next !== null && search.lead !== undefined) show(next)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    x: () => chosen.toggle(),
    ' ': () => show(search.lead === chosen.current ? null : chosen.current),
    Enter: () => chosen.current !== null && open(chosen.current),
    Escape: () => (search.lead === undefined ? chosen.clear() : show(null)),
    a: () => chosen.targets.length > 0 && setBulk('assign'),
    d: () => chosen.targets.length > 0 && setBulk('dismiss'),
    m: () => chosen.targets.length > 1 && setBulk('merge'),
    '/': () => filter.current?.click(),
  })
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  const total = counts.data?.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={search.lead === undefined ? 'leads' : 'leads with-preview'}>
      <div className="leads-list">
        <div className="leads-head">
          <h1>{say('leads.title')}</h1>
          <p className="soft" aria-live="polite">
            {total !== undefined && say('leads.count', { n: total })}
          </p>
          <FilterLine search={search} onSearch={look} button={filter} />
          <SavedViews personId={personId} search={search} onSearch={look} />
        </div>
        <BulkBar
          bodyId={bodyId}
          leads={chosen.targets}
          chosenCount={chosen.count}
          bulk={bulk}
          onBulk={setBulk}
          onClear={chosen.clear}
        />
        <LeadTable
          leads={leads}
          total={total ?? leads?.length ?? 0}
          narrow={isNarrow(search)}
          chosen={chosen}
          onShow={show}
          onOpen={open}
          onEnd={onEnd}
        />
        <p className="leads-keys soft no-print">{say('leads.keys')}</p>
      </div>
      {search.lead !== undefined && bodyId !== '' && (
        <Preview key={search.lead} bodyId={bodyId} leadId={search.lead} onClose={() => show(null)} />
      )}
    </div>
  )
}
