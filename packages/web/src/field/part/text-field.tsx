import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password'
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  readonly autoComplete?: string
  readonly isLong?: boolean
}

/** A label over a large field. */
export function TextField({ label, value, onChange, type = 'text', inputMode, autoComplete, isLong = false }: Props) {
  const id = useId()
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea id={id} rows={2} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          id={id}
          type={type}
          value={value}
          autoComplete={autoComplete ?? 'off'}
          autoCapitalize="off"
          spellCheck={false}
          {...(inputMode !== undefined && { inputMode })}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
