import { describe, expect, it } from 'vitest'
import { cite } from './cite.js'
import { lawPack } from './law-pack.js'

const codeOf = (instrument: string, article: string | undefined, on: string) => {
  const answer = cite(article === undefined ? { instrument, on } : { instrument, article, on })
  return answer.kind === 'refusal' ? answer.code : answer.text.zh
}

describe('cite', () => {
  it('writes title, edition and article in both languages', () => {
    expect(cite({ instrument: 'administrative-penalty-law', article: '56', on: '2026-03-02' })).toMatchObject({
      kind: 'citation',
      article: '56',
      inForceFrom: '2021-07-15',
      confidence: 'statute',
      caution: null,
      text: {
        zh: '《中华人民共和国行政处罚法》（2021年修订）第五十六条',
        en: 'Administrative Penalty Law of the PRC (revised 2021), art. 56',
      },
    })
    expect(cite({ instrument: 'criminal-law', article: '224-1', on: '2026-03-02' })).toMatchObject({
      text: { zh: '《中华人民共和国刑法》（修正案（十二）修正）第二百二十四条之一' },
    })
  })

  it('cites a notice as a whole with its number', () => {
    expect(codeOf('mining-notice-2021', undefined, '2026-03-02')).toBe(
      '《国家发展改革委等部门关于整治虚拟货币“挖矿”活动的通知》（发改运行〔2021〕1283号）',
    )
  })

  it('holds to the edition of the day of the act', () => {
    expect(codeOf('public-security-penalties-law', '29', '2025-12-31')).toContain('（2012年修正）第二十九条')
    expect(codeOf('public-security-penalties-law', '33', '2026-01-01')).toContain('（2025年修订）第三十三条')
    expect(codeOf('cybersecurity-law', '21', '2025-12-31')).toContain('第二十一条')
    expect(codeOf('criminal-law', '264', '2022-05-01')).toContain('修正案（十一）')
  })

  it('refuses an article that moved, with its number on that day, either way', () => {
    for (const [law, old, now] of [
      ['public-security-penalties-law', '29', '33'],
      ['public-security-penalties-law', '49', '58'],
      ['public-security-penalties-law', '87', '103'],
      ['cybersecurity-law', '21', '23'],
      ['cybersecurity-law', '27', '29'],
      ['cybersecurity-law', '63', '66'],
    ] as const) {
      expect(cite({ instrument: law, article: old, on: '2026-01-01' })).toMatchObject({
        code: 'article-moved',
        instead: { instrument: law, article: now },
      })
      expect(cite({ instrument: law, article: now, on: '2025-12-31' })).toMatchObject({
        code: 'article-moved',
        instead: { instrument: law, article: old },
      })
    }
    expect(cite({ instrument: 'public-security-penalties-law', article: '49', on: '2026-02-01' })).toMatchObject({
      said: {
        zh: '《中华人民共和国治安管理处罚法》的第四十九条在 2026-02-01 适用的版本中为第五十八条，请改引第五十八条。',
      },
    })
  })

  it('minds a number that meant another article before', () => {
    // 22 became 25 and 116 became 139, while a new 116 stands too
    const answer = cite({ instrument: 'public-security-penalties-law', article: '116', on: '2026-02-01' })
    expect(answer).toMatchObject({ kind: 'citation', caution: { zh: expect.stringContaining('第一百三十九条') } })
  })

  it('refuses a repealed text and names what took its place', () => {
    expect(codeOf('trading-risk-notice-2021', undefined, '2026-02-05')).toContain('银发〔2021〕237号')
    expect(cite({ instrument: 'trading-risk-notice-2021', on: '2026-02-06' })).toMatchObject({
      code: 'repealed',
      instead: { instrument: 'virtual-currency-risk-notice-2026' },
      said: { zh: expect.stringContaining('虚拟货币等相关风险') },
    })
  })

  it('tells not yet in force from an edition that is not held', () => {
    expect(codeOf('virtual-currency-risk-notice-2026', undefined, '2026-02-05')).toBe('not-yet-in-force')
    expect(codeOf('ecological-environment-code', '49', '2026-08-14')).toBe('not-yet-in-force')
    expect(codeOf('administrative-penalty-law', '56', '2021-07-14')).toBe('version-not-held')
  })

  it('refuses what is unknown or open', () => {
    expect(codeOf('no-such-law', '1', '2026-03-02')).toBe('unknown-instrument')
    expect(codeOf('administrative-penalty-law', '999', '2026-03-02')).toBe('unknown-article')
    expect(codeOf('administrative-penalty-law', '第五十六条', '2026-03-02')).toBe('unknown-article')
    expect(codeOf('administrative-penalty-law', '56', '2026-02-30')).toBe('bad-date')
    expect(codeOf('power-supply-business-rules', '103', '2026-03-02')).toBe('unconfirmed')
    expect(codeOf('industry-catalogue', '1', '2026-03-02')).toBe('unconfirmed')
    expect(codeOf('police-administrative-procedure', '190', '2025-12-31')).toContain('第一百九十条')
    expect(codeOf('police-administrative-procedure', '190', '2026-01-01')).toBe('unconfirmed')
  })

  it('gives every refusal in both languages', () => {
    for (const [instrument, article, on] of [
      ['no-such-law', '1', '2026-03-02'],
      ['administrative-penalty-law', '999', '2026-03-02'],
      ['power-supply-business-rules', '1', '2026-03-02'],
      ['trading-risk-notice-2021', '1', '2026-03-02'],
    ] as const) {
      const answer = cite({ instrument, article, on })
      if (answer.kind !== 'refusal') throw new Error('expected a refusal')
      expect(answer.said.zh).toMatch(/[\u4e00-\u9fff].*。$/u)
      expect(answer.said.en).toMatch(/^[\u0020-\u007e’“”–《》〔〕\u4e00-\u9fff]+\.$/u)
    }
    expect(lawPack.openPoints.length).toBeGreaterThan(0)
  })
})
