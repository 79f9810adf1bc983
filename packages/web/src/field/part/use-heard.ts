import { useEffect, useState } from 'react'
import type { Device } from '../device/device.js'

/** Something that the device is asked again whenever it changes; the newest answer wins. */
export function useHeard<Value>(device: Device, ask: () => Promise<Value>, first: Value): Value {
  const [value, setValue] = useState(first)
  useEffect(() => {
    let newest = 0
    const look = () => {
      const mine = ++newest
      void ask().then((answer) => mine === newest && setValue(answer))
    }
    look()
    const stop = device.listen(look)
    return () => {
      newest = -1
      stop()
    }
    // asked for this device alone: what a caller asks does not change while it is shown
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [device])
  return value
}
