import { type RefObject, useEffect, useState } from 'react'

/** Rows that are drawn: the first one, and the one after the last. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Drawn beyond both edges, so that quick scrolling shows rows. */
const spareRows = 12

/** Which of many rows of one height a scrolled box shows. */
export function windowOf(scrollTop: number, heightPx: number, rowPx: number, count: number): Window {
  const from = Math.max(0, Math.floor(scrollTop / rowPx) - spareRows)
  const to = Math.min(count, Math.ceil((scrollTop + heightPx) / rowPx) + spareRows)
  return { from: Math.min(from, to), to }
}

/** Follows a scrolled box; draws again only when other rows come into sight. */
export function useWindow(box: RefObject<HTMLElement | null>, rowPx: number, count: number): Window {
  const [window, setWindow] = useState<Window>({ from: 0, to: Math.min(count, 60) })
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const look = () => {
      const next = windowOf(element.scrollTop, element.clientHeight, rowPx, count)
      setWindow((last) => (last.from === next.from && last.to === next.to ? last : next))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [box, rowPx, count])
  return window
}
