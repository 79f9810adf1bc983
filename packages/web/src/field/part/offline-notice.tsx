import { useEffect, useState } from 'react'
import { useFieldSay } from './say.js'

/** Has the browser keep the page for where there is no network, and says so where it will not. */
export function OfflineNotice() {
  const { say } = useFieldSay()
  const [cannot, setCannot] = useState(false)
  useEffect(() => {
    void keepPage().then((isKept) => setCannot(!isKept))
  }, [])
  return cannot ? (
    <p role="alert" className="warning">
      {say('field.offline.no')}
    </p>
  ) : null
}

async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register('/field-worker.js', { scope: '/field' })
    // asks the browser not to clear this away when space runs low; it may say no
    void navigator.storage.persist()
    return true
  } catch (error) {
    // no secure context, a certificate that the phone does not trust, or storage that is shut
    if (error instanceof DOMException || error instanceof TypeError) return false
    throw error
  }
}
