import { useCallback, useEffect, useRef, type RefCallback } from 'react'

/**
 * The button that opens a dialog has the focus again once that is closed. Where nothing had it, the rest of the pane
 * would go on being kept from screen readers.
 */
export function useFocusBack(isOpen: boolean): RefCallback<HTMLElement> {
  const button = useRef<HTMLElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return useCallback((element: HTMLElement | null) => { button.current = element }, [])
}
