import { describe, expect, it } from 'vitest'
import { isLocalDate } from '../../calendar/local-date.js'
import { isArticleNumber } from '../article-number.js'
import { lawPack } from '../law-pack.js'
import { instruments } from './index.js'

describe('the shipped pack', () => {
  it('has ids of its own, and no version that is not confirmed', () => {
    expect(lawPack.instruments.size).toBe(instruments.length)
    for (const { id, versions } of instruments) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(versions.length, id).toBeGreaterThan(0)
      for (const version of versions) expect(version.confidence, id).not.toBe('unconfirmed')
    }
  })

  it('has editions that follow one another without overlap', () => {
    for (const { id, versions } of instruments)
      versions.forEach((version, index) => {
        expect(isLocalDate(version.inForceFrom) && isLocalDate(version.checkedOn), id).toBe(true)
        const next = versions[index + 1]
        if (next) expect(version.inForceTo ?? '9999', id).toBe(next.inForceFrom)
        if (version.inForceTo !== null) expect(version.inForceTo > version.inForceFrom, id).toBe(true)
        if (version.replacedBy !== undefined) expect(lawPack.instruments.has(version.replacedBy), id).toBe(true)
      })
  })

  it('has each article once, with a gist in both languages, and old numbers that stood in the edition before', () => {
    for (const { id, versions } of instruments)
      versions.forEach(({ articles }, index) => {
        expect(new Set(articles.map(({ number }) => number)).size, id).toBe(articles.length)
        for (const { number, gist, movedFrom } of articles) {
          expect(isArticleNumber(number), `${id} ${number}`).toBe(true)
          expect(gist.zh, `${id} ${number}`).toMatch(/\p{Script=Han}/u)
          expect(gist.en, `${id} ${number}`).toMatch(/^[^\u4e00-\u9fff]+$/u)
          if (movedFrom !== undefined)
            expect(
              versions[index - 1]?.articles.map((old) => old.number),
              `${id} ${number}`,
            ).toContain(movedFrom)
        }
      })
  })

  it('says of no open point that it is law', () => {
    for (const { instrument, article } of lawPack.openPoints)
      if (article === undefined) expect(lawPack.instruments.has(instrument), instrument).toBe(false)
  })
})
