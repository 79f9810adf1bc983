import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useSay } from '../../app/say.js'
import { detailedReasons, dismissReasons, type DismissReason } from '../../part/reasons.js'
import { ActDialog, type LeadActProps } from './act-dialog.js'

interface Given {
  readonly code: DismissReason
  readonly detail?: string
  readonly why: string
}

const notChecked = { state: 'not-checked', evidence: [] } as const

/**
 * Puts leads aside, with a reason that stays with them.
 *
 * @param concludes a case officer proposes it and a second person decides; a screener returns it, which he can take back
 */
export function DismissDialog({ concludes, ...props }: LeadActProps & { readonly concludes: boolean }) {
  const { say } = useSay()
  const [code, setCode] = useState<DismissReason>('legit-load')
  const textOf = ({ code: reason, detail, why }: Given) =>
    `${reason}${detail === undefined || detail === '' ? '' : `:${detail}`}：${why}`
  return (
    <ActDialog<Given>
      {...props}
      title={say('leads.dismiss.title', { n: props.leads.length })}
      okText={say(concludes ? 'leads.dismiss.propose' : 'leads.dismiss')}
      initialValues={{ code }}
      act={(given) =>
        concludes
          ? {
              kind: 'conclusion-proposed',
              data: {
                reason: { code: given.code, detail: given.detail ?? null },
                checkList: { hardware: notChecked, software: notChecked, poolRecord: notChecked },
                facts: given.why,
              },
            }
          : { kind: 'screened', data: { decision: 'return', why: textOf(given) } }
      }
      {...(!concludes && {
        undo: () => ({ kind: 'screened', data: { decision: 'keep', why: say('leads.dismiss.undone') } }),
      })}
    >
      <Form.Item name="code" label={say('leads.dismiss.reason')}>
        <Select<DismissReason>
          onChange={setCode}
          options={dismissReasons.map((value) => ({ value, label: say(`reason.${value}`) }))}
        />
      </Form.Item>
      {detailedReasons.has(code) && (
        <Form.Item
          name="detail"
          label={say(`reason.${code}.detail` as 'reason.legit-load.detail')}
          rules={[{ required: true, message: say('form.needed') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Form.Item name="why" label={say('leads.dismiss.why')} rules={[{ required: true, message: say('form.needed') }]}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </ActDialog>
  )
}
