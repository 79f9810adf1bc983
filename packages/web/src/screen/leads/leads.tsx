import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { leadsQuery } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { LeadTable } from './lead-table.js'
import './leads.css'

const route = getRouteApi('/inside/leads')

/** The list of leads, as the address asks for it. */
export function Leads() {
  const { say } = useSay()
  const search = route.useSearch()
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(leadsQuery(search))
  if (error !== null) return <Trouble error={error} reset={() => void refetch()} />
  const leads = data?.pages.flatMap((page) => page.leads) ?? null
  return (
    <div className="leads">
      <div className="leads-head">
        <h1>{say('leads.title')}</h1>
        {leads !== null && (
          <p className="soft">{say(hasNextPage ? 'leads.count.more' : 'leads.count', { n: leads.length })}</p>
        )}
      </div>
      <LeadTable
        leads={leads}
        onEnd={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
        }}
      />
    </div>
  )
}
