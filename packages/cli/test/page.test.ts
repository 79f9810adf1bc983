import { expect, it } from 'vitest'
import { runWith } from './test-io.js'

it.each([
  [['page', 'site.html'], 'no address of a web page'],
  [['page', 'file:///etc/hosts'], 'no address of a web page'],
  [['page', 'http://127.0.0.1/', '--seconds', '0'], 'from 1 to 300'],
  [['page', 'http://127.0.0.1/', '--browser', '/nowhere/chromium'], 'no program /nowhere/chromium'],
])('%j is refused before anything is contacted', async (args, text) => {
  const { code, err } = await runWith([...args, '--lang', 'en'])
  expect(code).toBe(2)
  expect(err).toContain(text)
  expect(err).not.toContain('Opening')
})
