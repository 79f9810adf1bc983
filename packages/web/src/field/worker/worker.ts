/** The pages of the day on site and all that they load; the build puts the list here. */
const precached: readonly string[] = JSON.parse('__PRECACHE__')
const cacheName = 'davylamp-field-__VERSION__'
const page = '/field'

/** What a service worker is told, as far as it is used here (Service Workers, W3C). */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

addEventListener('install', (event) => {
  if (isLasting(event)) event.waitUntil(fill())
})

// a new version waits until no page of the old one is open: a visit is never cut in the middle
addEventListener('activate', (event) => {
  if (isLasting(event)) event.waitUntil(forgetOthers())
})

addEventListener('fetch', (event) => {
  if (!isFetching(event) || event.request.method !== 'GET') return
  const { pathname, origin } = new URL(event.request.url)
  if (origin !== location.origin || pathname.startsWith('/api/')) return
  const asked = event.request.mode === 'navigate' ? page : pathname
  if (asked === page || precached.includes(asked)) event.respondWith(answer(asked, event.request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([page, ...precached].map((path) => new Request(path, { cache: 'reload' })))
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('davylamp-field-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? fetch(request)
}

function isLasting(event: Event): event is Lasting {
  return 'waitUntil' in event
}

function isFetching(event: Event): event is Fetching {
  return isLasting(event) && 'respondWith' in event
}
