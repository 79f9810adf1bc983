import { relative } from 'node:path'
import { root } from '../ready.mjs'
import { writeInventory } from './inventory.mjs'
import { checkList, inspection, Matter } from './matter.mjs'
import { chapter, good, refused, say } from './telling.mjs'

/** The villager's home: 6 machines, with a home's protections, and a relapse. */
export async function home({ people, own, leads, at, onRecords, machines }) {
  const { screener, 'case-officer': officer, reviewer, leader } = people
  chapter('枫树村一户', 'A home in Fengshu village')
  const homes = leads.filter(({ site }) => site?.premises === 'home')
  const found = homes.find(({ senses }) => senses.length > 1)
  const path = `/api/leads/${own}/${found.leadId}`
  const lead = new Matter(path)
  say(`住宅线索以代号显示：${found.place}`, `A home is shown under a pseudonym: ${found.place}`)
  refused(
    '筛查员查看真实地址',
    await screener.post(`${path}/unmask`, { purpose: 'visit', why: '好奇' }),
    'role.not-yours',
  )
  good(await lead.write(screener, '2022-08-04', 'registered', { number: 'QX-2022-002', origin: 'scan' }), 'register')
  good(await lead.write(screener, '2022-08-04', 'screened', { decision: 'keep', why: '类别与容量不符' }), 'screen')
  good(
    await lead.write(screener, '2022-08-05', 'assigned', { bodyId: own, personId: null, dueOn: '2022-08-25' }),
    'assign',
  )
  const open = good(await officer.post(`${path}/unmask`, { purpose: 'visit', why: '8 月 22 日现场核查' }), 'unmask')
  say(
    '承办人写明目的后查看，记入日志',
    `The officer states a purpose and sees the place (${open.lead.place.length} characters, kept in the journal)`,
  )

  const alone = await onOneSense(people, own, homes)
  refused(
    '仅凭一类线索上门',
    await alone.write(officer, '2022-08-20', 'visit-planned', inspection('h0', '2022-08-22', ['o1', 'o2'])),
    'home.one-source',
  )
  good(await lead.write(officer, '2022-08-20', 'visit-planned', inspection('h1', '2022-08-22', ['o1', 'o2'])), 'plan')
  good(await lead.write(leader, '2022-08-21', 'visit-approved', { visitId: 'h1' }), 'approve')
  refused(
    '未经住户同意进入',
    await lead.write(officer, '2022-08-22', 'visit-begun', { visitId: 'h1', homeEntry: null }),
    'home.entry',
  )
  good(
    await lead.write(officer, '2022-08-22', 'visit-begun', {
      visitId: 'h1',
      homeEntry: { by: 'consent', paperId: 'paper-consent' },
    }),
    'begin',
  )
  say('住户书面同意后进入', 'They go in with the written consent of the occupant')
  const folder = at('inventory-home')
  const { head, machineIds } = await writeInventory(folder, machines.home, 42)
  onRecords('import', relative(root, folder), '--body', own)
  good(await lead.write(officer, '2022-08-22', 'visit-ended', { visitId: 'h1', result: 'checked' }), 'end')
  const proposed = await lead.write(officer, '2022-08-22', 'conclusion-proposed', {
    reason: { code: 'confirmed-active', detail: null },
    checkList: checkList(head),
    facts: `${machines.home} 台，以个体工商户执照虚构用电需求`,
  })
  good(proposed, 'propose')
  good(await lead.write(leader, '2022-08-23', 'conclusion-seconded', { proposalId: proposed.id }), 'second')
  good(
    await leader.post('/api/cases', {
      caseId: 'case-home',
      leadIds: [found.leadId],
      title: '枫树村一户',
      actedOn: '2022-08-23',
    }),
    'open',
  )

  const matter = new Matter(`/api/cases/${own}/case-home`)
  const write = async (...args) => good(await matter.write(...args), args[2])
  const measure = (measureId, kind, more = {}) => ({
    measureId,
    kind,
    bodyId: 'qingxia-energy',
    basis: null,
    machineIds,
    purpose: null,
    ...more,
  })
  await write(officer, '2022-08-23', 'machines-listed', { visitId: 'h1', journalHead: head, machineIds })
  refused(
    '断电迫使住户',
    await matter.write(
      officer,
      '2022-08-23',
      'measure-taken',
      measure('m0', 'suspend-supply', {
        bodyId: 'qingxia-power',
        purpose: 'compel',
        basis: { instrument: 'electric-power-law', article: '29' },
      }),
    ),
    'home.supply',
  )
  refused(
    '未固定证据即拆除',
    await matter.write(officer, '2022-08-23', 'measure-taken', measure('m1', 'dismantle')),
    'evidence.not-fixed',
  )
  good(
    await lead.write(officer, '2022-08-23', 'evidence-fixed', {
      visitId: 'h1',
      journalHead: head,
      what: ['screens', 'serial-photos', 'meter'],
    }),
    'evidence',
  )
  await write(officer, '2022-08-23', 'measure-taken', measure('m1', 'dismantle'))
  await write(officer, '2022-08-23', 'measure-taken', measure('m2', 'uninstall'))
  await write(officer, '2022-08-23', 'commitment-signed', {
    partyId: 'party-villager',
    paperId: 'paper-4',
    machineCount: machines.home,
  })
  for (const machineId of machineIds)
    await write(officer, '2022-08-23', 'machine-disposed', { machineId, disposition: 'left-dismantled' })
  say('固定证据后拆除、卸载，签承诺书', 'Evidence fixed first; then dismantled, uninstalled, a commitment signed')

  const clear = async (from, to, proposedOn, secondedOn) => {
    const proofs = [{ kind: 'quiet-curve', from, to, evidence: [`scan to ${to}`] }]
    const proposal = await matter.write(officer, proposedOn, 'clearance-proposed', { proofs })
    good(proposal, 'clearance')
    await write(reviewer, secondedOn, 'clearance-seconded', { proposalId: proposal.id })
  }
  const back = Math.ceil(machines.home / 2)
  await clear('2022-08-24', '2022-09-23', '2022-09-24', '2022-09-25')
  await write(officer, '2022-10-12', 'revisited', {
    round: 1,
    announced: false,
    machinesBack: back,
    evidence: ['photo:back'],
  })
  await write(officer, '2022-10-12', 'relapsed', {
    findingId: null,
    seenOn: '2022-10-12',
    why: `回头看发现 ${back} 台恢复运行`,
  })
  say(
    `销号后回头看发现 ${back} 台复发，事项恢复`,
    `Re-visited after clearance: ${back} machines are back, and so is the case`,
  )
  refused(
    '复发未再销号即归档',
    await matter.write(leader, '2022-10-13', 'archived', { number: 'D-0' }),
    'archive.not-cleared',
  )
  await write(
    officer,
    '2022-10-13',
    'measure-taken',
    measure('m3', 'dismantle', { machineIds: machineIds.slice(0, back) }),
  )
  await clear('2022-10-14', '2022-11-13', '2022-11-14', '2022-11-15')
  await write(leader, '2022-11-20', 'archived', { number: 'D-2022-002' })
  say('再次整治、再次销号后归档', 'Dealt with and cleared once more, then archived')
}

/** A home that one sense alone speaks of: from the scan, else registered from a patrol. */
async function onOneSense({ screener }, own, homes) {
  const single = homes.find(({ senses, tips }) => senses.length === 1 && tips === 0)
  if (single !== undefined) return new Matter(`/api/leads/${own}/${single.leadId}`)
  const body = {
    number: 'QX-2022-003',
    origin: 'patrol',
    place: '某户',
    premises: 'home',
    town: null,
    tipId: null,
    actedOn: '2022-08-19',
  }
  const { leadId } = good(await screener.post('/api/leads', body), 'register')
  return new Matter(`/api/leads/${own}/${leadId}`)
}
