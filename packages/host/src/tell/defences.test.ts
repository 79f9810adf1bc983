import { expect, it } from 'vitest'
import { defences } from './defences.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['/usr/local/aegis/uninstall.sh; rm -rf /usr/local/aegis', ['defences.agent']],
  ['setenforce 0', ['defences.selinux']],
  ['powershell Add-MpPreference -ExclusionPath C:\\\\x', ['defences.defender']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(defences, line)).toEqual(codes)
})

it.each([['systemctl stop nginx'], ['powershell Get-MpPreference'], ['rm -rf /tmp/build']])(
  'is not told by %s',
  (line) => {
    expect(codesOfLine(defences, line)).toEqual([])
  },
)
