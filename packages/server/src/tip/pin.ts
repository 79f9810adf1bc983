import { createHmac, timingSafeEqual } from 'node:crypto'

/** The PIN that goes with a receipt: nobody who reads the code over a shoulder has it, and it is kept nowhere. */
export function pinOf(receipt: string, secret: string): string {
  const plain = receipt.replaceAll(/\s/g, '').toUpperCase()
  const mac = createHmac('sha256', secret).update(`tip pin ${plain}`).digest()
  return String(mac.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

export function isPinOf(receipt: string, pin: string, secret: string): boolean {
  const [given, right] = [Buffer.from(pin), Buffer.from(pinOf(receipt, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
