import { expect, it } from 'vitest'
import { emptyPicture, emptyProcess } from '../picture.js'
import { seen } from '../seen.js'
import { poolAddress } from './pool-address.js'

const codes = (cmdline: string) =>
  poolAddress
    .look(seen({ ...emptyPicture, subject: { kind: 'event', id: 'x' }, processes: [{ ...emptyProcess, cmdline }] }))
    .map(({ code }) => code)

it.each([
  ['./a -o stratum+tcp://eth.example.org:4444 -u w.rig -p x', 'host.pool.scheme'],
  ['/tmp/x -ostratum+tcp://10.0.0.1:4444', 'host.pool.scheme'],
  ['python3                    -o pool.supportxmr.com:443 -u w', 'host.pool.known'],
  ['/app/docker --url=127.0.0.1:9443 --user=someone --pass=x', 'host.pool.loopback'],
  ['echo Li9hIC1vIHN0cmF0dW0rdGNwOi8vZXhhbXBsZS5vcmc6MQ== | base64 -d | sh', 'host.pool.scheme'],
])('is told by %s', (cmdline, code) => {
  expect(codes(cmdline)).toEqual([code])
})

it.each([
  'grep -r stratum+tcp:// /etc',
  'pkill -f stratum+tcp://pool.example.org:3333',
  'curl -o out.html -u me:secret http://example.org:8080/',
  'mysql -u root -p x -h 127.0.0.1:3306',
  'tshark -Y "tcp contains stratum+tcp://"',
])('is not told by %s', (cmdline) => {
  expect(codes(cmdline)).toEqual([])
})
