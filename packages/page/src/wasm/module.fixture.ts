/** Unsigned LEB128. */
export function leb(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const more = rest >= 128
    bytes.push((rest % 128) | (more ? 128 : 0))
    rest = Math.floor(rest / 128)
  } while (rest > 0)
  return bytes
}

export function section(id: number, body: readonly number[]): number[] {
  return [id, ...leb(body.length), ...body]
}

export function moduleOf(...sections: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()])
}

/** The code section of functions without locals. */
export function code(...bodies: readonly (readonly number[])[]): number[] {
  return section(10, [...leb(bodies.length), ...bodies.flatMap((body) => [...leb(body.length + 2), 0, ...body, 0x0b])])
}

/** A body that mixes: `local.get 0, local.get 1, xor, i32.const 7, rotl`, again and again. */
export function mixing(times: number): number[] {
  const step = [0x20, 0, 0x20, 1, 0x73, 0x41, 7, 0x77]
  return Array.from({ length: times }, () => step).flat()
}

/** A body that does anything else: additions. */
export function adding(times: number): number[] {
  return Array.from({ length: times }, () => [0x20, 0, 0x20, 1, 0x6a, 0x1a]).flat()
}

export function exportsOf(...names: readonly string[]): number[] {
  const entries = names.flatMap((name, i) => [...leb(name.length), ...Buffer.from(name), 0, ...leb(i)])
  return section(7, [...leb(names.length), ...entries])
}

/** The data section with one part. */
export function data(hex: string): number[] {
  const bytes = [...Buffer.from(hex, 'hex')]
  return section(11, [1, 0, 0x41, 0, 0x0b, ...leb(bytes.length), ...bytes])
}
