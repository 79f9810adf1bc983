import { useEffect, useRef, useState } from 'react'
import { useFieldSay } from '../part/say.js'

/** Looks through the camera for bar codes and QR codes; the reader travels with the page and asks nobody. */
export function CameraScan({ onRead }: { readonly onRead: (text: string) => void }) {
  const { say } = useFieldSay()
  const [isOn, setOn] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const read = useRef(onRead)
  useEffect(() => {
    read.current = onRead
  }, [onRead])
  useEffect(() => {
    const place = video.current
    if (!isOn || place === null) return
    const stop = new AbortController()
    void (async () => {
      try {
        const { watchCamera } = await import('./watch-camera.js')
        await watchCamera(place, stop.signal, (text) => read.current(text))
      } catch (error) {
        // no camera, or the person said no
        if (!(error instanceof DOMException)) throw error
        setFailed(true)
        setOn(false)
      }
    })()
    return () => stop.abort()
  }, [isOn])
  return (
    <div className="camera">
      {isOn && <video ref={video} muted playsInline aria-label={say('field.machines.camera')} />}
      {hasFailed && <p role="alert">{say('field.machines.camera.none')}</p>}
      <button
        type="button"
        onClick={() => {
          setFailed(false)
          setOn(!isOn)
        }}
      >
        {say(isOn ? 'field.machines.camera.stop' : 'field.machines.camera')}
      </button>
    </div>
  )
}
