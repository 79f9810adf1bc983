/** The address of machine `number` of `count`, spread evenly over the block of `size` addresses that begins at `block`.0.0. */
export function machineAddress(block, size, number, count) {
  const host = 1 + Math.floor((number * (size - 2)) / count)
  return `${block}.${host >> 8}.${host & 255}`
}
