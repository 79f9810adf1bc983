/** Something encrypted with the device's key. */
export interface Box {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly box: ArrayBuffer
}

/** Encrypts bytes for one place: a box that was moved under another name does not open. */
export async function sealBytes(key: CryptoKey, name: string, bytes: BufferSource): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(name)
  return { iv, box: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes) }
}

/** @throws where key, name and box do not belong together */
export function openBytes(key: CryptoKey, name: string, { iv, box }: Box): Promise<ArrayBuffer> {
  const additionalData = new TextEncoder().encode(name)
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box)
}

export function sealJson(key: CryptoKey, name: string, value: object): Promise<Box> {
  return sealBytes(key, name, new TextEncoder().encode(JSON.stringify(value)))
}

/** What was sealed under that name; its type is known to whoever sealed it. */
export async function openJson<Value extends object>(key: CryptoKey, name: string, box: Box): Promise<Value> {
  const value: Value = JSON.parse(new TextDecoder().decode(await openBytes(key, name, box)))
  return value
}

/** SHA-256, hex. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
