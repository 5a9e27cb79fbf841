import type { RibbonNews } from '../commands/ribbon-news'
import { countText } from '../model/counts'
import { loadRuleReasons } from './rule-reasons'
import type { PaneEvent, Result } from './state'
import { strings } from './strings'

/** What the pane makes of news from the ribbon: the ribbon's check is shown as if it had been started here. */
export async function hearRibbon(news: Exclude<RibbonNews, { readonly kind: 'show' }>): Promise<PaneEvent> {
  switch (news.kind) {
    case 'working':
      return { kind: 'run-moved', doing: news.doing, share: news.share, canStop: false }
    case 'refused':
      return { kind: 'run-failed', message: { tone: 'problem', text: news.message } }
    case 'cleared':
      return { kind: 'cleared', text: strings.cleared(news) }
    case 'checked': {
      const { checked, notes, sheet } = news
      const reasons = await loadRuleReasons(checked.report)
      const result: Result = { checked, reasons, at: new Date(), scope: sheet === null ? 'workbook' : 'sheet', notes, stale: false }
      return { kind: 'checked', result, announcement: `${countText(checked.report.findings)}.` }
    }
  }
}
