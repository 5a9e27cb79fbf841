import { FluentProvider, type Theme } from '@fluentui/react-components'
import { Suspense, lazy, useEffect, useState, type DragEvent } from 'react'
import { Broken } from '../taskpane/broken'
import { usePageStyles } from '../taskpane/page-styles'
import { loadTheme } from '../taskpane/themes/load'
import { isEditingCell } from './editing-cell'
import { Start } from './start'
import { pageStrings } from './strings'
import { useFile } from './use-file'

// One can choose a file before all that reads and checks it is there.
const loadDesk = import('./desk')
const Desk = lazy(async () => ({ default: (await loadDesk).Desk }))

// Dialogs are opened later, if at all.
const ModalHolder = lazy(async () => ({ default: (await import('../taskpane/modal-holder')).ModalHolder }))

const DARK = matchMedia('(prefers-color-scheme: dark)')

/** The page without Excel: a workbook from this computer, and the same pane beside it. */
export function Page({ firstTheme }: { readonly firstTheme: Theme }) {
  usePageStyles()
  const theme = useSystemTheme(firstTheme)
  const door = useFile()
  const { opened, openFile } = door
  const mayOpen = () => opened.kind !== 'open' || !(opened.workbook.unsaved || isEditingCell()) || confirm(pageStrings.openAnother)
  const open = (file: File | undefined) => {
    if (file && mayOpen()) void openFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    open(event.dataTransfer.files[0])
  }
  return (
    <FluentProvider theme={theme} onDragOver={event => { event.preventDefault() }} onDrop={onDrop}>
      <Broken>
        <Suspense fallback={<Start {...door} />}>
          {opened.kind === 'open' ? (
            <Desk key={opened.number} name={opened.name} workbook={opened.workbook} onFile={open} />
          ) : (
            <Start {...door} />
          )}
        </Suspense>
        <Suspense fallback={null}><ModalHolder /></Suspense>
      </Broken>
    </FluentProvider>
  )
}

/** The theme that goes with the system's, also when that changes. */
function useSystemTheme(first: Theme): Theme {
  const [theme, setTheme] = useState(first)
  useEffect(() => {
    const follow = () => void loadTheme(DARK.matches).then(setTheme)
    DARK.addEventListener('change', follow)
    return () => { DARK.removeEventListener('change', follow) }
  }, [])
  return theme
}
