import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'
import { dataFolder } from '../../data.fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const espi = (readings: string, flow = 1) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://utility.example/espi/1_1/resource/ReadingType/7"/>
<content><ReadingType xmlns="http://naesb.org/espi"><flowDirection>${flow}</flowDirection><powerOfTenMultiplier>3</powerOfTenMultiplier><uom>72</uom></ReadingType></content></entry>
<entry><link rel="self" href="/espi/1_1/resource/UsagePoint/M-1/MeterReading/2"/><link rel="related" href="/espi/1_1/resource/ReadingType/7"/>
<content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>
<entry><link rel="self" href="/espi/1_1/resource/UsagePoint/M-1/MeterReading/2/IntervalBlock/1"/>
<content><IntervalBlock xmlns="http://naesb.org/espi"><interval><duration>86400</duration><start>1609459200</start></interval>${readings}</IntervalBlock></content></entry></feed>`
const reading = (start: number, value: number, quality = '0') =>
  `<IntervalReading><ReadingQuality><quality>${quality}</quality></ReadingQuality><timePeriod><duration>1800</duration><start>${start}</start></timePeriod><value>${value}</value></IntervalReading>`

const cim = (type: string) => `<m:MeterReadings xmlns:m="http://iec.ch/TC57/2011/MeterReadings#"><m:MeterReading>
<m:IntervalBlocks>
<m:IntervalReadings><m:timeStamp>2021-05-11T00:15:00+08:00</m:timeStamp><m:value>250</m:value></m:IntervalReadings>
<m:IntervalReadings><m:timeStamp>2021-05-11T00:30:00+08:00</m:timeStamp><m:value>500</m:value><m:ReadingQualities><m:ReadingQualityType ref="2.8.1"/></m:ReadingQualities></m:IntervalReadings>
<m:ReadingType ref="${type}"/></m:IntervalBlocks>
<m:Meter><m:mRID>0012345678</m:mRID></m:Meter></m:MeterReading></m:MeterReadings>`

describe('Green Button', () => {
  it('follows the links from block to reading type and usage point', async () => {
    const path = at.file('gb.xml', espi(reading(1609459200, 2) + reading(1609461000, 4, '8')))
    const rows = await at.readings(await at.take([path], { zone: 'Asia/Shanghai' }))
    expect(rows).toEqual([
      { meter_id: 'M-1', start: '2021-01-01 08:00:00', kw: 4, estimated: false },
      { meter_id: 'M-1', start: '2021-01-01 08:30:00', kw: 8, estimated: true },
    ])
  })

  it('keeps what was fed back apart', async () => {
    const intake = await at.take([at.file('gb.xml', espi(reading(1609459200, 2), 19))])
    expect(intake.tables.readings).toEqual([])
    expect(intake.tables.reverse).toHaveLength(1)
  })

  it('uses what came before the place where the document is cut', async () => {
    const whole = espi(reading(1609459200, 2) + reading(1609461000, 4))
    const intake = await at.take([at.file('gb.xml', whole.slice(0, whole.lastIndexOf('<value>')))])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.xml-broken')
    expect(await at.readings(intake)).toHaveLength(1)
  })

  it('does not expand entities that the document declares', async () => {
    const bomb = `<!DOCTYPE feed [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`
    const path = at.file(
      'gb.xml',
      espi(reading(1609459200, 2))
        .replace('<feed', `${bomb}<feed`)
        .replace('1609459200</start></timePeriod>', '&b;</start></timePeriod>'),
    )
    const intake = await at.take([path])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.xml-broken')
  })

  it('stops at a text that no reading has', async () => {
    const intake = await at.take([
      at.file('gb.xml', espi(reading(1609459200, 2)).replace('</feed>', 'x'.repeat(6 * 2 ** 20))),
    ])
    expect(intake.problems.map(({ code }) => code)).toContain('intake.xml-text')
  })
})

describe('IEC 61968-9', () => {
  it('reads interval energy with the meter named after it, stamped at the end', async () => {
    const path = at.file('cim.xml', cim('0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.0.72.0'))
    const intake = await at.take([path])
    expect(intake.tables.readings[0]).toMatchObject({ pointsPerDay: 96, zone: 'Etc/GMT-8' })
    expect(await at.readings(intake)).toEqual([
      { meter_id: '0012345678', start: '2021-05-11 00:00:00', kw: 1, estimated: false },
      { meter_id: '0012345678', start: '2021-05-11 00:15:00', kw: 2, estimated: true },
    ])
  })

  it('names times and values that cannot be read', async () => {
    const text = cim('0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.0.72.0')
      .replace('2021-05-11T00:30:00+08:00', 'noon')
      .replace('>250<', '>n/a<')
    const intake = await at.take([at.file('cim.xml', text)])
    expect(intake.problems).toContainEqual(
      expect.objectContaining({ code: 'intake.xml-values', params: { times: 1, values: 1 } }),
    )
  })

  it('reads times without seconds', async () => {
    const text = cim('0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.0.72.0').replaceAll(':00+08:00', '+08:00')
    expect((await at.readings(await at.take([at.file('cim.xml', text)]))).map((row) => row['start'])).toEqual([
      '2021-05-11 00:00:00',
      '2021-05-11 00:15:00',
    ])
  })

  it('reads power as it stands and leaves out what is neither', async () => {
    const power = await at.readings(await at.take([at.file('cim.xml', cim('0.0.2.6.1.1.37.0.0.0.0.0.0.0.0.3.38.0'))]))
    expect(power.map((row) => row['kw'])).toEqual([250, 500])
    const voltage = await at.take([at.file('cim.xml', cim('0.0.2.6.0.1.54.0.0.0.0.0.0.0.128.0.29.0'))])
    expect(voltage.problems.map(({ code }) => code)).toEqual(['intake.xml-left-out', 'intake.xml-nothing'])
  })
})

const sample = join(dataFolder, 'power/formats/greenbutton_intervals_APUC000000_electric.xml')
describe.skipIf(!existsSync(sample))('a utility’s Green Button file', () => {
  it('gives its 300 hours', async () => {
    const intake = await at.take([sample])
    expect(intake.problems).toEqual([])
    expect(await at.readings(intake)).toHaveLength(300)
  })
})
