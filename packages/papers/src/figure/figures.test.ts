import { expect, it } from 'vitest'
import type { LoadExhibit } from '@davylamp/finding'
import { printed } from '../document/document.fixture.js'
import { clearanceForm } from '../document/clearance-form/clearance-form.js'
import { example } from '../document/clearance-form/example.js'
import { fileIndex } from '../document/file-index/file-index.js'
import { jointAssessment } from '../document/joint-assessment/joint-assessment.js'
import { example as assessment } from '../document/joint-assessment/example.js'
import { figuresOf } from './figures.js'

const days = 90
const load: LoadExhibit = {
  kind: 'load',
  findingId: 'power:1',
  firstDay: '2022-06-01',
  days,
  hourlyKw: Float32Array.from({ length: days * 24 }, (_, hour) => (hour > 900 ? 9 : 2 + Math.sin(hour / 4))),
  setAside: [],
}
const leads = [{ findings: [], exhibits: [load] }]

it('gives each kind the plots that it carries, and no other', () => {
  expect(Object.keys(figuresOf(clearanceForm, leads, 'zh'))).toEqual(['load-curve'])
  expect(Object.keys(figuresOf(jointAssessment, leads, 'zh')).toSorted()).toEqual(['heat-map', 'load-curve'])
  expect(figuresOf(fileIndex, leads, 'zh')).toEqual({})
})

it('prints them as drawings that stay drawings', () => {
  const figures = figuresOf(jointAssessment, leads, 'zh')
  const { pdf, blocks } = printed(jointAssessment, assessment, { figures })
  expect(blocks.filter(({ block }) => block === 'figure')).toHaveLength(2)
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image')
  expect(printed(clearanceForm, example, { figures: figuresOf(clearanceForm, leads, 'zh') }).pages).toBeLessThan(4)
})
