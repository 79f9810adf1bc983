import { decode, decodeOid, type Node, tag } from './der.js'
import { imprintAlgorithms, type ImprintAlgorithm } from './request.js'

/** What a time stamp says (TSTInfo of RFC 3161, section 2.4.2). Its signature is not checked here. */
export interface TimestampInfo {
  readonly algorithm: ImprintAlgorithm
  /** Hexadecimal. */
  readonly imprint: string
  /** UTC, `2026-11-24T08:03:09Z`. */
  readonly time: string
  readonly serial: string
  readonly policy: string
}

export type ReadTimestamp = TimestampInfo | { readonly refused: number } | { readonly unreadable: string }

const signedData = '1.2.840.113549.1.7.2'
const tstInfo = '1.2.840.113549.1.9.16.1.4'

/** Reads an authority's answer (TimeStampResp) or the token alone (ContentInfo), in DER. */
export function readTimestamp(der: Buffer): ReadTimestamp {
  try {
    const outer = children(decode(der)[0], tag.sequence)
    const first = outer[0]
    if (first?.tag !== tag.sequence) return readToken(outer)
    // TimeStampResp: PKIStatusInfo, then the token when granted (0) or granted with changes (1).
    const status = children(first, tag.sequence)[0]?.content.readUInt8(0) ?? 255
    return status > 1 ? { refused: status } : readToken(children(outer[1], tag.sequence))
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

function readToken(contentInfo: readonly Node[]): TimestampInfo {
  expectOid(contentInfo[0], signedData)
  const signed = children(children(contentInfo[1], tag.explicit0)[0], tag.sequence)
  const encapsulated = children(signed[2], tag.sequence)
  expectOid(encapsulated[0], tstInfo)
  const octets = children(encapsulated[1], tag.explicit0)[0]
  if (octets?.tag !== tag.octets) throw new TypeError('not a time stamp')
  const [, policy, imprint, serial, time] = children(decode(octets.content)[0], tag.sequence)
  const [identifier, hash] = children(imprint, tag.sequence)
  const oid = decodeOid(children(identifier, tag.sequence)[0]?.content ?? Buffer.alloc(0))
  const algorithm = (['sha256', 'sm3'] as const).find((name) => imprintAlgorithms[name] === oid)
  if (algorithm === undefined) throw new TypeError(`hash algorithm ${oid}`)
  if (policy === undefined || serial === undefined || hash?.content.length !== 32)
    throw new TypeError('not a time stamp')
  return {
    algorithm,
    imprint: hash.content.toString('hex'),
    time: generalizedTime(time?.content.toString('latin1') ?? ''),
    serial: serial.content.toString('hex'),
    policy: decodeOid(policy.content),
  }
}

function children(node: Node | undefined, expected: number): Node[] {
  if (node?.tag !== expected) throw new TypeError('not a time stamp')
  return decode(node.content)
}

function expectOid(node: Node | undefined, oid: string): void {
  if (node?.tag !== tag.oid || decodeOid(node.content) !== oid) throw new TypeError('not a time stamp')
}

/** `20261124080309.5Z` as `2026-11-24T08:03:09.5Z`. */
function generalizedTime(text: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text)
  if (match === null) throw new TypeError(`time ${text}`)
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = ''] = match
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`
}
