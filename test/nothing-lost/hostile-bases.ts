import { strToU8, unzipSync, zipSync } from 'fflate'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { writeFlags } from '../../src/flow/write-flags'
import { withTheirChart } from '../workbook/charted-files'
import { workbookOf } from '../workbook/grid-workbook'
import { makeWorkbook } from '../workbook/make-workbook'
import { putSense, senseCheck } from '../workbook/sense-check'

const MARKS = `
Series: May/June 2026
Component: 1
Candidate number | Mark /60 | Sampled | Uploaded in sample
${Array.from({ length: 18 }, (_, n) => `${String(n + 1).padStart(4, '0')} | ${n === 3 ? 61 : 20 + n} | ${n < 14 ? 'Y' : ''} | ${n < 12 ? 'Y' : ''}`).join('\n')}`

/** Workbooks with all that this program reads and writes: to be spoilt. */
export async function hostileBases(): Promise<readonly Uint8Array[]> {
  const plain = workbookOf(MARKS)
  return [plain, sharedTexts(), await flagged(plain)]
}

/** As most programs write: texts in a list of their own, styles, a merged title. */
function sharedTexts(): Uint8Array {
  const texts = ['Candidate number', 'Mark', 'Series', 'May/June 2026', 'Absent', 'Tutor']
  const cell = (ref: string, index: number) => `<c r="${ref}" t="s"><v>${index}</v></c>`
  const heading = [0, 1, 2, 4, 5].map((index, column) => cell(`${'ABCDE'.charAt(column)}2`, index)).join('')
  const rows = Array.from({ length: 6 }, (_, n) => `<row r="${n + 3}"><c r="A${n + 3}"><v>${n + 1}</v></c><c r="B${n + 3}"><f>30+${n}</f><v>${30 + n}</v></c>${cell(`C${n + 3}`, 3)}</row>`)
  return makeWorkbook({
    sheets: {
      Marks:
        `<dimension ref="A1:E8"/><cols><col min="1" max="2" width="12"/></cols><sheetData><row r="1">${cell('A1', 3)}</row><row r="2">${heading}</row>${rows.join('')}</sheetData>` +
        '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><conditionalFormatting sqref="B3:B8"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;50</formula></cfRule></conditionalFormatting>',
      Notes: `<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c></row></sheetData>`
    },
    strings: texts.map(text => `<si><t>${text}</t></si>`).join('')
  })
}

/** Flags, highlights, charts of ours and of someone else's. */
async function flagged(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbookFile(bytes)
  await writeFlags(workbook, await checkWorkbook(workbook, {}))
  await workbook.apply([putSense(senseCheck())])
  const parts = unzipSync(await withTheirChart(await workbook.save(), 'xl/worksheets/sheet1.xml'))
  return zipSync({ ...parts, 'docProps/app.xml': strToU8('<Properties/>') })
}
