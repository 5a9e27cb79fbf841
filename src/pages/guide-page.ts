import { Marked } from 'marked'
import { escape, type Page } from './html'

/** A guide as a page of the site: its links to other guides lead to their pages, and its headings can be linked to. */
export function guidePage(name: string, markdown: string): Page {
  const [, title = name] = /^# (.+)$/m.exec(markdown) ?? []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      code({ text }) {
        // What may be wider than the page is scrolled by keyboard too.
        return `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`
      },
      link({ href, tokens }) {
        const to = href.replace(/^([a-z-]+)\.md(?=#|$)/, '$1.html')
        return `<a href="${escape(to)}">${this.parser.parseInline(tokens)}</a>`
      },
      table(token) {
        const row = (tag: string, cells: typeof token.header) => `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`
        const body = token.rows.map(cells => row('td', cells)).join('')
        return `<div class="sheet" role="group" aria-label="Table" tabindex="0"><table><thead>${row('th', token.header)}</thead><tbody>${body}</tbody></table></div>\n`
      }
    }
  })
  return { path: `help/${name}.html`, title, body: marked.parse(markdown, { async: false }) }
}

function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
