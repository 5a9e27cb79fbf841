import { openWorkbookFile } from '../../src/workbook/file'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { marksWorkbook } from './contract-fixtures'
import { putSense, senseCheck } from './sense-check'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** As Excel calls a chart that someone adds. */
export const OTHERS_CHART = 'Chart 7'

/** A workbook with figures and charts of ours. */
export async function senseWorkbook(): Promise<Uint8Array> {
  const file = openWorkbookFile(marksWorkbook())
  await file.apply([putSense(senseCheck())])
  return file.save()
}

/** The workbook with a pie chart of someone's on the sheet of this part. */
export async function withTheirChart(bytes: Uint8Array, sheetPart: string): Promise<Uint8Array> {
  const file = OfficePackage.open(bytes)
  const drawing = file.relationships(sheetPart).find(({ kind }) => kind === 'drawing')?.target ?? addDrawing(file, sheetPart)
  const chart = 'xl/charts/chart77.xml'
  file.setText(chart, `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>`)
  file.setContentType(chart, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')
  const id = file.addRelationship(drawing, 'chart', chart)
  const anchor =
    '<xdr:twoCellAnchor><xdr:from><xdr:col>20</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>25</xdr:col><xdr:row>9</xdr:row></xdr:to>' +
    `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="99" name="${OTHERS_CHART}"/></xdr:nvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  file.setText(drawing, file.text(drawing).replace('</xdr:wsDr>', `${anchor}</xdr:wsDr>`))
  return file.save()
}

function addDrawing(file: OfficePackage, sheetPart: string): string {
  const drawing = 'xl/drawings/drawing1.xml'
  file.setText(drawing, `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`)
  file.setContentType(drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml')
  const id = file.addRelationship(sheetPart, 'drawing', drawing)
  file.setText(sheetPart, file.text(sheetPart).replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="${id}"/></worksheet>`))
  return drawing
}

/** The workbook of {@link senseWorkbook} in which someone has typed a number into a cell beside, between or among our figures. */
export async function senseWithCell(cell: string): Promise<Uint8Array> {
  const file = OfficePackage.open(await senseWorkbook())
  const part = 'xl/worksheets/sheet3.xml'
  const row = Number(/\d+/.exec(cell)?.[0])
  const written = `<c r="${cell}"><v>1</v></c>`
  const sheet = file.text(part)
  const changed = sheet.includes(`<c r="${cell}"`)
    ? sheet.replace(new RegExp(`<c r="${cell}".*?</c>`), written)
    : sheet.includes(`<row r="${row}"`)
      ? sheet.replace(new RegExp(`<row r="${row}".*?(?=</row>)`), whole => whole + written)
      : sheet.replace(`<row r="${row + 1}"`, `<row r="${row}">${written}</row><row r="${row + 1}"`)
  if (changed === sheet) throw new Error(`no place for ${cell}`)
  file.setText(part, changed)
  return file.save()
}
