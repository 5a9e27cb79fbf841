import { Button, makeStyles } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState, type ReactNode } from 'react'

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', textAlign: 'start', paddingInline: '4px', marginInlineStart: '-4px', minWidth: 0, maxWidth: '100%' },
  content: { paddingInlineStart: '24px' }
})

interface DisclosureProps {
  readonly summary: string
  readonly startOpen?: boolean
  readonly children: ReactNode
}

/** A line that opens what is behind it. */
export function Disclosure({ summary, startOpen = false, children }: DisclosureProps) {
  const styles = useStyles()
  const [open, setOpen] = useState(startOpen)
  const id = useId()
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => { setOpen(!open) }}
      >
        {summary}
      </Button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  )
}
