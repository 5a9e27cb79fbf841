/** Has the browser keep the program, once the page is there, so that it works without a connection from then on. */
export function keepOffline(): void {
  // Some hosts keep nothing for a page in a frame: there the program needs a connection, as it did before.
  const keep = () => { navigator.serviceWorker.register('service-worker.js').catch(() => undefined) }
  if (!('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') keep()
  else addEventListener('load', keep)
}
