import { type Tell, type Term } from './tell.js'

/** Settings of processor and kernel that RandomX gains from and little else asks for (xmrig's manual: MSR mod, huge pages). */
export const msr: Tell = {
  name: 'msr',
  cap: 2.2,
  look({ runs, picture }) {
    const terms: Term[] = []
    for (const { command } of runs) {
      const { name, argv, redirects } = command
      if (name === 'modprobe' && argv.includes('msr') && argv.some((word) => word.startsWith('allow_writes')))
        terms.push({ code: 'host.msr.writes', weight: 1.6, bears: 'preparing', params: {} })
      else if (redirects.some(({ target }) => target.endsWith('/msr/parameters/allow_writes')))
        terms.push({ code: 'host.msr.writes', weight: 1.6, bears: 'preparing', params: {} })
      else if (name === 'wrmsr' && argv.some((word) => /^0x(?:1a4|c0011020|c0011021|c0011022|c001102b)$/i.test(word)))
        terms.push({
          code: 'host.msr.prefetch',
          weight: 1.8,
          bears: 'preparing',
          params: { register: argv.find((word) => /^0x/i.test(word)) ?? '' },
        })
      const pages =
        pagesOf(name, argv.join(' ')) ??
        (redirects.some(({ target, op }) => op.startsWith('>') && /sysctl\.(?:conf|d)|nr_hugepages/.test(target))
          ? pagesOf('sysctl', argv.join(' '))
          : null)
      if (pages !== null)
        terms.push({
          code: 'host.msr.pages',
          weight: pages >= 1_168 && pages < 1_424 ? 1.6 : 0.4,
          bears: pages >= 1_168 && pages < 1_424 ? 'preparing' : 'context',
          params: { pages },
        })
    }
    const driver =
      picture.files.find(({ path }) => /winring0(?:x64)?\.sys$/i.test(path)) ??
      picture.units.find(({ path, exec }) => /winring0/i.test(path + exec.join(' ')))
    if (driver !== undefined) terms.push({ code: 'host.msr.driver', weight: 0.7, bears: 'context', params: {} })
    if (picture.kernel?.msrWritable === true)
      terms.push({ code: 'host.msr.writable', weight: 1.2, bears: 'context', params: {} })
    return terms
  },
}

function pagesOf(name: string, line: string): number | null {
  if (!/^(?:sysctl|echo|bash|sh)$/.test(name)) return null
  const match = /nr_hugepages\s*=\s*(\d+)/.exec(line)
  return match === null ? null : Number(match[1])
}
