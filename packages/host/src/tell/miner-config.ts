import { readMinerConfig } from '../config/miner-config.js'
import { type Tell, type Term, shown } from './tell.js'

/** The configuration of a miner, as a file or as a text that a command writes. */
export const minerConfig: Tell = {
  name: 'miner-config',
  cap: 4,
  look({ picture, runs }) {
    const terms: Term[] = []
    const texts = [
      ...picture.configs,
      ...picture.files.flatMap(({ path, content }) => (content === null ? [] : [{ where: path, text: content }])),
    ]
    for (const { command } of runs)
      if (
        (command.name === 'echo' || command.name === 'printf') &&
        command.redirects.some(({ op }) => op.startsWith('>')) &&
        /pool|url|wallet/i.test(command.argv.join(' '))
      )
        texts.push({ where: command.redirects[0]?.target ?? '', text: command.argv.slice(1).join(' ') })
    for (const { where, text } of texts) {
      const config = readMinerConfig(text)
      if (config === null) continue
      const facts = {
        ...(config.pools[0] === undefined
          ? {}
          : { pool: `${config.pools[0].host}${config.pools[0].port === null ? '' : `:${config.pools[0].port}`}` }),
        ...(config.account === null ? {} : { poolAccount: config.account }),
        agent: config.family,
      }
      terms.push({
        code: config.pools.length > 0 ? 'host.config.pool' : 'host.config.miner',
        weight: config.pools.length > 0 ? 3 : 1.5,
        bears: 'preparing',
        params: { where: shown(where), family: config.family, pool: shown(config.pools[0]?.url ?? '') },
        facts,
      })
    }
    return terms
  },
}
