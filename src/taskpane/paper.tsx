import { makeStaticStyles, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

// On paper there is nothing but this: not the pane, nor the dialog that it is printed from.
const useSheetStyles = makeStaticStyles(
  '@media screen { [data-printed] { display: none } } @media print { body > :not([data-printed]) { display: none !important } html, body { height: auto !important } }'
)

const useStyles = makeStyles({ paper: { fontFamily: 'sans-serif', fontSize: '10pt', color: '#000', backgroundColor: '#fff' } })

/** What is put on paper; on the screen it is not seen. */
export function Paper({ children }: { readonly children: ReactNode }) {
  useSheetStyles()
  const styles = useStyles()
  return createPortal(<div data-printed="" className={styles.paper}>{children}</div>, document.body)
}
