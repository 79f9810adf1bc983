/** The key of a device's data, wrapped by a PIN. Nothing here opens anything without that PIN. */
export interface PinLock {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly wrapped: ArrayBuffer
}

/** OWASP Password Storage Cheat Sheet: PBKDF2-HMAC-SHA256 takes 600,000 rounds. */
const iterations = 600_000
export const shortestPin = 6

/** A fresh random key and its lock. */
export async function makeLock(pin: string): Promise<{ readonly lock: PinLock; readonly key: CryptoKey }> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOfPin(pin, salt, iterations), raw)
  const key = await importKey(raw)
  raw.fill(0)
  return { lock: { salt, iterations, iv, wrapped }, key }
}

/** The key, or null where the PIN is another one. */
export async function openLock(lock: PinLock, pin: string): Promise<CryptoKey | null> {
  const by = await keyOfPin(pin, lock.salt, lock.iterations)
  try {
    return await importKey(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, by, lock.wrapped))
  } catch (error) {
    // AES-GCM says no more than that key and content do not belong together
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

async function keyOfPin(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(pin.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function importKey(raw: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
