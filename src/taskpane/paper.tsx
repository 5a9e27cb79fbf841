import { makeStaticStyles, makeStyles } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'

// On paper there is nothing but this: not the pane, nor the dialog that it is printed from.
const useSheetStyles = makeStaticStyles(
  '@media screen { [data-printed] { display: none } } @media print { body > :not([data-printed]) { display: none !important } html, body { height: auto !important } }'
)

const useStyles = makeStyles({ paper: { fontFamily: 'sans-serif', fontSize: '10pt', color: '#000', backgroundColor: '#fff' } })

/** What is put on paper; on the screen it is not seen, and made only when something is printed, by button or by key. */
export function Paper({ children }: { readonly children: ReactNode }) {
  useSheetStyles()
  const styles = useStyles()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The browser prints what is there when this returns.
    const begin = () => { flushSync(() => { setPrinting(true) }) }
    const end = () => { setPrinting(false) }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return createPortal(<div data-printed="" className={styles.paper}>{isPrinting && children}</div>, document.body)
}
