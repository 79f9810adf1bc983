import { describe, expect, it } from 'vitest'
import { articleNumberEn, articleNumberZh, isArticleNumber } from './article-number.js'

describe('articleNumberZh', () => {
  it('writes numbers as laws do', () => {
    expect(
      ['5', '10', '14', '20', '56', '100', '103', '110', '118', '224', '264', '1001', '1010', '1222'].map(
        articleNumberZh,
      ),
    ).toEqual([
      '第五条',
      '第十条',
      '第十四条',
      '第二十条',
      '第五十六条',
      '第一百条',
      '第一百零三条',
      '第一百一十条',
      '第一百一十八条',
      '第二百二十四条',
      '第二百六十四条',
      '第一千零一条',
      '第一千零一十条',
      '第一千二百二十二条',
    ])
  })

  it('writes inserted articles', () => {
    expect(articleNumberZh('224-1')).toBe('第二百二十四条之一')
    expect(articleNumberZh('287-12')).toBe('第二百八十七条之十二')
    expect(articleNumberEn('287-2')).toBe('art. 287-2')
  })

  it('takes nothing else', () => {
    for (const number of ['', '0', '056', '5a', '第五条', '5-0', '-1', '12345', '5 '])
      expect(isArticleNumber(number), number).toBe(false)
    expect(() => articleNumberZh('0')).toThrow(RangeError)
    expect(() => articleNumberEn('x')).toThrow(RangeError)
  })
})
