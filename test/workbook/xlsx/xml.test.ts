import fc from 'fast-check'
import { XmlScanner } from '../../../src/workbook/xlsx/xml'
import { escapeAttribute, escapeExcel, escapeText, plainText, unescape, unescapeExcel } from '../../../src/workbook/xlsx/xml-text'

const tags = (xml: string) => {
  const tag = new XmlScanner(xml)
  const seen: string[] = []
  while (tag.next()) seen.push(`${tag.depth}${tag.kind === 'close' ? '/' : ''}${tag.name}${tag.kind === 'empty' ? '/' : ''}`)
  return seen.join(' ')
}

const at = (xml: string, name: string) => {
  const tag = new XmlScanner(xml)
  while (tag.next()) if (tag.name === name && tag.kind !== 'close') return tag
  throw new Error(`no <${name}>`)
}

describe('the scanner', () => {
  test.each([
    ['<a/>', '0a/'],
    ['<a></a>', '0a 0/a'],
    ['<a><b/><c>x</c></a>', '0a 1b/ 1c 1/c 0/a'],
    ['<?xml version="1.0"?>\r\n<a\n b = "1"\t/>', '0a/'],
    ['<a><!-- <b> --><![CDATA[<c>]]><?d <e> ?></a>', '0a 0/a'],
    ["<a b='>' c=\"/>\"><d e='\"'/></a>", '0a 1d/ 0/a'],
    ['<x:a><x:b /></x:a >', '0x:a 1x:b/ 0/x:a']
  ])('walks over %s', (xml, expected) => { expect(tags(xml)).toBe(expected); })

  test.each([
    ['<a>', 'damaged'],
    ['<a></b>', 'damaged'],
    ['</a>', 'damaged'],
    ['<a', 'damaged'],
    ['<a b="', 'damaged'],
    ['<a><b <c/></a>', 'damaged'],
    ['<a><!-- </a>', 'damaged'],
    ['<a>< ></a>', 'damaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'declares-entities'],
    ['<a><!ENTITY b "c"></a>', 'declares-entities']
  ])('refuses %s', (xml, code) => { expect(() => tags(xml)).toThrow(expect.objectContaining({ name: 'Problem', code }) as Error); })

  it('says where attributes stand', () => {
    const xml = '<a  one = "1"\n r:id=\'x &amp; "y"\' />'
    const listed = [...at(xml, 'a').attributes()]
    expect(listed.map(({ name, value }) => [name, value])).toEqual([['one', '1'], ['r:id', 'x & "y"']])
    expect(listed.map(({ start, end }) => xml.slice(start, end))).toEqual(['one = "1"', 'r:id=\'x &amp; "y"\''])
    expect(listed.map(({ valueStart, valueEnd }) => xml.slice(valueStart, valueEnd))).toEqual(['1', 'x &amp; "y"'])
  })

  test.each(['<a b/>', '<a b=1/>', '<a =""c/>'])('refuses the attributes of %s', xml => {
    expect(() => [...at(xml, 'a').attributes()]).toThrow(expect.objectContaining({ code: 'damaged' }) as Error)
  })

  it('knows namespaces where they are declared, and no longer', () => {
    const xml = '<a xmlns="one" xmlns:p="two"><p:b/><c xmlns="three" xmlns:p="four"><p:d/></c><p:e xmlns:q="five"/><q:f/></a>'
    const tag = new XmlScanner(xml)
    const seen: string[] = []
    while (tag.next()) seen.push(`${tag.name} ${tag.namespace}`)
    expect(seen).toEqual(['a one', 'p:b two', 'c three', 'p:d four', 'c three', 'p:e two', 'q:f ', 'a one'])
  })

  it('finds an attribute by its namespace, whatever the prefix', () => {
    const tag = at('<a xmlns:rel="R" id="1" rel:id="2"/>', 'a')
    expect(tag.attributeIn(['R'], 'id')).toBe('2')
    expect(tag.attribute('id')).toBe('1')
  })

  it('gathers text with what nested elements hold, and skips', () => {
    const tag = at('<a><b>1 &lt; <c>2</c><!-- no --><![CDATA[ & 3]]></b><d/></a>', 'b')
    expect(tag.text()).toBe('1 < 2 & 3')
    expect(tag.next() && tag.name).toBe('d')
    const skipped = at('<a><b><b><c/></b></b><d/></a>', 'b')
    skipped.skip()
    expect(skipped.next() && skipped.name).toBe('d')
  })

  it('comes to an end on anything', () => {
    const piece = fc.constantFrom('<', '>', '/', 'a', ' ', '"', "'", '=', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<a>', '</a>', 'xmlns:p="u"')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      try {
        expect(tags(pieces.join(''))).toEqual(expect.any(String))
      } catch (error) {
        expect(error).toMatchObject({ name: 'Problem' })
      }
    }), { numRuns: 2000 })
  })
})

describe('text', () => {
  test.each([
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['&nothing; &#x110000;', '&nothing; &#x110000;']
  ])('unescapes %j', (xml, text) => { expect(unescape(xml)).toBe(text); })

  it('keeps CDATA as it is', () => { expect(plainText('a &amp; <![CDATA[b &amp; ]]><!-- c -->d<?e?>')).toBe('a & b &amp; d'); })

  test.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00', '_x00'],
    ['x_y', 'x_y']
  ])('reads Excel’s escape in %j', (stored, text) => { expect(unescapeExcel(stored)).toBe(text); })

  const anyText = fc.string({ unit: 'binary', maxLength: 20 })
  const lonely = fc.array(fc.constantFrom('\ud800', '\udc00', '_x0041_', '_', 'x', '\u0000', '\t', '\n', '\r', '\u0085', '\ufffe', 'é')).map(all => all.join(''))

  it('comes back from every escape', () => {
    fc.assert(fc.property(fc.oneof(anyText, lonely), text => {
      expect(unescapeExcel(escapeExcel(text))).toBe(text)
      expect(unescapeExcel(unescape(escapeText(escapeExcel(text))))).toBe(text)
      expect(unescape(escapeAttribute(text))).toBe(text)
    }), { numRuns: 1000 })
  })

  it('leaves nothing that XML can’t hold', () => {
    fc.assert(fc.property(fc.oneof(anyText, lonely), text => {
      expect(escapeExcel(text)).not.toMatch(/(?![\t\n\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u)
    }))
  })
})
