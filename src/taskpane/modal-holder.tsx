import { useModalAttributes } from '@fluentui/react-components'

/**
 * Keeps alive what Fluent hides the rest of the window with while a dialog is open. Were the last dialog the only one
 * who needs it, it would be gone before it had shown the rest to screen readers again.
 */
export function ModalHolder() {
  useModalAttributes()
  return null
}
