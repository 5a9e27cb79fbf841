import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { Disclosure } from './disclosure'
import type { Message } from './state'
import { strings } from './strings'

const useStyles = makeStyles({ detail: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 } })

interface MessageLineProps {
  readonly message: Message
  readonly onDismiss: () => void
  readonly onCheckAgain: () => void
}

/** Something that the person must hear, until they send it away. */
export function MessageLine({ message, onDismiss, onCheckAgain }: MessageLineProps) {
  const styles = useStyles()
  return (
    <MessageBar intent={message.tone === 'problem' ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        {message.text}
        {message.detail !== undefined && (
          <Disclosure summary={strings.technical}><pre className={styles.detail}>{message.detail}</pre></Disclosure>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={strings.close} onClick={onDismiss} />}
      >
        {message.checkAgain && <Button size="small" onClick={onCheckAgain}>{strings.checkAgain}</Button>}
      </MessageBarActions>
    </MessageBar>
  )
}
