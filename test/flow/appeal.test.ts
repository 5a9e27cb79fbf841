import { edition } from '../../src/rules/pearson-q-tag-2021/edition'
import { edition as vtctEdition } from '../../src/rules/vtct-tag-2021/edition'
import { SECTIONS } from '../../src/appeal/appeal-page'
import { parseIso } from '../../src/domain/dates'
import { readForAppeals, writeAppeal } from '../../src/flow/appeal'
import type { AppealPage } from '../../src/model/appeal'
import { showValue } from '../../src/model/cell'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { openFileInExcel } from '../host/open'
import { workbookOf } from '../workbook/grid-workbook'

const backends: readonly (readonly [string, (file: Uint8Array) => Promise<Workbook>])[] = [
  ['a file', file => Promise.resolve(openWorkbookFile(file))],
  ['Excel', async file => (await openFileInExcel(file)).workbook]
]

const SHEETS = `
  == Q-TAGs ==
  Head of Centre declaration: | 17/06/2021
  Candidate no | Name      | Qualification | Level | Status        | Q-TAG | Rationale           | Q-TAG date | Assessor | Teacher signed | Internal verifier | IV signed  | HoD     | HoD signed | HoC signed | Submitted  | Access arrangements
  12           | Ann Ash   | Business      | 3     | Certificating | M     | =Steady at Merit    | 24/05/2021 | A Reed   | 24/05/2021     | B Birch           | 26/05/2021 | C Cedar | 01/06/2021 | 14/06/2021 | 16/06/2021 | Extra time
  12           | Ann Ash   | Travel        | 3     | Certificating | P     |                     | 24/05/2021 | A Reed   | 24/05/2021     | B Birch           | 20/05/2021 |         |            |            |            |
  13           | Ben Beech | Business      | 3     | Certificating | D     | Distinction in all  | 24/05/2021 | A Reed   | 24/05/2021     | B Birch           | 26/05/2021 | C Cedar | 01/06/2021 | 14/06/2021 | 16/06/2021 |
  == Evidence ==
  Candidate no | Evidence type | Qualification | Unit | Evidence date | Evidence grade | Used | Weight | Reason not used | Authenticated by | Evidence location
  12           | Mock          | Business      | 2    | 12/03/2021    | M              | Yes  | High   |                 | A Reed           | Drive
  12           | Homework      | Business      | 3    | 20/11/2020    | P              | No   |        | Ill that week   | A Reed           |
  12           | Project       | Travel        | 1    | 12/05/2021    | P              | Yes  |        |                 |                  | Drive
  13           | Mock          | Business      | 2    | 12/03/2021    | D              | Yes  |        |                 | A Reed           | Drive
  == Units ==
  Candidate no | Unit number | Unit grade | Fully assessed | Z flag
  12           | 3           | P          | Yes            |
  == Staff ==
  Rulebook: QT
  Staff name | Role    | Standardisation type | Standardisation date | Conflict of interest
  Ms A Reed  | Teacher | Q-TAG                | 14/04/2021           | No
  == Records ==
  Item ID | Item                           | Applies to | Done
  QT-91   | Request for a centre review    | 0012       | Yes
  QT-91   | Request for a centre review    | 0013       | Yes`

async function pageOf(workbook: Workbook, number = '12'): Promise<AppealPage> {
  return (await readForAppeals(workbook, { asOf: parseIso('2021-08-20') })).pageFor(number)
}

const partOf = (page: AppealPage, title: string) =>
  page.parts.find(part => part.title === title)?.lines.map(({ what, says }) => `${what}: ${says ?? '-'}`) ?? []

async function textOf(workbook: Workbook, sheet: string): Promise<string[]> {
  return (await workbook.read(sheet)).rows.map(({ cells }) => Array.from(cells, cell => showValue(cell)).join(' | '))
}

test('the page tells every Q-TAG of the learner, its approvals by their days, and its own evidence, used or not', async () => {
  const page = await pageOf(openWorkbookFile(workbookOf(SHEETS)))
  expect(page.learner).toBe('0012')
  expect(page.parts.map(({ title }) => title)).toEqual([
    'Candidate', 'Q-TAG, Business', 'Decision and approvals, Business', 'Evidence, Business', 'Q-TAG, Travel', 'Decision and approvals, Travel',
    'Evidence, Travel', 'Units', 'Those who decided and signed', 'Records', 'Kept until', 'Findings'
  ])
  expect(partOf(page, 'Candidate').slice(0, 3)).toEqual(['Candidate number: 0012', 'ULN: -', 'Candidate name: Ann Ash'])
  expect(partOf(page, 'Q-TAG, Business')).toContain('Rationale: =Steady at Merit')
  expect(partOf(page, 'Q-TAG, Travel')).toEqual(expect.arrayContaining(['Q-TAG: P', 'Rationale: -', 'Circumstances: -']))
  expect(partOf(page, 'Decision and approvals, Travel').slice(0, 3)).toEqual([
    'Signed by the internal verifier: 20 May 2021, B Birch', 'Q-TAG decided: 24 May 2021, A Reed', 'Signed by the teacher: 24 May 2021, A Reed'
  ])
  expect(partOf(page, 'Evidence, Business')).toEqual([
    '1. Homework: evidence date: 20 November 2020; evidence grade: P; used for Q-TAG: No; authenticated by: A Reed; unit number: 3; reason not used: Ill that week; not recorded: weight, evidence location, how taken into account',
    '2. Mock: evidence date: 12 March 2021; evidence grade: M; used for Q-TAG: Yes; weight: High; authenticated by: A Reed; evidence location: Drive; unit number: 2; not recorded: how taken into account'
  ])
  expect(partOf(page, 'Evidence, Travel')).toHaveLength(1)
  expect(partOf(page, 'Units')).toEqual(['Unit 3: unit grade: P; fully assessed: Yes'])
  expect(partOf(page, 'Those who decided and signed')).toEqual([
    'A Reed, perhaps Ms A Reed: standardisation date: 14 April 2021; conflict of interest: No; role: Teacher; standardisation type: Q-TAG; not recorded: objectivity guidance read',
    'B Birch: not on the staff list', 'C Cedar: not on the staff list'
  ])
  expect(partOf(page, 'Records')).toEqual(['Request for a centre review: done: Yes; item ID: QT-91'])
  expect(partOf(page, 'Kept until')).toEqual(['Keep evidence until: 10 February 2022', 'Keep evidence until: 10 February 2022'])
})

test('findings are those on the learner’s own rows', async () => {
  const [own, other] = await Promise.all(['0012', '0013'].map(number => pageOf(openWorkbookFile(workbookOf(SHEETS)), number)))
  expect(own && partOf(own, 'Findings').some(line => line.includes('no rationale is recorded'))).toBe(true)
  expect(other && partOf(other, 'Findings')).toEqual(['To look at: There is one piece of evidence for this learner. Add evidence of another type, if there is any.'])
})

test('VTCT components are told too', async () => {
  const workbook = openWorkbookFile(workbookOf(`
    Learner ID | Learner name | Qualification type | Component | Component type | TAG | Evidence count | Decision record | Sign-off 1 | Sign-off 2
    V1         | Amy Reed     | Technical Level    | Synoptic  | Synoptic       | M   | 4              | Portfolio       | A Ash      |`))
  const page = await pageOf(workbook, 'Amy Reed')
  expect(partOf(page, 'TAG, Synoptic')).toEqual(expect.arrayContaining(['TAG: M', 'First teacher sign-off: A Ash', 'Second teacher sign-off: -']))
})

test('grades of another year are told, and cite no guide to those of summer 2021', async () => {
  const cited = async (sheets: string) => (await pageOf(openWorkbookFile(workbookOf(sheets)))).parts.flatMap(({ title, guide }) => (guide === null ? [] : [title]))
  expect(await cited(SHEETS)).toEqual(expect.arrayContaining(['Candidate', 'Q-TAG, Business', 'Evidence, Travel', 'Kept until']))
  const later = 'Academic year: 2024-25\nCandidate no | Qualification | Q-TAG | Rationale | Q-TAG date\n12 | Business | M | Steady | 24/05/2025'
  expect(await cited(later)).toEqual([])
})

test.each([
  ['a number of nobody', SHEETS, '99', 'No learner with a teacher assessed grade has the number "99".'],
  ['a name of two', SHEETS.replace('Ben Beech', 'Ann Ash'), 'ann ash', '"ann ash" names 2 learners: 0012 (Q-TAGs, row 3 and Q-TAGs, row 4); 0013 (Q-TAGs, row 5). Choose one by another number.'],
  ['no grades', 'Candidate number | Candidate name | Mark /60\n1 | Ann | 12', '1', /^No sheet was recognised as Q-TAGs/]
])('refuses %s', async (_what, sheets, number, message) => {
  await expect(pageOf(openWorkbookFile(workbookOf(sheets)), number)).rejects.toThrow(message)
})

test('every part names a section that its guide has', () => {
  const sections = { 'pearson-q-tag-2021': edition.sections, 'vtct-tag-2021': vtctEdition.sections }
  for (const { document, section } of Object.values(SECTIONS)) expect(sections[document]).toContain(section)
})

describe.each(backends)('written into %s', (_, open) => {
  test('each learner’s page is a sheet of its own, text stays text, a second one takes the first one’s place, and clearing takes all away', async () => {
    const workbook = await open(workbookOf(SHEETS))
    const before = (await workbook.describe()).sheets.map(({ name }) => name)
    for (const number of ['12', '13', '12']) await writeAppeal(workbook, await pageOf(workbook, number))
    const { sheets, tables } = await workbook.describe()
    expect(sheets.map(({ name }) => name)).toEqual([...before, 'Appeal 0012', 'Appeal 0013'])
    expect(tables.map(({ name }) => name).sort()).toEqual(['CentreCheck_Appeal_0012', 'CentreCheck_Appeal_0013'])
    const text = await textOf(workbook, 'Appeal 0012')
    expect(text[0]).toMatch(/^Appeal 0012/)
    expect(text).toContain('Q-TAG, Business | Rationale | =Steady at Merit | Q-TAGs | G3')
    expect(text.filter(line => line.startsWith('Findings'))).not.toEqual([])
    await clearWorkbook(workbook)
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(before)
  })
})
