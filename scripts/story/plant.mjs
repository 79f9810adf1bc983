import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { root } from '../ready.mjs'
import { writeInventory } from './inventory.mjs'
import { checkList, inspection, Matter } from './matter.mjs'
import { chapter, good, refused, say } from './telling.mjs'

const { surchargesOver } = await import(pathToFileURL(join(root, 'packages/law/dist/index.js')).href)

/** The hydropower plant: leased premises, 211 machines, from the lead to the archive. */
export async function plant({ people, own, leads, at, onRecords, machines }) {
  const { screener, 'case-officer': officer, reviewer, leader } = people
  chapter('石板水电站', 'The hydropower plant')
  const found = leads.find(({ site }) => site?.premises === 'plant')
  const lead = new Matter(`/api/leads/${own}/${found.leadId}`)

  const tip = {
    bodyId: own,
    where: '石板水电站旁厂房',
    text: '昼夜风扇轰鸣，新拉粗电缆',
    signs: ['fan-noise', 'new-cable'],
    contact: { name: '不愿具名者', phone: '000-0000' },
  }
  const receipt = good(await people.public.post('/api/tips', tip), 'tip')
  const { tips } = good(await screener.get('/api/tips'), 'tips')
  const [{ tipId }] = tips
  say('公众举报，只得回执', `A tip from the public; the receipt is ${receipt.code.length} letters and a PIN`)
  refused('办案人员查看举报人', await officer.post(`/api/tips/${own}/${tipId}/tipster`, { why: '想知道' }), 'not-found')
  good(await lead.write(screener, '2022-08-02', 'tip-joined', { tipId }), 'join')
  good(await lead.write(screener, '2022-08-02', 'registered', { number: 'QX-2022-001', origin: 'scan' }), 'register')
  good(
    await lead.write(screener, '2022-08-02', 'screened', { decision: 'keep', why: '电量不平衡，与流量、举报相互印证' }),
    'screen',
  )
  good(
    await lead.write(screener, '2022-08-03', 'assigned', { bodyId: own, personId: null, dueOn: '2022-08-25' }),
    'assign',
  )
  say('举报并入线索，登记、筛查、交办', 'The tip joins the lead; it is registered, screened, assigned')

  refused(
    '未经核查即认定',
    await lead.write(officer, '2022-08-04', 'conclusion-proposed', {
      reason: { code: 'confirmed-active', detail: null },
      checkList: checkList('0'.repeat(64)),
      facts: '机器说的',
    }),
    'conclusion.nobody-looked',
  )
  good(
    await lead.write(officer, '2022-08-05', 'desk-checked', {
      sources: ['power', 'network', 'lease'],
      summary: '电站厂房自 2017 年起出租',
    }),
    'desk',
  )
  refused(
    '由专班带队检查',
    await lead.write(
      officer,
      '2022-08-17',
      'visit-planned',
      inspection('v0', '2022-08-19', ['o1', 'o2'], {
        leadingBodyId: 'qingxia-task-force',
        officers: ['t1', 't2'].map((personId) => ({ personId, bodyId: 'qingxia-task-force', certificate: 'T' })),
      }),
    ),
    'competence.forbidden',
  )
  refused(
    '只派一名执法人员',
    await lead.write(officer, '2022-08-17', 'visit-planned', inspection('v0', '2022-08-19', ['o1'])),
    'inspection.two-officers',
  )
  refused(
    '供电人员充当执法人员',
    await lead.write(
      officer,
      '2022-08-17',
      'visit-planned',
      inspection('v0', '2022-08-19', ['o1', 'o2'], {
        officers: [
          { personId: 'o1', bodyId: 'qingxia-energy', certificate: 'C' },
          { personId: 'g1', bodyId: 'qingxia-power', certificate: 'G' },
        ],
      }),
    ),
    'inspection.officer-of-other-body',
  )
  good(await lead.write(officer, '2022-08-17', 'visit-planned', inspection('v1', '2022-08-19', ['o1', 'o2'])), 'plan')
  refused(
    '未经审批即到场',
    await lead.write(officer, '2022-08-19', 'visit-begun', { visitId: 'v1', homeEntry: null }),
    'inspection.not-approved',
  )
  refused(
    '由承办人自行审批',
    await lead.write(officer, '2022-08-18', 'visit-approved', { visitId: 'v1' }),
    'role.not-yours',
  )
  good(await lead.write(leader, '2022-08-18', 'visit-approved', { visitId: 'v1' }), 'approve')
  good(await lead.write(officer, '2022-08-19', 'visit-begun', { visitId: 'v1', homeEntry: null }), 'begin')
  say(
    '节能机构两名持证人员带队，经审批后于 8 月 19 日到场',
    'Two certified officers lead the visit of 19 August, approved before',
  )

  const folder = at('inventory-plant')
  const { head, machineIds } = await writeInventory(folder, machines.plant, 41)
  const taken = onRecords('import', relative(root, folder), '--body', own, '--lang', 'en').trim()
  say(`现场清点 ${machines.plant} 台，清点日志校验后导入`, taken.split('\n').at(-1))
  good(
    await lead.write(officer, '2022-08-19', 'evidence-fixed', {
      visitId: 'v1',
      journalHead: head,
      what: ['screens', 'pool-settings', 'serial-photos', 'meter', 'wiring'],
    }),
    'evidence',
  )
  good(await lead.write(officer, '2022-08-19', 'visit-ended', { visitId: 'v1', result: 'checked' }), 'end')
  const proposal = (seen) => ({
    reason: { code: 'confirmed-active', detail: null },
    checkList: checkList(head, seen),
    facts: `两间机房共 ${machines.plant} 台，均在运行`,
  })
  refused(
    '缺矿池记录即认定',
    await lead.write(officer, '2022-08-19', 'conclusion-proposed', proposal(['hardware', 'software'])),
    'conclusion.parts-missing',
  )
  const proposed = await lead.write(officer, '2022-08-19', 'conclusion-proposed', proposal())
  good(proposed, 'propose')
  refused(
    '一人提出又复核',
    await lead.write(officer, '2022-08-19', 'conclusion-seconded', { proposalId: proposed.id }),
    'role.not-yours',
  )
  const opening = { caseId: 'case-plant', leadIds: [found.leadId], title: '石板水电站厂房', actedOn: '2022-08-20' }
  refused('未经两人认定即立事项', await leader.post('/api/cases', opening), 'case.lead-not-confirmed')
  good(await lead.write(reviewer, '2022-08-20', 'conclusion-seconded', { proposalId: proposed.id }), 'second')
  good(await leader.post('/api/cases', opening), 'open')
  say('两人认定，转为整治事项', 'Two persons conclude; a case is opened')

  const matter = new Matter(`/api/cases/${own}/case-plant`)
  const write = async (...args) => good(await matter.write(...args), args[2])
  await write(officer, '2022-08-20', 'party-noted', { partyId: 'party-lessor', role: 'lessor', ground: '租赁合同' })
  await write(officer, '2022-08-20', 'party-noted', {
    partyId: 'party-operator',
    role: 'operator',
    ground: '本人陈述、矿池账户',
  })
  await write(officer, '2022-08-20', 'machines-listed', { visitId: 'v1', journalHead: head, machineIds })
  const measure = (measureId, kind, more = {}) => ({
    measureId,
    kind,
    bodyId: 'qingxia-energy',
    basis: null,
    machineIds: [],
    purpose: null,
    ...more,
  })
  refused(
    '依据通知查封',
    await matter.write(
      officer,
      '2022-08-20',
      'measure-taken',
      measure('m0', 'seal-or-seize', { bodyId: 'qingxia-police', basis: { instrument: 'mining-notice-2021' } }),
    ),
    'compulsion.no-notice',
  )
  refused(
    '供电公司责令整改',
    await matter.write(
      officer,
      '2022-08-20',
      'measure-taken',
      measure('m0', 'order-rectification', {
        bodyId: 'qingxia-power',
        basis: { instrument: 'energy-conservation-law', article: '71' },
      }),
    ),
    'competence.forbidden',
  )
  refused(
    '引用当日尚未施行的文件',
    await matter.write(
      officer,
      '2022-08-20',
      'measure-taken',
      measure('m0', 'order-rectification', { basis: { instrument: 'virtual-currency-risk-notice-2026' } }),
    ),
    'measure.basis-refused',
  )
  await write(
    officer,
    '2022-08-20',
    'measure-taken',
    measure('m1', 'order-rectification', { basis: { instrument: 'energy-conservation-law', article: '71' } }),
  )
  await write(officer, '2022-08-22', 'measure-taken', measure('m2', 'dismantle', { machineIds }))
  await write(officer, '2022-08-22', 'measure-taken', measure('m3', 'uninstall', { machineIds }))
  await write(officer, '2022-08-22', 'commitment-signed', {
    partyId: 'party-operator',
    paperId: 'paper-1',
    machineCount: machines.plant,
  })
  say('责令整改、自行拆除、卸载软件、签承诺书', 'Ordered to stop; dismantled, uninstalled, a commitment signed')

  await write(officer, '2022-08-25', 'money-set', surcharge(found))
  await write(leader, '2022-08-26', 'assessed', {
    assessmentId: 'a1',
    bodyIds: ['city-development', own],
    conclusion: '确属挖矿，租赁合同另行移送',
    dissent: null,
  })
  await write(leader, '2022-08-27', 'referred', {
    referralId: 'r1',
    toBodyId: 'qingxia-police',
    offences: ['theft-of-power'],
    paperIds: ['paper-2', 'paper-3'],
  })
  say('列加价清单，报市级会商研判，移送一件', 'Surcharge listed, joint assessment by the city, one referral')

  const proofs = [
    { kind: 'quiet-curve', from: '2022-08-23', to: '2022-09-22', evidence: ['finding-free scan 2022-09'] },
  ]
  refused(
    '机器去向未登记即销号',
    await matter.write(officer, '2022-09-23', 'clearance-proposed', { proofs }),
    'clearance.machines-left',
  )
  for (const machineId of machineIds)
    await write(officer, '2022-09-01', 'machine-disposed', { machineId, disposition: 'removed-by-owner' })
  refused(
    '无停止证明即销号',
    await matter.write(officer, '2022-09-23', 'clearance-proposed', { proofs: [] }),
    'clearance.no-proof',
  )
  refused(
    '未销号即归档',
    await matter.write(leader, '2022-09-23', 'archived', { number: 'D-0' }),
    'archive.not-cleared',
  )
  const clearance = await matter.write(officer, '2022-09-23', 'clearance-proposed', { proofs })
  good(clearance, 'clearance')
  await write(reviewer, '2022-09-24', 'clearance-seconded', { proposalId: clearance.id })
  refused(
    '移送未答复即归档',
    await matter.write(leader, '2022-09-25', 'archived', { number: 'D-0' }),
    'archive.open-matters',
  )
  await write(leader, '2022-09-26', 'referral-answered', { referralId: 'r1', answer: 'not-filed', number: null })
  await write(officer, '2022-09-28', 'revisited', {
    round: 1,
    announced: false,
    machinesBack: 0,
    evidence: ['photo:plant-empty'],
  })
  await write(leader, '2022-09-30', 'archived', { number: 'D-2022-001' })
  say('一个月平静曲线，两人销号，回头看，归档', 'A month of quiet curves, cleared by two, re-visited, archived')
  good(await screener.post(`/api/tips/${own}/${tipId}/answer`, { text: '您反映的问题已查实处理，谢谢。' }), 'answer')
  const { messages } = good(await people.public.post('/api/tips/receipt', { bodyId: own, ...receipt }), 'receipt')
  say(`举报人凭回执看到答复：${messages.at(-1).text}`, 'The tipster reads the answer under his receipt')
}

/** The surcharge of the province over the days that were found, as the law room computes it. */
function surcharge({ powerKw }) {
  const [from, to] = ['2021-05-21', '2022-08-19']
  const perDay = { low: powerKw.low * 24, high: powerKw.high * 24 }
  const period = { fromEarliest: from, fromLatest: from, toEarliest: to, toLatest: to }
  const [amount] = surchargesOver(perDay, period, '四川').amounts
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return {
    moneyId: 'money-1',
    kind: 'surcharge',
    payerPartyId: 'party-operator',
    basis: { instrument: 'mining-notice-2021' },
    from,
    to,
    energyKwh: { low: Math.round(perDay.low * days), high: Math.round(perDay.high * days) },
    amountCny: amount?.yuan ?? { low: 0, high: 0 },
  }
}
