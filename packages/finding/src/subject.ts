/** Kinds of subject that have an identifier of their own. */
export const identifiedKinds = [
  'address',
  'meter',
  'account',
  'transformer',
  'feeder',
  'plant',
  'host',
  'event',
  'page',
  'machine',
] as const

export type IdentifiedKind = (typeof identifiedKinds)[number]

/** One conversation between two ports; `client` is the side that mines, where that is known. */
export interface FlowSubject {
  readonly kind: 'flow'
  readonly transport: 'tcp' | 'udp'
  readonly client: string
  readonly clientPort: number
  readonly server: string
  readonly serverPort: number
}

export interface IdentifiedSubject {
  readonly kind: IdentifiedKind
  readonly id: string
}

/** What a finding is about. */
export type Subject = FlowSubject | IdentifiedSubject

/** One line for people and for keys: `10.0.0.5:51234 → 203.0.113.7:3333`, or the identifier. */
export function subjectLabel(subject: Subject): string {
  if (subject.kind !== 'flow') return subject.id
  return `${endpoint(subject.client, subject.clientPort)} → ${endpoint(subject.server, subject.serverPort)}`
}

/** Address and port as one text; IPv6 in brackets. */
export function endpoint(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}
