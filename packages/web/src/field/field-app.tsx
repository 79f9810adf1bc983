import type { Language } from '@davylamp/finding'
import { useEffect, useMemo, useState } from 'react'
import { field as en } from '../text/en/field.js'
import { field as zh } from '../text/zh/field.js'
import { Choose } from './choose/choose.js'
import type { Device } from './device/device.js'
import { OfflineNotice } from './part/offline-notice.js'
import { firstLanguage, keepLanguage, sayFrom, SayContext, showLanguage } from './part/say.js'
import { useHeard } from './part/use-heard.js'
import { PinScreen } from './pin/pin-screen.js'
import { VisitScreen } from './visit/visit-screen.js'

/** The day on site: the phone's PIN, the visits that it carries, one visit step by step. */
export function FieldApp({ device }: { readonly device: Device }) {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  const [visitId, setVisitId] = useState<string | null>(null)
  const [isWiped, setWiped] = useState(false)
  const isOpen = useHeard(device, () => Promise.resolve(device.isOpen), false)
  const speaking = useMemo(() => {
    const other = language === 'zh' ? 'en' : 'zh'
    const toggle = () => {
      setLanguage(other)
      keepLanguage(other)
    }
    return { language, say: sayFrom(language === 'zh' ? zh : en), toggle }
  }, [language])
  useEffect(() => showLanguage(language), [language])
  const { say } = speaking
  const leave = (wiped: boolean) => {
    setVisitId(null)
    setWiped(wiped)
  }
  return (
    <SayContext value={speaking}>
      <header className="top">
        {visitId === null || !isOpen ? (
          <img src="/lamp.svg" alt="" width="28" height="28" />
        ) : (
          <button type="button" className="plain" onClick={() => leave(false)}>
            ‹ {say('field.back')}
          </button>
        )}
        <h1>{say('field.title')}</h1>
        <button type="button" className="plain" onClick={speaking.toggle}>
          {say('field.other-language')}
        </button>
        {isOpen && (
          <button type="button" className="plain" onClick={() => device.close()}>
            {say('field.lock')}
          </button>
        )}
      </header>
      <main>
        <OfflineNotice />
        {isWiped && visitId === null && (
          <p role="status" className="clear">
            {say('field.wiped')}
          </p>
        )}
        {!isOpen && <PinScreen device={device} />}
        {isOpen && visitId === null && <Choose device={device} onOpen={setVisitId} />}
        {isOpen && visitId !== null && <VisitScreen device={device} visitId={visitId} onLeave={leave} />}
      </main>
    </SayContext>
  )
}
