import type { Namespaces } from '../namespaces'
import type { OfficePackage } from '../package'
import { removeRelated } from './parts'
import { StyleSheet } from './style-sheet'

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

/** Opens the workbook's styles to an edit; a workbook that has none gets the least that Excel accepts, for as long as we need it. */
export function editStyles<T>(file: OfficePackage, workbookPart: string, edit: (styles: StyleSheet) => T, mark?: string): T {
  const part = stylesOf(file, workbookPart)?.target ?? addStyles(file, workbookPart)
  const before = file.text(part)
  const styles = new StyleSheet(before, mark)
  const result = edit(styles)
  if (styles.text !== before) file.setText(part, styles.text)
  return result
}

/** As {@link editStyles}, where there is something to take away. */
export function reduceStyles(file: OfficePackage, workbookPart: string, edit: (styles: StyleSheet) => void): void {
  const styles = stylesOf(file, workbookPart)
  if (!styles) return
  editStyles(file, workbookPart, edit)
  if (file.text(styles.target) === leastStyles(file.namespaces)) removeRelated(file, workbookPart, styles.id)
}

function stylesOf(file: OfficePackage, workbookPart: string): { readonly id: string; readonly target: string } | undefined {
  return file.relationships(workbookPart).find(({ kind, target }) => kind === 'styles' && file.has(target))
}

function addStyles(file: OfficePackage, workbookPart: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)
  const part = file.has(`${folder}styles.xml`) ? file.freePartName(`${folder}styles{}.xml`) : `${folder}styles.xml`
  file.setText(part, leastStyles(file.namespaces))
  file.setContentType(part, CONTENT_TYPE)
  file.addRelationship(workbookPart, 'styles', part)
  return part
}

function leastStyles({ main }: Namespaces): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
