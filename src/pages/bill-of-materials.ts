import type { Shipped } from './licences'

export interface Product {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/**
 * A software bill of materials: what is in the product, for programs that look for known weaknesses. It has neither a
 * time nor a serial number, so that one build of one version is the same as the next.
 * Source: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials({ name, version, licence }: Product, shipped: readonly Shipped[]): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': purl(name, version), name, version, licenses: licences(licence) }
    },
    components: shipped.map(one => ({
      type: 'library',
      'bom-ref': purl(one.name, one.version),
      name: one.name,
      version: one.version,
      purl: purl(one.name, one.version),
      licenses: licences(one.licence),
      ...(one.integrity !== null && { hashes: one.integrity.split(' ').map(hash) })
    })),
    dependencies: [{ ref: purl(name, version), dependsOn: shipped.map(one => purl(one.name, one.version)) }]
  }
}

/** A single licence by its identifier; a choice of several as an expression. */
function licences(licence: string): readonly object[] {
  return [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }]
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
}

/** The lock file's `sha512-` and base64 as the algorithm and hexadecimal digits. */
function hash(integrity: string): object {
  const [algorithm = '', digest = ''] = integrity.split(/-(.*)/s)
  const bytes = Uint8Array.from(atob(digest), character => character.charCodeAt(0))
  const content = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return { alg: algorithm.toUpperCase().replace(/^SHA(\d)/, 'SHA-$1'), content }
}
