// Keeps the pane and the page on this machine, so that both work without a connection once they were loaded. It keeps
// the program alone: workbooks never pass through it. VERSION, FILES and PAGES are put in front of this by the build.
/* global VERSION, FILES, PAGES, self, caches, fetch, Response */
const KEPT = `centre-check ${VERSION}`
/** Excel's own scripts, without which the pane can't start; they are kept as they come. */
const OFFICE = 'https://appsforoffice.microsoft.com/'
const NOT_KEPT = `<!doctype html>
<html lang="en-GB">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No connection – Centre Check</title>
</head>
<body>
<main>
<h1>This page needs a connection</h1>
<p>It is not kept on this computer yet, and the site can’t be reached just now. Checking workbooks goes on without it; open this page again once there is a connection.</p>
</main>
</body>
</html>
`

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  const old = caches.keys().then(names => names.filter(name => name.startsWith('centre-check ') && name !== KEPT))
  event.waitUntil(old.then(names => Promise.all(names.map(name => caches.delete(name)))).then(() => self.clients.claim()))
})

// The pages to read come as one file, once whoever is working has what they work with.
self.addEventListener('message', event => {
  if (event.data === 'keep-pages') event.waitUntil(keepPages())
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
    if (isOffice) throw cause
    return (await keptPage(cache, url)) ?? html(NOT_KEPT, 503)
  }
}

async function keepPages() {
  const cache = await caches.open(KEPT)
  if (!(await cache.match(PAGES.all))) await cache.addAll([...PAGES.besides, PAGES.all])
}

async function keptPage(cache, { pathname }) {
  const pages = await (await cache.match(PAGES.all))?.json()
  const page = pages?.[pathname.slice(new URL('./', self.location).pathname.length)]
  return page && html(page, 200)
}

function html(text, status) {
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
