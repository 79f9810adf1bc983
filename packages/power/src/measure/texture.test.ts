import { describe, expect, it } from 'vitest'
import { customerCurve, withLoad } from './curve.fixture.js'
import { dipsOf } from './dips.js'
import { edgesOf } from './edges.js'
import { floorOf } from './floor.js'
import { rollingQuantiles } from './rolling-quantiles.js'
import { textureOf } from './texture.js'

describe('how a load runs', () => {
  it('sees a power target that is set anew each day', () => {
    const target = (day: number): number => 20 + 5 * Math.sin(day * 78.233)
    const curve = customerCurve(100, 0.2).map((kw, at) => kw + target(Math.floor(at / 24)))
    expect(textureOf(curve, 0, 100, 0.001).midnight).toBeGreaterThan(5)
    expect(textureOf(customerCurve(100), 0, 100, 0.001).midnight).toBeLessThan(2.5)
  })

  it('does not take a usual fall at midnight for one', () => {
    const curve = customerCurve(100, 0.05).map((kw, at) => kw + (at % 24 < 6 ? 3 : 5))
    expect(textureOf(curve, 0, 100, 0.001).midnight).toBeLessThan(2.5)
  })

  it('sees a block that a clock switches, and not the opening hours of a shop', () => {
    const mined = withLoad(customerCurve(100), 6, (_, hour) => hour >= 22 || hour < 6)
    const edges = edgesOf(mined, 0, 100)
    expect(edges.kw).toBeGreaterThan(5)
    expect(edges.agreement).toBeGreaterThan(0.9)
    expect(edges.clarity).toBeGreaterThan(10)
    expect(edgesOf(customerCurve(100), 0, 100).clarity).toBeLessThan(6)
  })

  it('sees trips of one depth beneath an ordinary load', () => {
    const stops = new Set([200, 201, 700, 1100, 1101, 1900, 2300])
    const mined = withLoad(customerCurve(120), 9, (day, hour) => !stops.has(day * 24 + hour))
    const dips = dipsOf(mined, rollingQuantiles(mined), 0, 120)
    expect(dips.depthKw).toBeGreaterThan(8)
    expect(dips.depthKw).toBeLessThan(10)
    expect(dips.spikes).toBeLessThan(dips.count + 1)
  })

  it('parts the constant load from an ordinary remainder', () => {
    const floor = floorOf(
      withLoad(customerCurve(100), 9, () => true),
      18_000,
      0,
      100,
    )
    expect(floor.kw).toBeGreaterThan(9)
    expect(floor.kw).toBeLessThan(9.6)
    expect(floor.edge).toBeLessThan(0.03)
    expect(Math.abs(floor.weekend - 1)).toBeLessThan(0.03)
    expect(floor.remainderNight).toBeLessThan(0.5)
  })
})
