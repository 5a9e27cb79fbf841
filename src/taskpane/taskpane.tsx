/// <reference types="office-js" />
import { FluentProvider, type Theme } from '@fluentui/react-components'
import { Suspense, lazy } from 'react'
import { createRoot } from 'react-dom/client'
import { associateRibbon } from '../commands/associate'
import { newsBoard, type NewsBoard } from '../commands/ribbon-news'
import { today } from '../flow/today'
import { excelWorkbook } from '../workbook/excel'
import type { LiveWorkbook } from '../workbook/workbook'
import { Broken } from './broken'
import { keepOffline } from './keep-offline'
import { writeNumbersAs } from './locale'
import { isDark } from './office-theme'
import { usePageStyles } from './page-styles'
import { Pane } from './pane'
import { loadTheme } from './themes/load'

// Dialogs are opened later, if at all.
const ModalHolder = lazy(async () => ({ default: (await import('./modal-holder')).ModalHolder }))

interface TaskpaneProps {
  readonly theme: Theme
  readonly workbook: LiveWorkbook
  readonly news: NewsBoard
}

function Taskpane({ theme, workbook, news }: TaskpaneProps) {
  usePageStyles()
  return (
    <FluentProvider theme={theme}>
      <Broken>
        <Pane workbook={workbook} news={news} />
        <Suspense fallback={null}><ModalHolder /></Suspense>
      </Broken>
    </FluentProvider>
  )
}

keepOffline()
await Office.onReady()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element for its content.')
// The language that the workbook is written in: as its numbers and dates are, so are the pane's.
writeNumbersAs(Office.context.contentLanguage)
const workbook = excelWorkbook()
const news = newsBoard()
// The pane, the ribbon's functions and their runtime are one page.
associateRibbon({ workbook, news, today })
const theme = await loadTheme(isDark(Office.context.officeTheme))
createRoot(root).render(<Taskpane theme={theme} workbook={workbook} news={news} />)
