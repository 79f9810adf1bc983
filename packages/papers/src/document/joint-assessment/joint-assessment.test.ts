import { expect, it } from 'vitest'
import { printed, rowsOf, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { jointAssessment } from './joint-assessment.js'

it('keeps facts, disputes and views of each body apart, with tasks and days', () => {
  const paper = printed(jointAssessment, example)
  expect(textOf(paper)).toContain('各单位无保留意见')
  expect(rowsOf(paper, 1)).toEqual([
    ['1', '责令停止使用并清退设备', '县节能监察大队', '2022年9月2日'],
    ['2', '列入差别电价名单', '县发展和改革局', '2022年8月31日'],
  ])
})
it('carries plots as drawings', () => {
  const figures = {
    'heat-map':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 4"><rect width="9" height="3" fill="#777"/></svg>',
  }
  const paper = printed(jointAssessment, example, { figures })
  expect(paper.blocks.filter(({ block }) => block === 'figure')).toMatchObject([
    { caption: expect.stringContaining('热力图') },
  ])
})
