import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** What nameplates of machines carry. */
const formats = ['code_128', 'code_39', 'qr_code', 'data_matrix', 'ean_13'] as const
const betweenLooksMs = 200
/** The same code is read many times a second; it is told once until another one was seen or this long has passed. */
const sameAgainMs = 4000

/**
 * Shows the camera in a video and tells each code that it sees, until it is stopped.
 *
 * @throws DOMException where there is no camera or it is not allowed
 */
export async function watchCamera(
  video: HTMLVideoElement,
  stop: AbortSignal,
  tell: (text: string) => void,
): Promise<void> {
  prepareZXingModule({ overrides: { locateFile: () => wasmUrl } })
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    const detector = new BarcodeDetector({ formats: [...formats] })
    let last = { text: '', atMs: 0 }
    while (!stop.aborted) {
      for (const { rawValue: text } of await detector.detect(video)) {
        const isAgain = text === last.text && performance.now() - last.atMs < sameAgainMs
        last = { text, atMs: performance.now() }
        if (!isAgain) tell(text)
      }
      await new Promise((resolve) => setTimeout(resolve, betweenLooksMs))
    }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
