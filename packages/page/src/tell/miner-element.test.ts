import { expect, it } from 'vitest'
import { codes, judgedHtml } from './tell.fixture.js'

it('tells an element that a program turns into a miner, with the key of the site', () => {
  const page = `<script src="https://authedmine.com/lib/simple-ui.min.js" async></script>
    <div class="box coinhive-miner" data-key="SITEKEY"><em>Loading</em></div>`
  const judgement = judgedHtml(page)
  expect(codes(judgement).toSorted()).toEqual(['page.consent.provider', 'page.miner.element', 'page.provider.script'])
  expect(judgement.verdict).toBe('probable')
  expect(judgement.mining.poolAccount).toBe('SITEKEY')
})

it('leaves a page alone that only names the class', () => {
  expect(judgedHtml('<style>.coinhive-miner { display: none }</style><p>coinhive-miner</p>').verdict).toBeNull()
})
