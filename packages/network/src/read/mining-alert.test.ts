import { expect, it } from 'vitest'
import { isMiningAlert } from './mining-alert.js'

it.each([
  ['ET COINMINER Observed DNS Query to Cryptocurrency Mining Pool Domain', 'Crypto Currency Mining Activity Detected'],
  ['ET MALWARE CoinMiner Downloading Update', ''],
  ['发现挖矿木马更新配置', ''],
  ['', 'coin-mining'],
])('an alert of mining: %s %s', (name, category) => {
  expect(isMiningAlert(name, category)).toBe(true)
})

it.each([
  ['Article about cryptomining read', ''],
  ['Cryptocurrency mining signatures updated', ''],
  ['挖矿特征库升级成功', ''],
  ['防挖矿策略下发', ''],
  ['访问挖矿整治宣传网页', ''],
  ['Data mining job finished', ''],
  ['Outbound connection to pool.ntp.org', 'Misc activity'],
])('talk of it, or upkeep: %s %s', (name, category) => {
  expect(isMiningAlert(name, category)).toBe(false)
})
