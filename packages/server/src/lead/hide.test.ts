import type { LeadEvent } from '@davylamp/casework'
import { reason } from '@davylamp/finding'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meterFinding } from './finding.fixture.js'
import { hiddenSentence, hiddenText, hiddenTexts } from './hide.js'
import { maskedEvent, maskedFinding } from './mask.js'

describe('sentences under a pseudonym', () => {
  const said = reason('network.name.asked', 1, { packet: 7, host: 'xmr.example.org', domain: 'example.org' })

  it('keep measures and the pool, and nothing that their parameters name besides', () => {
    expect(hiddenSentence(said, 'xmr.example.org:3333').en).toBe(said.en)
    const other = hiddenSentence(said, '')
    expect(other.params).toEqual({ packet: 7, host: '…', domain: 'example.org' })
    expect(other.zh).not.toContain('xmr.example.org')
    expect(other.weight).toBe(said.weight)
  })

  it('hold no word of a program that is not ours', () => {
    const foreign = {
      code: 'other.tool.says',
      params: {},
      en: 'Wang Wu, Qingzhu Road 12',
      zh: '户主王五，青竹路12号',
      weight: 2,
    }
    const shown = hiddenSentence(foreign, '')
    expect(JSON.stringify(shown)).not.toMatch(/Wang|王五|青竹/)
    // and neither a code of ours with parameters of another version
    const odd = { ...said, params: { who: '王五' }, zh: '王五', en: 'Wang Wu' }
    expect(JSON.stringify(hiddenSentence(odd, ''))).not.toMatch(/王五|Wang/)
  })

  it('never let a text through as a parameter, unless it is a measure', () => {
    const measures = ['2022-07-03', '22:00', '0.53–0.79', '±12 %', '99']
    for (const day of measures) expect(hiddenSentence({ ...said, params: { x: day } }, '').params).toEqual({ x: day })
    for (const name of ['5101980012345', '王五', 'METER-2', '192.168.1.7', '13800000000', '510198 197001011234'])
      expect(hiddenSentence({ ...said, params: { x: name } }, '').params).toEqual({ x: '…' })
  })
})

describe('texts that people wrote', () => {
  it('lose names that are known, numbers and addresses, and keep the rest', () => {
    const text =
      '王五 (META-7) 13812345678, 户号 5101980012345, 10.1.2.3:443, 石板镇青竹路12号3栋201室，AA:BB:CC:00:11:22，a.b@c.example。三相 380 V，2022-08-19 起 12 户'
    expect(hiddenText(text, ['META-7', '王五'])).toBe('… (…) …, 户号 …, …, …，…，…。三相 380 V，2022-08-19 起 12 户')
  })

  it('are found wherever they stand, and what leads to other records is kept', () => {
    const data = {
      proposalId: '5101980012345',
      reason: { detail: '户号 5101980012345' },
      by: { kind: 'meter', value: 'M-1' },
    }
    expect(hiddenTexts(data, [])).toEqual({
      proposalId: '5101980012345',
      reason: { detail: '户号 …' },
      by: { kind: 'meter', value: '…' },
    })
  })

  it('never keep a name, whatever stands around it', () => {
    const name = fc.stringMatching(/^[A-Z]{3}\d{2,5}$/)
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (one, before, after) => {
        const by = { personId: 'p', bodyId: 'b', role: 'screener' } as const
        const head = { id: 'e', matterId: 'l', at: '', actedOn: '', by, override: null }
        const data = { sources: [], summary: `${before}${one}${after}` }
        const event: LeadEvent = { ...head, kind: 'desk-checked', data }
        return !JSON.stringify(maskedEvent(event, [one]).data).includes(one)
      }),
    )
  })
})

it('a finding shows nothing of what it was found at, in no field and no sentence', () => {
  const told = { code: 'power.note', params: { meter: 'METER-7' }, en: 'meter METER-7', zh: '电表 METER-7' }
  const shown = maskedFinding(
    meterFinding(7, {
      reasons: [{ ...told, weight: 1 }],
      alternatives: [{ ...told, status: 'open' }],
      missing: [told],
      mining: { poolAccount: 'METER-7', worker: 'METER-7', energyBasis: told, harmNotes: [told] },
      evidence: [{ kind: 'curve', source: 'METER-7.csv' }],
    }),
  )
  expect(JSON.stringify(shown)).not.toContain('METER-7')
  expect(shown.reasons?.[0]?.weight).toBe(1)
})
