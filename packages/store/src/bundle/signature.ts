import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Head, headText } from '@davylamp/journal'
import { causeOf } from '../texts.js'

/** Beside the journal of a bundle: whose key vouches for its head, and with it for every byte of the bundle. */
interface SignatureFile {
  readonly schema: 'davylamp.signature/1'
  readonly algorithm: 'Ed25519'
  /** Subject public key info, base64. */
  readonly publicKey: string
  /** The text that is signed. */
  readonly head: string
  readonly signature: string
}

const fileName = 'signature.json'

export async function signBundle(
  folder: string,
  head: Head,
  { publicKey, privateKey }: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
): Promise<string> {
  const text = headText(head)
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const file: SignatureFile = {
    schema: 'davylamp.signature/1',
    algorithm: 'Ed25519',
    publicKey: der.toString('base64'),
    head: text,
    signature: sign(null, Buffer.from(text), privateKey).toString('base64'),
  }
  await writeFile(join(folder, fileName), `${JSON.stringify(file, null, 2)}\n`)
  return fingerprintOf(der)
}

/** Whose key vouches for a bundle with this head, as a fingerprint that can be told by telephone; null where none does. */
export async function signerOf(folder: string, head: Head): Promise<string | null> {
  try {
    const file = JSON.parse(await readFile(join(folder, fileName), 'utf8')) as Partial<SignatureFile> | null
    const { publicKey = '', signature = '', head: text } = file ?? {}
    const der = Buffer.from(publicKey, 'base64')
    const key = createPublicKey({ key: der, type: 'spki', format: 'der' })
    const isSound = text === headText(head) && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
    return isSound ? fingerprintOf(der) : null
  } catch (error) {
    // no signature, or one that is no signature
    if (error instanceof SyntaxError || error instanceof TypeError || /^(ENOENT|ERR_)/.test(causeOf(error))) return null
    throw error
  }
}

/** Eight groups of four digits: the first 128 bits of the key's SHA-256. */
function fingerprintOf(der: Uint8Array): string {
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32)
  return hex.match(/.{4}/g)?.join(' ') ?? hex
}
