import type { SimulatedExchange } from './simulated-machine.js'

/** An invented Antminer with stock firmware: what it says differs by `number`, and belongs to nobody. */
export function madeUpAntminer(number: number, model = 'S19'): SimulatedExchange[] {
  const type = `Antminer ${model}`
  const ghs = 95_000 + (number % 500)
  const status = (code: number, msg: string) => [
    { STATUS: 'S', When: 1_760_000_000 + number, Code: code, Msg: msg, Description: 'cgminer 1.0.0' },
  ]
  const version = {
    BMMiner: '1.0.0',
    API: '3.1',
    Miner: '49.0.1.3',
    CompileTime: 'Fri Dec 11 11:15:40 CST 2020',
    Type: type,
  }
  const replies: Record<string, object> = {
    version: { STATUS: status(22, 'CGMiner versions'), VERSION: [version], id: 1 },
    summary: {
      STATUS: status(11, 'Summary'),
      SUMMARY: [{ Elapsed: 86_400 + number, 'GHS 5s': ghs, 'GHS av': ghs }],
      id: 1,
    },
    pools: {
      STATUS: status(7, '2 Pool(s)'),
      POOLS: [
        pool(0, 'stratum+tcp://pool.example:3333', `account${number % 2}.${number}`, true),
        pool(1, 'stratum+tcp://backup.example:3333', `account2.${number}`, false),
      ],
      id: 1,
    },
    stats: {
      STATUS: status(70, 'CGMiner stats'),
      STATS: [
        version,
        {
          STATS: 0,
          ID: 'BTM_SOC0',
          Elapsed: 86_400 + number,
          'GHS 5s': ghs,
          chain_acn1: 76,
          chain_acn2: 76,
          chain_acn3: 76,
        },
      ],
      id: 1,
    },
  }
  return Object.entries(replies).map(([command, reply]) => ({
    transport: 'tcp-cgminer' as const,
    port: 4028,
    request: JSON.stringify({ command }),
    response: JSON.stringify(reply),
  }))
}

function pool(number: number, url: string, user: string, active: boolean) {
  return {
    POOL: number,
    URL: url,
    Status: active ? 'Alive' : 'Dead',
    Priority: number,
    User: user,
    'Stratum Active': active,
  }
}

/** The `number`th address of 127.`second`.0.0/16, spread over the block; the same number gives the same address. */
export function spreadAddress(second: number, number: number, size: number): string {
  const step = Math.max(1, Math.floor(65_534 / size))
  const host = 1 + ((number * step) % 65_534)
  return `127.${second}.${host >> 8}.${host & 255}`
}
