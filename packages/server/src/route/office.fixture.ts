import { linesOf, meterFinding } from '../lead/finding.fixture.js'
import { type Heard, startTestServer, type TestServer } from '../server.fixture.js'

export const own = 'qingxia-development'

const people = {
  screener: [own, 'screener'],
  officer: [own, 'case-officer'],
  reviewer: [own, 'reviewer'],
  leader: [own, 'leader'],
  auditor: [own, 'auditor'],
  admin: [own, 'administrator'],
  police: ['qingxia-police', 'case-officer'],
  city: ['city-development', 'leader'],
  stranger: ['baishi-development', 'leader'],
} as const

export type Who = keyof typeof people

/** A server with one person a role, three findings and what they say to it. For tests. */
export class Office {
  private count = 0

  private constructor(
    readonly server: TestServer,
    private readonly cookies: Readonly<Record<string, string>>,
  ) {}

  static async open(options: Parameters<typeof startTestServer>[0] = {}): Promise<Office> {
    const server = await startTestServer(options)
    const cookies: Record<string, string> = {}
    for (const [name, [bodyId, role]] of Object.entries(people)) {
      const { cookie } = await server.enter(`the.${name}`, bodyId, role)
      cookies[name] = cookie
    }
    const office = new Office(server, cookies)
    await office.send('screener', linesOf([meterFinding(1), meterFinding(2, { verdict: 'probable' }), meterFinding(3)]))
    return office
  }

  cookie(who: Who): string {
    return this.cookies[who] ?? ''
  }

  get(who: Who, path: string): Promise<Heard> {
    return this.server.ask('GET', path, { cookie: this.cookie(who) })
  }

  post(who: Who, path: string, body: unknown): Promise<Heard> {
    return this.server.ask('POST', path, { cookie: this.cookie(who), body })
  }

  send(who: Who, bytes: string): Promise<Heard> {
    return this.server.ask('POST', '/api/findings?source=findings.ndjson', {
      cookie: this.cookie(who),
      bytes,
      type: 'application/x-ndjson',
    })
  }

  event(kind: string, data: object, more: object = {}) {
    return { kind, data, id: `e${++this.count}`, actedOn: '2022-08-19', ...more }
  }

  /** A fresh lead at a workshop, registered: its path. */
  async workshop(): Promise<string> {
    const body = {
      number: `QX-${++this.count}`,
      origin: 'patrol',
      place: '旧厂房',
      premises: 'workshop',
      town: '石板镇',
      tipId: null,
      actedOn: '2022-08-01',
    }
    const heard = await this.post('screener', '/api/leads', body)
    if (heard.status !== 201) throw new Error(`the lead was not registered: ${JSON.stringify(heard.body)}`)
    return `/api/leads/${own}/${String(heard.body['leadId'])}`
  }
}

/** The codes of what guards refused. */
export function codesOf({ body }: Heard): string[] | undefined {
  return (body['refusals'] as { code: string }[] | undefined)?.map(({ code }) => code)
}
