import type { Stage } from '../flow/check-workbook'
import type { RibbonAnswer } from './ribbon'

export type RibbonNews = RibbonAnswer | ({ readonly kind: 'working' } & Stage)

export interface NewsBoard {
  tell(news: RibbonNews): void
  /** Hears the latest news at once, where there is any, and all that follows until the returned function is called. */
  listen(listener: (news: RibbonNews) => void): () => void
}

/** Carries news from the ribbon to the pane, which is on the same page but may be drawn later. */
export function newsBoard(): NewsBoard {
  const listeners = new Set<(news: RibbonNews) => void>()
  let latest: RibbonNews | undefined
  return {
    tell(news) {
      latest = news
      for (const listener of listeners) listener(news)
    },
    listen(listener) {
      listeners.add(listener)
      if (latest !== undefined) listener(latest)
      return () => listeners.delete(listener)
    }
  }
}
