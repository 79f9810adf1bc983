import { Form, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useSay } from '../../app/say.js'
import { headerOf, mapText } from './header-of.js'

interface ColumnMapProps {
  readonly files: ReadonlyMap<string, File>
  readonly map: string | null
  onMap(map: string | null): void
}

/** What a column may be, as the scan's own map names it. */
const columns = [
  'meter_id',
  'account_id',
  'time',
  'date',
  'value',
  'unit',
  'multiplier',
  'category',
  'capacity_kva',
  'transformer_id',
  'tariff',
  'address',
  'premises',
  'name',
  'town',
  'lon',
  'lat',
] as const
const firstBytes = 64 * 1024

/** Names the columns of a table that were not guessed; every table that has them is read so. */
export function ColumnMap({ files, map, onMap }: ColumnMapProps) {
  const { say } = useSay()
  const tables = [...files.keys()].filter((name) => /\.(csv|txt|tsv)$/i.test(name))
  const [table, setTable] = useState<string | null>(null)
  const [header, setHeader] = useState<readonly string[]>([])
  const [named, setNamed] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    const file = table === null ? undefined : files.get(table)
    if (file === undefined) return undefined
    let isCurrent = true
    void file
      .slice(0, firstBytes)
      .arrayBuffer()
      .then((bytes) => isCurrent && setHeader(headerOf(new Uint8Array(bytes))))
    return () => {
      isCurrent = false
    }
  }, [table, files])
  if (tables.length === 0) return null
  const name = (column: string, as: string | undefined) => {
    const next = Object.fromEntries(
      Object.entries({ ...named, [column]: as ?? '' }).filter(([, value]) => value !== ''),
    )
    setNamed(next)
    onMap(mapText(next))
  }
  return (
    <details className="column-map" open={map !== null}>
      <summary>{say('bring-in.columns')}</summary>
      <p className="soft">{say('bring-in.columns.why')}</p>
      <Form.Item label={say('bring-in.columns.table')}>
        <Select
          aria-label={say('bring-in.columns.table')}
          value={table}
          options={tables.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            setTable(value)
            setNamed({})
            onMap(null)
          }}
        />
      </Form.Item>
      <div className="column-list">
        {header.map((column) => (
          <label key={column}>
            <span className="mono">{column}</span>
            <Select
              allowClear
              size="small"
              aria-label={column}
              value={named[column] ?? null}
              options={columns.map((value) => ({ value, label: say.or(`column.${value}`, value) }))}
              onChange={(value: string | undefined) => name(column, value)}
            />
          </label>
        ))}
      </div>
    </details>
  )
}
