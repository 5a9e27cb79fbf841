import type { KeyboardEvent } from 'react'

export interface PaneKeys {
  readonly onStep: (step: number) => void
}

/** Keys that work anywhere in the pane: N and P for the next and previous finding, F6 for the next part. */
export function handlePaneKey(event: KeyboardEvent<HTMLElement>, { onStep }: PaneKeys): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'F6') {
    event.preventDefault()
    focusRegion(event.currentTarget, event.shiftKey ? -1 : 1)
    return
  }
  const step = { n: 1, p: -1 }[event.key.toLowerCase()]
  if (step === undefined || isTyping(event.target)) return
  event.preventDefault()
  onStep(step)
}

/** Puts the focus where work goes on when what had it is gone: on the findings, or on the first button. */
export function focusWork(pane: HTMLElement): void {
  const work = pane.querySelector<HTMLElement>('[role=listbox]') ?? pane.querySelector<HTMLElement>('[data-region] button')
  work?.focus()
}

function focusRegion(pane: HTMLElement, step: number): void {
  const regions = [...pane.querySelectorAll<HTMLElement>('[data-region]')]
  const at = regions.findIndex(region => region.contains(document.activeElement))
  regions.at((at === -1 && step < 0 ? -1 : at + step) % regions.length)?.focus()
}

/** Whether keys are text or a dialog's own where the focus is. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
}
