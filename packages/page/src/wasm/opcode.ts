/**
 * What follows an operator in a function body, so that a reader steps over it. WebAssembly core specification 2.0 with the proposals of
 * threads, tail calls, exception handling, typed references and garbage collection, as engines shipped them by 2026.
 */
export const opcode = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  tryBlock: 0x06,
  end: 0x0b,
  brTable: 0x0e,
  callIndirect: 0x11,
  selectTyped: 0x1c,
  tryTable: 0x1f,
  i32Const: 0x41,
  i64Const: 0x42,
  f32Const: 0x43,
  f64Const: 0x44,
  i32And: 0x71,
  i32Xor: 0x73,
  i32Shl: 0x74,
  i32ShrS: 0x75,
  i32ShrU: 0x76,
  i32Rotl: 0x77,
  i32Rotr: 0x78,
  i64And: 0x83,
  i64Xor: 0x85,
  i64Shl: 0x86,
  i64ShrS: 0x87,
  i64ShrU: 0x88,
  i64Rotl: 0x89,
  i64Rotr: 0x8a,
  garbage: 0xfb,
  more: 0xfc,
  vector: 0xfd,
  atomic: 0xfe,
} as const

/** Numbers of LEB128 immediates of the operators of one byte; those with others are read by name. */
export function plainImmediates(op: number): number | null {
  if (op >= 0x45 && op <= 0xc4) return 0
  if (op >= 0x28 && op <= 0x3e) return 2
  switch (op) {
    case 0x00:
    case 0x01:
    case 0x05:
    case 0x0a:
    case 0x0b:
    case 0x0f:
    case 0x19:
    case 0x1a:
    case 0x1b:
    case 0xd1:
    case 0xd3:
    case 0xd4:
      return 0
    case 0x07:
    case 0x08:
    case 0x09:
    case 0x0c:
    case 0x0d:
    case 0x10:
    case 0x12:
    case 0x14:
    case 0x15:
    case 0x18:
    case 0x20:
    case 0x21:
    case 0x22:
    case 0x23:
    case 0x24:
    case 0x25:
    case 0x26:
    case 0x3f:
    case 0x40:
    case 0xd0:
    case 0xd2:
    case 0xd5:
    case 0xd6:
      return 1
    case 0x11:
    case 0x13:
      return 2
    default:
      return null
  }
}

/** Immediates after 0xfc: saturating truncation, bulk memory, tables. */
export function moreImmediates(op: number): number | null {
  if (op <= 7) return 0
  if (op === 8 || op === 10 || op === 12 || op === 14) return 2
  return op <= 22 ? 1 : null
}

/** Bytes and LEB128 immediates after 0xfd. */
export function vectorImmediates(op: number): { readonly numbers: number; readonly bytes: number } {
  if (op <= 11 || op === 92 || op === 93) return { numbers: 2, bytes: 0 }
  if (op === 12 || op === 13) return { numbers: 0, bytes: 16 }
  if (op >= 21 && op <= 34) return { numbers: 0, bytes: 1 }
  return op >= 84 && op <= 91 ? { numbers: 2, bytes: 1 } : { numbers: 0, bytes: 0 }
}
