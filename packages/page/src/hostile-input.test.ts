import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from './judge.js'
import { measurePage } from './measure/measure-page.js'
import { observeHtml, observeScript } from './read/observe.js'

const million = 1_000_000
const script = (text: string) => measurePage(observeScript(text, 'x.js'))

describe('hostile scripts end, with a reason', () => {
  it.each([
    ['braces', '{'.repeat(million)],
    ['closed braces', '{'.repeat(million / 2) + '}'.repeat(million / 2)],
    ['brackets', `x=${'['.repeat(million)}`],
    ['parentheses', `x=${'('.repeat(million)}1`],
    ['functions', 'function f(){'.repeat(100_000)],
    ['arrows', 'a=>'.repeat(300_000)],
    ['calls', `f${'()'.repeat(300_000)}`],
    ['signs', `x=${'-+'.repeat(300_000)}1`],
    ['a sum', `x=${"'a'+".repeat(300_000)}'b'`],
    ['templates', '`${'.repeat(300_000)],
    ['conditions', `x=${'a?'.repeat(300_000)}1`],
    ['members', `x=a${'.b'.repeat(300_000)}`],
    ['commas', `x=(${'a,'.repeat(300_000)}a)`],
    ['objects', `x=${'{a:'.repeat(300_000)}`],
    ['an expression that never closes', `/${'('.repeat(300_000)}`],
    ['one line of letters', 'a'.repeat(5 * million)],
    ['zeros', '\0'.repeat(million)],
  ])('%s', (_, text) => {
    const measured = script(text)
    expect(judge(measured).verdict).toBeNull()
    for (const { facts } of measured.scripts) expect(['exact', 'tolerant', 'too-deep', 'broken']).toContain(facts.parse)
  })

  it('a script that is too large is not parsed', () => {
    expect([...script('a();'.repeat(2 * million)).unread.keys()]).toEqual(['too-large'])
  })

  it('names that stand for each other, lists that hold themselves, decoding without end', () => {
    for (const text of [
      'var a = b, b = a; new a(a + b).start()',
      'var l = [l, l]; eval(l[0] + l.join("") + l)',
      'function f(x) { return f(x + x) } eval(f("aa"))',
      'var s = "xxxxxxxxxxxxxxxx"; ' + 's = s + s; '.repeat(1000) + 'eval(s)',
      `var a0 = "${'z'.repeat(1000)}"; ${Array.from({ length: 40 }, (_, i) => `var a${i + 1} = a${i} + a${i};`).join('')} eval(a40)`,
      'eval("a".repeat(1e9)); eval("ab".split("").join("x".repeat(1e6)).repeat(1e6))',
    ])
      expect(() => judge(script(text)), text.slice(0, 60)).not.toThrow()
    let nested = 'new CoinHive.Anonymous("k").start()'
    for (let i = 0; i < 12; i++) nested = `eval(atob('${Buffer.from(nested).toString('base64')}'))`
    expect(script(nested).scripts.length).toBeLessThan(12)
  })

  it('any text ends', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '`',
      '${',
      "'",
      '"',
      '/',
      '\\',
      'new ',
      'eval',
      'atob',
      '=',
      '=>',
      ',',
      ';',
      '\n',
      'a',
      '0',
      '.',
      'function',
      'class ',
      '<script>',
      '</script>',
      '<!--',
      '<?php',
      '?>',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        judge(script(parts.join('')))
        judge(measurePage(observeHtml(parts.join(''), 'x')))
      }),
      { numRuns: 400 },
    )
  })
})

describe('hostile pages end', () => {
  it.each([
    ['elements within elements', '<div>'.repeat(300_000)],
    ['attributes', `<p ${'a=1 '.repeat(300_000)}>`],
    ['an attribute without end', `<p a="${'x'.repeat(million)}`],
    ['a comment without end', `<!--${'-'.repeat(million)}`],
    ['pages within pages', `<iframe srcdoc="${'&lt;iframe srcdoc=&quot;'.repeat(10_000)}">`],
    ['scripts', '<script>a()</script>'.repeat(50_000)],
    ['different scripts', Array.from({ length: 6000 }, (_, i) => `<script>a(${i})</script>`).join('')],
    ['entities', '&amp;'.repeat(300_000)],
  ])('%s', (_, html) => {
    expect(judge(measurePage(observeHtml(html, 'x'))).verdict).toBeNull()
  })
})
