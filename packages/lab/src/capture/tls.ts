import type { Random } from '../random.js'

/** A TLS 1.2/1.3 ClientHello record (RFC 8446, 4.1.2); without a server name when `serverName` is null. */
export function clientHello(serverName: string | null, alpn: readonly string[], random: Random): Uint8Array {
  const suites = Buffer.from('130213031301c02cc030009fcca9cca8ccaac02bc02f009ec024c028006bc023c0270067', 'hex')
  const extensions: Buffer[] = []
  if (serverName !== null) {
    const name = Buffer.from(serverName)
    const entry = Buffer.concat([Buffer.from([0]), size16(name.length), name])
    extensions.push(extension(0, Buffer.concat([size16(entry.length), entry])))
  }
  extensions.push(extension(11, Buffer.from('03000102', 'hex')))
  extensions.push(extension(10, Buffer.from('000a001d0017001e00190018', 'hex')))
  extensions.push(extension(35, Buffer.alloc(0)), extension(22, Buffer.alloc(0)), extension(23, Buffer.alloc(0)))
  extensions.push(extension(13, Buffer.from('00140403050306030807080808090804080508060401', 'hex')))
  if (alpn.length > 0) {
    const names = Buffer.concat(alpn.map((each) => Buffer.concat([Buffer.from([each.length]), Buffer.from(each)])))
    extensions.push(extension(16, Buffer.concat([size16(names.length), names])))
  }
  extensions.push(extension(43, Buffer.from('0403040303', 'hex')), extension(45, Buffer.from('0101', 'hex')))
  extensions.push(extension(51, Buffer.from(`0024001d0020${random.hex(32)}`, 'hex')))
  const list = Buffer.concat(extensions)
  const body = Buffer.concat([
    Buffer.from('0303', 'hex'),
    Buffer.from(random.hex(32), 'hex'),
    Buffer.from('20', 'hex'),
    Buffer.from(random.hex(32), 'hex'),
    size16(suites.length),
    suites,
    Buffer.from('0100', 'hex'),
    size16(list.length),
    list,
  ])
  return tlsRecord(22, 0x0301, handshakeMessage(1, body))
}

/** What a TLS 1.3 server answers first: ServerHello, change-cipher-spec and its encrypted flight. */
export function serverFlight(encryptedBytes: number, random: Random): Uint8Array {
  const extensions = Buffer.from(`002b0002030400330024001d0020${random.hex(32)}`, 'hex')
  const body = Buffer.concat([
    Buffer.from('0303', 'hex'),
    Buffer.from(random.hex(32), 'hex'),
    Buffer.from('20', 'hex'),
    Buffer.from(random.hex(32), 'hex'),
    Buffer.from('130200', 'hex'),
    size16(extensions.length),
    extensions,
  ])
  return Buffer.concat([
    tlsRecord(22, 0x0303, handshakeMessage(2, body)),
    tlsRecord(20, 0x0303, Buffer.from([1])),
    applicationData(encryptedBytes, random),
  ])
}

/** The client's last word of the handshake. */
export function clientFinished(random: Random): Uint8Array {
  return Buffer.concat([tlsRecord(20, 0x0303, Buffer.from([1])), applicationData(69, random)])
}

/** A record of application data whose content is noise of `length` bytes (clear text plus 17 in TLS 1.3). */
export function applicationData(length: number, random: Random): Uint8Array {
  const noise = Buffer.alloc(length)
  for (let i = 0; i < length; i++) noise[i] = random.bits() >>> 24
  return tlsRecord(23, 0x0303, noise)
}

function tlsRecord(type: number, version: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([type, version >> 8, version & 255]), size16(content.length), content])
}

function handshakeMessage(type: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([type, 0]), size16(body.length), body])
}

function extension(type: number, content: Uint8Array): Buffer {
  return Buffer.concat([size16(type), size16(content.length), content])
}

function size16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
