import { relative } from 'node:path'
import { root } from '../ready.mjs'
import { home } from './home.mjs'
import { plant } from './plant.mjs'
import { at, clear, davylamp, onRecords, Person, startServer } from './stage.mjs'
import { chapter, good, refused, say } from './telling.mjs'

const own = 'qingxia-development'

/**
 * Plays both cases from the import to the archive.
 *
 * @param findings gives the paths of what is imported: findings, and the tables of places
 * @param machines how many are found at the plant and at the home
 */
export async function play({ findings, machines: count }) {
  clear()
  const paths = findings()
  const passwords = Object.fromEntries(
    onRecords('user', 'demo', '--lang', 'en')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((words) => words.length === 3)
      .map(([name, role, password]) => [role, { name, password }]),
  )
  onRecords(
    'user',
    'body',
    'qingxia-task-force',
    '--name',
    '青峡县整治专班',
    '--kind',
    'task-force',
    '--province',
    '四川',
    '--area',
    '510198',
  )
  const server = await startServer()
  try {
    const people = { public: new Person(server.url) }
    for (const [role, { name, password }] of Object.entries(passwords))
      people[role] = await Person.signedIn(server.url, name, password)

    chapter('线索', 'Leads')
    const imported = onRecords('import', ...paths, '--body', own, '--lang', 'en').trim()
    say('扫描发现导入为线索', imported)
    onRecords('import', ...paths, '--body', own)
    const { leads } = good(await people.screener.get('/api/leads?limit=100'), 'leads')
    say(`再次导入同一文件，线索不增加：共 ${leads.length} 条`, `The same file again adds none: ${leads.length} leads`)
    refused('未登录查看线索', await people.public.get('/api/leads'), 'account.sign-in')
    refused('审计员查看线索', await people.auditor.get(`/api/leads/${own}/${leads[0].leadId}`), 'not-found')
    const stage = { people, own, leads, at, onRecords, machines: count }
    await plant(stage)
    await home(stage)

    chapter('报表与日志', 'Reports and the journal')
    const month = good(await people.leader.get('/api/reports/weekly?from=2022-08-01&to=2022-09-30'), 'report')
    const { confirmed, machines, cleared, referrals } = month.total
    say(
      `台账：认定 ${confirmed}，矿机 ${machines} 台，销号 ${cleared}，移送 ${referrals}`,
      `Ledger: ${confirmed} confirmed, ${machines} machines, ${cleared} cleared, ${referrals} referred`,
    )
    const quiet = good(await people.leader.get('/api/reports/weekly?from=2022-10-03&to=2022-10-09'), 'report')
    say(`一周无变化：零报告 ${quiet.zero ? '是' : '否'}`, `A week of nothing is a zero report: ${quiet.zero}`)
    good(await people.leader.get('/api/reports/surcharges'), 'surcharges')
    say('加价清单导出送供电企业', 'The surcharge list goes to the grid company')
    const reads = good(await people.auditor.get('/api/journal?kind=record.read&limit=1000'), 'journal')
    const tries = good(await people.auditor.get('/api/journal?kind=record.refused&limit=1000'), 'journal')
    say(
      `审计员可见：查看 ${reads.entries.length} 次、被拒 ${tries.entries.length} 次`,
      `The auditor sees ${reads.entries.length} readings and ${tries.entries.length} refused tries`,
    )
  } finally {
    await server.stop()
  }
  onRecords('export', relative(root, at('journal')), '--body', own)
  davylamp(['verify', relative(root, at('journal'))])
  say('日志导出，离线校验完整', 'The journal is exported and verifies without us')
}
