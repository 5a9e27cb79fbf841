const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function unescape(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!plain.includes('&')) return plain
  return plain.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Text between tags: comments and instructions left out, CDATA taken as it is. */
export function plainText(text: string): string {
  if (!text.includes('<')) return unescape(text)
  let plain = ''
  let at = 0
  for (const match of text.matchAll(/<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<\?.*?\?>/gs)) {
    plain += unescape(text.slice(at, match.index)) + (match[1] ?? '').replace(/\r\n?/g, '\n')
    at = match.index + match[0].length
  }
  return plain + unescape(text.slice(at))
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;'
}

/** For text between tags. Characters that XML can't hold must have been escaped by {@link escapeExcel} before. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, character => ENTITY[character] ?? '').replace(/\r/g, '&#13;')
}

/** For a value between double quotes: tabs and line breaks are kept as such. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, character => ENTITY[character] ?? '')
}

/** Excel's own escape in cell text: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** The inverse of {@link unescapeExcel}: control characters, lone surrogates and text that looks like an escape. */
export function escapeExcel(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, character =>
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    )
}
