import { type Role, roles } from '@davylamp/casework'
import { bodyKinds } from '@davylamp/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayReadCase, mayWriteCase } from './case.js'
import { mayReadJournal } from './journal.js'
import { leadsToList, mayReadLead, mayUnmask, mayWriteLead } from './lead.js'
import { mayGiveFeedback, mayTakeIn } from './list.js'
import { mayListPersons, mayManagePerson } from './person.js'
import { mayExportIndicators, mayListSurcharges, mayReadReport } from './report.js'
import { mayAnswerTip, mayOpenTipster, mayReadTip } from './tip.js'
import { mayKeepToken } from './token.js'
import { type Owned, scopes, type Visitor } from './visitor.js'

/** Where the thing asked for stands to the visitor, who sits in the county 510107 unless he looks over it from the city. */
const relations = ['own', 'given', 'below', 'beside', 'elsewhere'] as const
type Relation = (typeof relations)[number]

function placed(relation: Relation, role: Role): { readonly visitor: Visitor; readonly target: Owned } {
  const visitor: Visitor = {
    personId: 'p1',
    bodyId: 'mine',
    bodyKind: 'development-reform',
    areaCode: relation === 'below' ? '510100' : '510107',
    role,
    scopes: null,
  }
  if (relation === 'own') return { visitor, target: { bodyId: 'mine', areaCode: '510107' } }
  return { visitor, target: { bodyId: 'other', areaCode: relation === 'elsewhere' ? '510700' : '510107' } }
}

/** Every act that a policy decides on, for a thing in a relation. */
const acts: Readonly<Record<string, (visitor: Visitor, target: Owned, given: boolean) => boolean>> = {
  'lead.read': (v, t, given) => mayReadLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }),
  'lead.unmask': (v, t, given) => mayUnmask(v, { ...t, assignedBodyId: given ? v.bodyId : null }),
  'lead.screened': (v, t, given) => mayWriteLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }, 'screened'),
  'lead.visit-planned': (v, t, given) =>
    mayWriteLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }, 'visit-planned'),
  'lead.visit-approved': (v, t, given) =>
    mayWriteLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }, 'visit-approved'),
  'lead.conclusion-seconded': (v, t, given) =>
    mayWriteLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }, 'conclusion-seconded'),
  'lead.finding-joined': (v, t, given) =>
    mayWriteLead(v, { ...t, assignedBodyId: given ? v.bodyId : null }, 'finding-joined'),
  'case.read': (v, t, given) => mayReadCase(v, { ...t, assignedBodyIds: given ? [v.bodyId] : [] }),
  'case.measure-taken': (v, t, given) =>
    mayWriteCase(v, { ...t, assignedBodyIds: given ? [v.bodyId] : [] }, 'measure-taken'),
  'case.referred': (v, t, given) => mayWriteCase(v, { ...t, assignedBodyIds: given ? [v.bodyId] : [] }, 'referred'),
  'case.archived': (v, t, given) => mayWriteCase(v, { ...t, assignedBodyIds: given ? [v.bodyId] : [] }, 'archived'),
  'tip.read': (v, t) => mayReadTip(v, t),
  'tip.answer': (v, t) => mayAnswerTip(v, t),
  'tip.open-tipster': (v, t) => mayOpenTipster(v, t),
  'list.take-in': (v, t) => mayTakeIn(v, t),
  'list.feedback': (v, t) => mayGiveFeedback(v, t),
  'report.read': (v, t) => mayReadReport(v, t),
  'report.surcharges': (v, t) => mayListSurcharges(v, t),
  'report.indicators': (v, t) => mayExportIndicators(v, t),
  'journal.read': (v, t) => mayReadJournal(v, t),
  'person.list': (v, t) => mayListPersons(v, t),
  'person.manage': (v, t) => mayManagePerson(v, { ...t, personId: 'p2', role: 'screener' }),
  'token.keep': (v, t) => mayKeepToken(v, { personId: t.bodyId === 'mine' ? 'p1' : 'p2' }),
}

/** Who may do what, written down: s screener, o case officer, r reviewer, l leader, a auditor, m administrator. */
const table: Readonly<Record<string, Readonly<Record<Relation, string>>>> = {
  'lead.read': { own: 'sorl', given: 'sorl', below: 'sorl', beside: '', elsewhere: '' },
  'lead.unmask': { own: 'orl', given: 'orl', below: '', beside: '', elsewhere: '' },
  'lead.screened': { own: 's', given: '', below: '', beside: '', elsewhere: '' },
  'lead.visit-planned': { own: 'o', given: 'o', below: '', beside: '', elsewhere: '' },
  'lead.visit-approved': { own: 'l', given: 'l', below: '', beside: '', elsewhere: '' },
  'lead.conclusion-seconded': { own: 'rl', given: 'rl', below: '', beside: '', elsewhere: '' },
  'lead.finding-joined': { own: '', given: '', below: '', beside: '', elsewhere: '' },
  'case.read': { own: 'sorl', given: 'sorl', below: 'sorl', beside: '', elsewhere: '' },
  'case.measure-taken': { own: 'ol', given: 'ol', below: '', beside: '', elsewhere: '' },
  'case.referred': { own: 'l', given: '', below: '', beside: '', elsewhere: '' },
  'case.archived': { own: 'rl', given: '', below: '', beside: '', elsewhere: '' },
  'tip.read': { own: 'sorl', given: '', below: '', beside: '', elsewhere: '' },
  'tip.answer': { own: 'sol', given: '', below: '', beside: '', elsewhere: '' },
  'tip.open-tipster': { own: 'l', given: '', below: '', beside: '', elsewhere: '' },
  'list.take-in': { own: 'so', given: '', below: '', beside: '', elsewhere: '' },
  'list.feedback': { own: 'sol', given: '', below: '', beside: '', elsewhere: '' },
  'report.read': { own: 'sorla', given: '', below: 'sorl', beside: '', elsewhere: '' },
  'report.surcharges': { own: 'ol', given: '', below: '', beside: '', elsewhere: '' },
  'report.indicators': { own: 'sorl', given: '', below: '', beside: '', elsewhere: '' },
  'journal.read': { own: 'a', given: '', below: '', beside: '', elsewhere: '' },
  'person.list': { own: 'am', given: '', below: '', beside: '', elsewhere: '' },
  'person.manage': { own: 'm', given: '', below: '', beside: '', elsewhere: '' },
  'token.keep': { own: 'sorl', given: '', below: '', beside: '', elsewhere: '' },
}

const letterOf: Readonly<Record<Role, string>> = {
  screener: 's',
  'case-officer': 'o',
  reviewer: 'r',
  leader: 'l',
  auditor: 'a',
  administrator: 'm',
}

describe('policies', () => {
  it.each(Object.keys(acts))('say for every role and relation who may do %s', (name) => {
    const act = acts[name]
    if (act === undefined) throw new Error(name)
    for (const relation of relations) {
      const allowed = roles.filter((role) => {
        const { visitor, target } = placed(relation, role)
        return act(visitor, target, relation === 'given')
      })
      const letters = allowed.map((role) => letterOf[role]).toSorted()
      expect(letters.join(''), `${name} ${relation}`).toBe([...(table[name]?.[relation] ?? '?')].toSorted().join(''))
    }
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'mine', '')
const area = fc.constantFrom(null, '', '510000', '510100', '510107', '510107004', '510700', '500000', '999', '%')
const anyVisitor: fc.Arbitrary<Visitor> = fc.record({
  personId: id,
  bodyId: id,
  bodyKind: fc.constantFrom(...bodyKinds),
  areaCode: area,
  role: fc.constantFrom(...roles),
  scopes: fc.option(fc.subarray([...scopes])),
})
const anyOwned: fc.Arbitrary<Owned> = fc.record({ bodyId: id, areaCode: area })
const anyAct = fc.constantFrom(...Object.keys(acts))

describe('policies, for whatever visitor and thing', () => {
  const allows = (name: string, visitor: Visitor, target: Owned, given: boolean) =>
    acts[name]?.(visitor, target, given) === true

  it('let a token do nothing that its person could not', () => {
    fc.assert(
      fc.property(anyAct, anyVisitor, anyOwned, fc.boolean(), (name, visitor, target, given) => {
        const person = { ...visitor, scopes: null }
        return !allows(name, visitor, target, given) || allows(name, person, target, given)
      }),
    )
  })

  it('open nothing of another body that was not given and is not looked over', () => {
    fc.assert(
      fc.property(anyAct, anyVisitor, anyOwned, (name, visitor, target) => {
        const within = (target.areaCode ?? '').startsWith((visitor.areaCode ?? '-').replace(/(00)+$/, ''))
        const isOver = within && target.areaCode !== visitor.areaCode
        const isForeign = target.bodyId !== visitor.bodyId && !isOver && name !== 'token.keep'
        return !isForeign || !allows(name, visitor, target, false)
      }),
    )
  })

  it('change nothing from above', () => {
    fc.assert(
      fc.property(anyAct, anyVisitor, anyOwned, (name, visitor, target) => {
        const reads = name.endsWith('.read')
        return (
          reads || name === 'token.keep' || target.bodyId === visitor.bodyId || !allows(name, visitor, target, false)
        )
      }),
    )
  })

  it('keep those who watch and those who keep accounts out of leads, cases and tips', () => {
    const work = fc.constantFrom(...Object.keys(acts).filter((name) => /^(lead|case|tip|list)\./.test(name)))
    const apart = anyVisitor.map((visitor): Visitor => ({
      ...visitor,
      role: visitor.personId < 'b' ? 'auditor' : 'administrator',
    }))
    fc.assert(
      fc.property(work, apart, anyOwned, fc.boolean(), (name, visitor, target, given) => {
        return !allows(name, visitor, target, given)
      }),
    )
  })

  it('let nobody write what he may not read', () => {
    fc.assert(
      fc.property(anyVisitor, anyOwned, fc.option(id), (visitor, target, assignedBodyId) => {
        const lead = { ...target, assignedBodyId }
        return mayReadLead(visitor, lead) || !mayWriteLead(visitor, lead, 'desk-checked')
      }),
    )
  })

  it('list exactly what may be read', () => {
    fc.assert(
      fc.property(anyVisitor, anyOwned, fc.option(id), (visitor, target, assignedBodyId) => {
        const listed = leadsToList(visitor, target)
        const shown = listed === 'all' || (listed === 'assigned' && assignedBodyId === visitor.bodyId)
        return shown === mayReadLead(visitor, { ...target, assignedBodyId })
      }),
    )
  })

  it('let no administrator touch himself or an auditor', () => {
    fc.assert(
      fc.property(anyVisitor, anyOwned, fc.constantFrom(...roles), (visitor, target, role) => {
        const self = { ...target, personId: visitor.personId, role }
        const auditor = { ...target, personId: 'somebody', role: 'auditor' as const }
        return !mayManagePerson(visitor, self) && !mayManagePerson(visitor, auditor)
      }),
    )
  })
})
