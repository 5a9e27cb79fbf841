import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const SEEN = 'centre-check.welcome-seen'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3
  }
})

/** Three sentences for whoever opens the pane for the first time on this machine. */
export function Welcome() {
  const styles = useStyles()
  const text = useTextStyles()
  const [shown, setShown] = useState(() => !wasSeen())
  if (!shown) return null
  const close = () => {
    remember()
    setShown(false)
  }
  return (
    <section className={styles.card} aria-label={strings.welcomeTitle}>
      {strings.welcome.map(sentence => <p key={sentence} className={text.body}>{sentence}</p>)}
      <Button size="small" onClick={close}>{strings.welcomeDone}</Button>
    </section>
  )
}

// A browser may refuse a page in a frame its storage: then the card is shown each time, which does no harm.
function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null
  } catch {
    return false
  }
}

function remember(): void {
  try {
    localStorage.setItem(SEEN, 'yes')
  } catch {
    return
  }
}
