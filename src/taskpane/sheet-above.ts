/** Whether someone works in the page's grid where that stands above the pane: to scroll to the pane would take them away from it. */
export function isInSheetAbove(): boolean {
  return matchMedia('(max-width: 720px)').matches && document.activeElement?.closest('[role=grid]') instanceof HTMLElement
}
