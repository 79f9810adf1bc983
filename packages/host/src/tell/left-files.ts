import { minerFamilyOf } from '@davylamp/mining'
import { pathParts } from './acting.js'
import { shown, type Tell, type Term } from './tell.js'

/** Files of a miner that lie about, running or not. */
export const leftFiles: Tell = {
  name: 'left-files',
  cap: 2.6,
  look({ picture }) {
    const terms: Term[] = []
    for (const { path } of [...picture.files, ...picture.units]) {
      const { folder, name } = pathParts(path)
      const family = minerFamilyOf(name) ?? minerFamilyOf(pathParts(folder).name)
      if (family !== null)
        terms.push({
          code: 'host.file.miner',
          weight: 2,
          bears: 'residual',
          params: { path: shown(path), family: family.name },
          facts: { agent: family.name },
        })
    }
    return terms.slice(0, 10)
  },
}
