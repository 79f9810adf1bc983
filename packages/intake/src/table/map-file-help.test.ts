import { describe, expect, it } from 'vitest'
import { parseMapFile } from './map-file.js'
import { mapFileHelp } from './map-file-help.js'

describe('mapFileHelp', () => {
  it.each(['en', 'zh'] as const)('shows statements that the reader takes (%s)', (language) => {
    const statements = mapFileHelp(language)
      .split('\n')
      .flatMap((line) => {
        const parts = /^ {2}(\w+) += (.*?)( {2,}.*)?$/.exec(line)
        return parts === null ? [] : [`${parts[1]} = ${parts[2]}`]
      })
    expect(statements).toHaveLength(18)
    expect(parseMapFile(statements.join('\n')).problems).toEqual([])
  })
})
