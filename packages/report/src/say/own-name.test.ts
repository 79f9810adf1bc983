import { expect, it } from 'vitest'
import { ownName } from './own-name.js'

it.each([
  ['Shiban plant (石板水电站)', 'Shiban plant', '石板水电站'],
  ['House in Fengshu village, group 7 (枫树村七组农房)', 'House in Fengshu village, group 7', '枫树村七组农房'],
  ['Telecom mast (通信基站) 0011', 'Telecom mast 0011', '通信基站 0011'],
  ['Pump（水泵）', 'Pump', '水泵'],
])('gives %s in the reader’s language', (name, en, zh) => {
  expect(ownName(name, 'en')).toBe(en)
  expect(ownName(name, 'zh')).toBe(zh)
})

it.each(['石板水电站', '石板水电站（旧）', 'M0001', 'Hall (north)', '一号 (A) 楼', '(石板)', ''])(
  'leaves “%s” as it is',
  (name) => {
    expect(ownName(name, 'zh')).toBe(name)
    expect(ownName(name, 'en')).toBe(name)
  },
)
