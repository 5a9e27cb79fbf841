// Keeps the pane and the page on this machine, so that both work without a connection once they were loaded. It keeps
// the program alone: workbooks never pass through it. FILES and VERSION are put in front of this by the build.
/* global FILES, VERSION, self, caches, fetch */
const KEPT = `centre-check ${VERSION}`
/** Excel's own scripts, without which the pane can't start; they are kept as they come. */
const OFFICE = 'https://appsforoffice.microsoft.com/'

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  const old = caches.keys().then(names => names.filter(name => name.startsWith('centre-check ') && name !== KEPT))
  event.waitUntil(old.then(names => Promise.all(names.map(name => caches.delete(name)))).then(() => self.clients.claim()))
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET') return
  if (url.origin === self.location.origin) event.respondWith(request.mode === 'navigate' ? newest(request, url) : kept(request))
  else if (request.url.startsWith(OFFICE)) event.respondWith(newest(request, url))
})

/** Files have a hash of their content in their names: what is kept is what would be fetched. */
async function kept(request) {
  const cache = await caches.open(KEPT)
  return (await cache.match(request)) ?? fetch(request)
}

/** A page names the files that belong to it, so the newest is wanted; without a connection, the one that is kept. */
async function newest(request, url) {
  const cache = await caches.open(KEPT)
  const isOffice = request.url.startsWith(OFFICE)
  try {
    const response = await fetch(request)
    if (isOffice) await cache.put(request, response.clone())
    return response
  } catch (cause) {
    const isFirstPage = url.pathname === new URL('./', self.location).pathname
    // Excel puts what it wants to tell the pane behind the page's name.
    const found = await cache.match(isFirstPage ? 'preview.html' : request, { ignoreSearch: !isOffice })
    if (found) return found
    throw cause
  }
}
