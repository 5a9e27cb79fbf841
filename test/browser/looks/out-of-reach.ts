import type { Visit } from '../visit'

/** Whatever is covered, cut off, or runs out of the window at its side; a line each. Where a dialog or menu is open, in that alone. */
export function outOfReach({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => {
    const place = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1) ?? document.body
    const scrolled = [document.scrollingElement ?? document.body, ...document.querySelectorAll('*')].map(element => [element, element.scrollTop, element.scrollLeft] as const)
    const named = (element: Element) => `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 60)}”`
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert], [data-tabster-dummy], [data-printed]')
    const styleOf = (element: Element) => getComputedStyle(element)
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== document.body && (/auto|scroll/.test(styleOf(element).overflowX) || scrolls(element.parentElement))
    const faults: string[] = []

    if (document.documentElement.scrollWidth > innerWidth) faults.push('The page is wider than its window.')
    for (const element of place.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      const box = element.getBoundingClientRect()
      // Text for screen readers alone is a pixel wide.
      if (!hasText || box.width <= 1 || !isSeen(element) || element.closest('[role=grid], svg')) continue
      const { overflowX, textOverflow } = styleOf(element)
      if (overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) faults.push(`Cut off: ${named(element)}`)
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) faults.push(`Beyond the side: ${named(element)}`)
    }
    for (const element of place.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role=menuitem], [role=menuitemcheckbox]')) {
      if (!isSeen(element) || element.closest('[role=grid]')) continue
      const target = element instanceof HTMLInputElement && element.type === 'radio' ? (element.closest('span') ?? element) : element
      target.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, right, top, bottom } = target.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1) faults.push(`Beyond the side: ${named(element)}`)
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      if (!there || !(target.contains(there) || there.contains(target))) faults.push(`Covered: ${named(element)}${there ? ` by ${named(there)}` : ''}`)
    }
    for (const [element, top, left] of scrolled) element.scrollTo({ top, left, behavior: 'instant' })
    return faults
  })
}
