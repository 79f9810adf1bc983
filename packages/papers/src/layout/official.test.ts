import { beforeAll, describe, expect, it } from 'vitest'
import { printed } from '../document/document.fixture.js'
import { example } from '../document/special-report/example.js'
import { specialReport } from '../document/special-report/special-report.js'
import { linesOf, pagesOf, type Word } from '../render/pdf.fixture.js'

/** GB/T 9704-2012: 37 mm above, 28 mm left, 156 by 225 mm, 22 lines of 28 characters. */
const area = { left: 28, top: 37, right: 28 + 156, bottom: 37 + 225 }
const long = '查明有关场所用电情况并逐户登记造册，'.repeat(60)

describe('the pages of an official document', () => {
  let pages: Word[][] = []
  beforeAll(async () => {
    const values = { ...example.values, situation: long, actions: long, problems: long }
    pages = await pagesOf(printed(specialReport, { ...example, values }).pdf)
  })
  const body = (words: readonly Word[]) => words.filter(({ y }) => y < area.bottom)

  it('hold 22 lines of 28 characters', () => {
    const [, second = []] = pages
    const lines = linesOf(body(second).filter(({ size }) => Math.abs(size - 16) < 0.5))
    expect(lines).toHaveLength(22)
    const full = lines.map(({ text }) => [...text.replaceAll(' ', '')].length)
    expect(Math.max(...full)).toBeLessThanOrEqual(29)
    expect(full.filter((length) => length === 28).length).toBeGreaterThan(lines.length / 2)
    const steps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0))
    for (const step of steps) expect(step).toBeCloseTo(225 / 22, 1)
  })

  it('keep within the type area', () => {
    for (const words of pages)
      for (const { text, x, y, width } of body(words)) {
        expect(x, text).toBeGreaterThan(area.left - 0.5)
        // the empty half of a closing mark at the end of a line may stand out: nothing is printed there
        const empty = /[，。、；：）》”]$/.test(text) ? 16 / 2 / (72 / 25.4) : 0
        expect(x + width - empty, text).toBeLessThan(area.right + 0.5)
        expect(y, text).toBeGreaterThan(area.top)
      }
  })

  it('have their numbers outside it, odd ones right and even ones left', () => {
    for (const [index, words] of pages.entries()) {
      const foot = linesOf(words.filter(({ y }) => y > area.bottom))
      expect(foot.map(({ text }) => text.replaceAll(' ', ''))).toEqual([`—${index + 1}—`])
      const x = foot[0]?.words[0]?.x ?? 0
      if (index % 2 === 0) expect(x).toBeGreaterThan(area.right - 30)
      else expect(x).toBeLessThan(area.left + 12)
    }
  })

  it('begin no line with closing punctuation', () => {
    const lines = pages.flatMap((words) => linesOf(body(words)))
    expect(lines.filter(({ text }) => /^[，。、；：！？）》”’〕]/.test(text))).toEqual([])
  })

  it('never leave the signature alone on a page', async () => {
    for (let lines = 1; lines <= 16; lines++) {
      const values = { ...example.values, next: '按月开展回头看，逐台登记去向。'.repeat(lines) }
      const made = await pagesOf(printed(specialReport, { ...example, values }).pdf)
      const last = linesOf((made.at(-1) ?? []).filter(({ y, size }) => y < area.bottom && Math.abs(size - 16) < 0.5))
      const [first] = last
      expect(first?.text.replaceAll(' ', ''), `${lines}`).not.toBe('青峡县发展和改革局')
    }
  })
})
