import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { journalQuery } from '../../api/journal.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import '../cases/cases.css'

const kinds = [
  'events.added',
  'record.read',
  'record.refused',
  'record.exported',
  'account.signed-in',
  'account.sign-in-failed',
  'account.changed',
  'list.received',
  'records.scanned',
  'tip.answered',
  'upload.refused',
] as const

/** The journal as the auditor reads it: who did and looked at what, what for, and where the chain stands. */
export function Audit() {
  const { say } = useSay()
  const [kind, setKind] = useState<string | null>(null)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(journalQuery(kind))
  if (error !== null) return <Trouble error={error} />
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const head = data?.pages[0]?.head
  return (
    <div className="cases">
      <h1>{say('audit.title')}</h1>
      {head != null && (
        <p>
          {say('audit.head', { seq: head.seq })} <span className="mono">SHA-256 {head.sha256}</span>
        </p>
      )}
      <p className="soft">{say('audit.verify')}</p>
      <div>
        <Select
          allowClear
          aria-label={say('audit.kind')}
          placeholder={say('audit.kind')}
          style={{ minWidth: 220 }}
          value={kind}
          options={kinds.map((value) => ({ value, label: say(`audit.kind.${value}`) }))}
          onChange={(value: string | undefined) => setKind(value ?? null)}
        />
      </div>
      {data === undefined && <Skeleton active />}
      <div className="table-box" tabIndex={0} role="region" aria-label={say('audit.title')}>
        <table>
          <thead>
            <tr>
              <th>#</th>
              <th>{say('audit.at')}</th>
              <th>{say('audit.kind')}</th>
              <th>{say('audit.what')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <td>{entry.seq}</td>
                <td>{(entry.at ?? '').slice(0, 19).replace('T', ' ')}</td>
                <td>{say.or(`audit.kind.${entry.kind}`, entry.kind)}</td>
                <td className="mono">{JSON.stringify(entry.body ?? {}).slice(0, 300)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('audit.more')}
        </Button>
      )}
    </div>
  )
}
