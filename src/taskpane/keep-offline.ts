/** Has the browser keep the program, once the page is there, so that it works without a connection from then on; later the pages about rules too. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  // Some hosts keep nothing for a page in a frame: there the program needs a connection, as it did before.
  const keep = () => { serviceWorker.register('service-worker.js').catch(() => undefined) }
  const keepPages = () => { whenIdle(() => serviceWorker.controller?.postMessage('keep-pages')) }
  serviceWorker.addEventListener('controllerchange', keepPages)
  if (serviceWorker.controller) keepPages()
  if (document.readyState === 'complete') keep()
  else addEventListener('load', keep)
}

/** Safari has no word for being idle: there a few seconds must do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else setTimeout(work, 3000)
}
