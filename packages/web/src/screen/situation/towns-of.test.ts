import { expect, it } from 'vitest'
import { townsOf } from './towns-of.js'

it('counts what is open and what was cleared, town by town and week by week', () => {
  const row = (town: string | null, stage: 'new' | 'closed', count: number) => ({ town, stage, count, verdict: null })
  const { towns, most } = townsOf({
    on: '2022-08-19',
    leads: {
      bySense: [],
      byStage: [],
      byTown: [row('龙潭镇', 'new', 2), row('龙潭镇', 'closed', 5), row(null, 'new', 3)],
    },
    clearances: [
      { week: '2022-08-15', town: '龙潭镇', count: 4 },
      { week: '2022-08-08', town: '龙潭镇', count: 1 },
    ],
  })
  expect(towns.map(({ town, open, cleared }) => [town, open, cleared])).toEqual([
    [null, 3, 0],
    ['龙潭镇', 2, 5],
  ])
  expect(towns[1]?.weeks.slice(-2)).toEqual([
    { week: '2022-08-08', count: 1 },
    { week: '2022-08-15', count: 4 },
  ])
  expect(most).toBe(4)
})
