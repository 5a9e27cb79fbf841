import { escape, type Page } from './html'

/** A package of which something is in what we hand out. */
export interface Shipped {
  readonly name: string
  readonly version: string
  /** By its SPDX identifier, as the package states it. */
  readonly licence: string
  /** The text of its licence file; null where it comes without one. */
  readonly text: string | null
  /** Its checksum by the lock file, such as `sha512-…`. */
  readonly integrity: string | null
}

const named = ({ name, version }: Shipped) => `${name} ${version}`

/** Packages of one project often share one text: it is printed once, for all that have it. */
function byText(shipped: readonly Shipped[]): ReadonlyMap<string, readonly Shipped[]> {
  const texts = new Map<string, Shipped[]>()
  for (const one of shipped) {
    const text = one.text?.trim() ?? `This package comes without a licence file; it states the licence ${one.licence}.`
    texts.set(text, [...(texts.get(text) ?? []), one])
  }
  return texts
}

/** The notices of everything that is handed out. */
export function licencesPage(own: string, shipped: readonly Shipped[]): Page {
  const parts = [...byText(shipped)].map(([text, packages]) => {
    const items = packages.map(one => `<li>${escape(named(one))} (${escape(one.licence)})</li>`)
    return `<section><ul>${items.join('')}</ul><pre tabindex="0">${escape(text)}</pre></section>`
  })
  return {
    path: 'licences.html',
    title: 'Licences',
    body: `<h1>Licences</h1>
<p>Centre Check is under the MIT licence:</p><pre tabindex="0">${escape(own)}</pre>
<p>It contains code of ${shipped.length} packages by others, under the licences below. The same list for programs is <a href="sbom.cdx.json">a bill of materials in CycloneDX form</a>. Excel’s own scripts are loaded from Microsoft and are not part of it.</p>
${parts.join('\n')}`
  }
}

/** The same as plain text, for the archive of the command line. */
export function licencesText(own: string, shipped: readonly Shipped[]): string {
  const parts = [...byText(shipped)].map(([text, packages]) => `${packages.map(named).join('\n')}\n\n${text}`)
  return [`Centre Check\n\n${own.trim()}`, ...parts].join(`\n\n${'-'.repeat(78)}\n\n`) + '\n'
}
