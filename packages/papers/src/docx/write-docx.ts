import { Document, Packer } from 'docx'
import type { Block } from '../document/block.js'
import { written } from './blocks.js'
import { characterSpacingTwips } from './measures.js'
import { looksOf, type PaperHead } from './editable-paper.js'
import { redHead } from './red-head.js'
import { formPage, officialPage } from './page-setup.js'

/**
 * A paper as an editable document (DOCX), from the same blocks that were printed: faces by their official names, which offices have;
 * 公文 on the grid of GB/T 9704-2012 with its red head, records with the places to sign on every page.
 */
export async function writeDocx(head: PaperHead, blocks: readonly Block[]): Promise<Uint8Array> {
  const looks = looksOf(head)
  const { faces, size, say } = looks
  const official = head.layout === 'official'
  const grid = official && head.lang === 'zh'
  const number = blocks.find((one) => one.block === 'number')?.text ?? head.number
  const title = blocks.find((one) => one.block === 'title')?.text ?? head.title
  const places = blocks.flatMap((one) => (one.block === 'signatures' ? one.places : []))
  const page = official ? officialPage(looks) : formPage(looks, places)
  const children = [
    ...(official && head.body !== '' ? redHead(number, title, looks) : []),
    ...blocks.flatMap((block, at) => written(block, blocks[at + 1], looks)),
  ]
  const document = new Document({
    title: head.title,
    creator: head.body || 'Davylamp',
    description: say('editable'),
    evenAndOddHeaderAndFooters: official,
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: { font: faces.body, size, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
      paragraphStyles: [
        {
          id: 'Normal',
          name: 'Normal',
          quickFormat: true,
          run: { font: faces.body, size, ...(grid ? { characterSpacing: characterSpacingTwips } : {}) },
        },
      ],
    },
    sections: [{ ...page, children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
