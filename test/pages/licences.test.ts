import { billOfMaterials } from '../../src/pages/bill-of-materials'
import { licencesPage, licencesText, type Shipped } from '../../src/pages/licences'

const one: Shipped = { name: '@scope/one', version: '1.2.3', licence: 'MIT', text: 'Copyright <One>', integrity: 'sha512-AQL/' }
const two: Shipped = { name: 'two', version: '2.0.0', licence: 'MIT', text: 'Copyright <One>\n', integrity: null }
const three: Shipped = { name: 'three', version: '0.1.0', licence: '(MIT OR Apache-2.0)', text: null, integrity: null }

test('the notices name every package, and print one text once', () => {
  const text = licencesText('Our own words', [one, two, three])
  for (const words of ['Our own words', '@scope/one 1.2.3\ntwo 2.0.0\n\nCopyright <One>', 'three 0.1.0\n\nThis package comes without a licence file']) {
    expect(text).toContain(words)
  }
  expect(text.split('Copyright <One>')).toHaveLength(2)
  expect(licencesPage('Own', [one, two]).body).toContain('Copyright &#60;One&#62;')
})

test('the bill of materials has what CycloneDX asks for', () => {
  const bill = billOfMaterials({ name: 'centre-check', version: '9.8.7', licence: 'MIT' }, [one, three])
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'centre-check', version: '9.8.7' } },
    components: [
      {
        type: 'library', name: '@scope/one', version: '1.2.3', purl: 'pkg:npm/%40scope/one@1.2.3',
        licenses: [{ license: { id: 'MIT' } }], hashes: [{ alg: 'SHA-512', content: '0102ff' }]
      },
      { name: 'three', licenses: [{ expression: '(MIT OR Apache-2.0)' }] }
    ],
    dependencies: [{ ref: 'pkg:npm/centre-check@9.8.7', dependsOn: ['pkg:npm/%40scope/one@1.2.3', 'pkg:npm/three@0.1.0'] }]
  })
})
