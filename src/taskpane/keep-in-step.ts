import type { LiveEvent, LiveWorkbook } from '../workbook/workbook'

/** Views look anew when someone who types pauses this long, in milliseconds. */
const PAUSE = 1500

/**
 * Has a view look at the workbook now, and again whenever its cells have changed; with `followsFront` also when another
 * sheet comes to the front. A look that is overtaken has its signal aborted. Ends when the returned function is called.
 */
export function keepInStep(workbook: LiveWorkbook, look: (signal: AbortSignal) => void, followsFront = false): () => void {
  let looking = new AbortController()
  let pause: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    looking.abort()
    looking = new AbortController()
    look(looking.signal)
  }
  const isNews = ({ kind }: LiveEvent) => kind === 'cells-changed' || (kind === 'sheet-shown' && followsFront)
  again()
  const watching = workbook.watch(event => {
    if (!isNews(event)) return
    clearTimeout(pause)
    pause = setTimeout(again, event.kind === 'sheet-shown' ? 0 : PAUSE)
  })
  return () => {
    clearTimeout(pause)
    looking.abort()
    void watching.then(stop => stop())
  }
}
