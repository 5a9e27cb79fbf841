/** Text made safe between tags and inside quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

export interface Page {
  /** Where it is served, below the site's address: `rules/every-sheet/uln-mistyped.html`. */
  readonly path: string
  readonly title: string
  /** HTML of what is on the page. */
  readonly body: string
}

/** What every page links to, by where it is served. */
const places: readonly (readonly [path: string, name: string])[] = [
  ['help/staff.html', 'For staff'],
  ['help/technician.html', 'For technicians'],
  ['help/engineer.html', 'For engineers'],
  ['rules/index.html', 'The rules'],
  ['help/data-protection.html', 'Data protection'],
  ['help/accessibility.html', 'Accessibility'],
  ['licences.html', 'Licences']
]

/** A whole document. No script runs on it, and it loads its style and its pictures from the site alone. */
export function wholePage({ path, title, body }: Page): string {
  const up = '../'.repeat(path.split('/').length - 1)
  const links = places.map(([to, name]) => `<li><a href="${up}${to}"${to === path ? ' aria-current="page"' : ''}>${name}</a></li>`)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – Centre Check</title>
<link rel="icon" href="${up}assets/icon-32.png">
<link rel="stylesheet" href="${up}help/pages.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<nav aria-label="Centre Check"><p><a href="${up}preview.html">Centre Check</a></p><ul>${links.join('')}</ul></nav>
</header>
<main id="content">
${body}
</main>
</body>
</html>
`
}
