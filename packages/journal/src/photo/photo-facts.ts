import readExif from 'exif-reader'
import { exifSegment } from './exif-segment.js'

/** What a camera wrote into a photo. The photo itself is never changed. */
export interface PhotoFacts {
  /** The camera's own clock, without a zone: `2026-11-24T16:03:11`. */
  readonly takenAt?: string
  /** The camera's zone where it says one: `+08:00`. */
  readonly utcOffset?: string
  /** Satellite time (UTC), which no one sets by hand: `2026-11-24T08:03:09Z`. */
  readonly gpsAt?: string
  /** Degrees, north and east positive. */
  readonly latitude?: number
  readonly longitude?: number
  readonly altitudeMeters?: number
  readonly cameraMake?: string
  readonly cameraModel?: string
}

/** Reads what the camera wrote; undefined when there is nothing, or it cannot be read. */
export function photoFacts(photo: Buffer): PhotoFacts | undefined {
  const segment = exifSegment(photo)
  if (segment === undefined) return undefined
  let exif: ReturnType<typeof readExif>
  try {
    exif = readExif(segment)
  } catch {
    // A damaged block tells nothing; the bytes of the photo are kept and hashed all the same.
    return undefined
  }
  const gps = exif.GPSInfo
  const facts = {
    takenAt: localTime(exif.Photo?.DateTimeOriginal ?? exif.Image?.DateTime),
    utcOffset: zone(exif.Photo?.OffsetTimeOriginal ?? exif.Photo?.OffsetTime),
    gpsAt: satelliteTime(gps?.GPSDateStamp, gps?.GPSTimeStamp),
    latitude: degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef, 'S', 90),
    longitude: degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef, 'W', 180),
    altitudeMeters: altitude(gps?.GPSAltitude, gps?.GPSAltitudeRef),
    cameraMake: label(exif.Image?.Make),
    cameraModel: label(exif.Image?.Model),
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
  return Object.keys(known).length > 0 ? known : undefined
}

function localTime(value: unknown): string | undefined {
  return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString().slice(0, 19) : undefined
}

function zone(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[+-]\d\d:\d\d/.exec(value)?.[0] : undefined
}

function satelliteTime(date: unknown, time: unknown): string | undefined {
  if (typeof date !== 'string' || !isNumbers(time) || time.length < 3) return undefined
  const [hour = 0, minute = 0, second = 0] = time
  const day = /^(\d{4})[:-](\d\d)[:-](\d\d)/.exec(date)
  if (day === null) return undefined
  const ms = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), hour, minute, second)
  return Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 19)}Z` : undefined
}

function degrees(value: unknown, reference: unknown, negative: string, limit: number): number | undefined {
  if (!isNumbers(value) || value.length < 3) return undefined
  const [whole = 0, minutes = 0, seconds = 0] = value
  const sum = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(sum) || sum > limit) return undefined
  const rounded = Math.round(sum * 1e7) / 1e7
  return reference === negative ? -rounded : rounded
}

function altitude(value: unknown, reference: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  const below = reference === 1 || (reference instanceof Uint8Array && reference[0] === 1)
  return below ? -value : value
}

/** Names of cameras; other text than printable is left out, so that it can stand in an entry. */
function label(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/[^\x20-\x7e\u00a0-\ud7ff]/g, '').trim()
  return text === '' ? undefined : text.slice(0, 80)
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
