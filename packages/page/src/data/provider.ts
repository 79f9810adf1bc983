import { type Provider, providers } from './providers.js'

const byConstructor = index((provider) => provider.constructors ?? [])
const byCall = index((provider) => provider.calls ?? [])
const byHost = index((provider) => provider.hosts ?? [])
const byFile = index((provider) => (provider.files ?? []).map((file) => file.toLowerCase()))
const byMark = index((provider) => provider.marks ?? [])

/** The provider whose miner `new PATH(…)` makes. */
export function providerOfConstructor(path: string): Provider | null {
  return byConstructor.get(path) ?? null
}

export function providerOfCall(path: string): Provider | null {
  return byCall.get(path) ?? byCall.get(path.slice(path.lastIndexOf('.') + 1)) ?? null
}

/** The provider of a host or of a domain above it. */
export function providerOfHost(host: string): Provider | null {
  const labels = host.toLowerCase().split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const found = byHost.get(labels.slice(i).join('.'))
    if (found !== undefined) return found
  }
  return null
}

/** The provider of a script's file name, wherever it lies. */
export function providerOfFile(name: string): Provider | null {
  return byFile.get(name.toLowerCase()) ?? null
}

export function providerOfMark(mark: string): Provider | null {
  return byMark.get(mark) ?? null
}

function index(keys: (provider: Provider) => readonly string[]): ReadonlyMap<string, Provider> {
  return new Map(providers.flatMap((provider) => keys(provider).map((key) => [key, provider] as const)))
}
