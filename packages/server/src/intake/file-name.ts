/** A path within a job's folder, as the browser names it; null for one that would lead out of it. */
export function safeName(name: string): string | null {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  // control characters and what other systems cannot store
  const isBad = parts.some(
    (part) => part === '..' || /[\u0000-\u001f<>:"|?*]/.test(part) || Buffer.byteLength(part) > 200,
  )
  return parts.length === 0 || parts.length > 12 || isBad ? null : parts.join('/')
}
