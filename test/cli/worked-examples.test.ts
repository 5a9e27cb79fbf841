import { checkText, type Checked } from './check-text'

/**
 * The worked examples of the Tech Awards rules, each as a real workbook checked from the command line. The catalogue's
 * figures are the guide's own (2025-2026), or follow from its table and dates.
 */

const check = (text: string, asOf = '2026-05-01') => checkText(text, asOf)

/** `error TA-51 C7 0014`; where there are several sheets, `Marks!C7`. */
function told({ findings, sheets }: Pick<Checked, 'findings' | 'sheets'>): string[] {
  return findings.map(({ severity, catalogue, sheet, cell, learner }) =>
    [severity, catalogue.join(','), sheets.length > 1 ? `${sheet}!${cell}` : cell, learner].filter(part => part !== null).join(' ')
  )
}

const number = (value: number) => String(value).padStart(4, '0')

function rows(first: number, marks: readonly (number | string)[], tick = ''): string {
  return marks.map((mark, index) => `${number(first + index)} | ${mark} | ${tick}`).join('\n')
}

const times = (count: number, mark: number) => Array.from({ length: count }, () => mark)

function marksheet(...parts: readonly string[]): string {
  return ['Series: May/June 2026', 'Component: 1', 'Candidate number | Mark /60 | Sampled', ...parts].join('\n')
}

describe('size of the sample (TA-44, TA-47)', () => {
  test.each([
    [1, 1],
    [15, 15],
    [16, 15],
    [100, 15],
    [101, 20],
    [200, 20],
    [201, 25]
  ])('a cohort of %i sends %i: so many are enough, one fewer is an error', async (cohort, size) => {
    const enough = await check(marksheet(rows(1, times(size, 30), '✓'), rows(size + 1, times(cohort - size, 30))))
    expect(told(enough)).toEqual([])
    expect(enough.code).toBe(0)
    expect(enough.computed).toContainEqual(expect.objectContaining({ label: expect.stringMatching(/^Sample size/) as string, value: size }))
    if (size === 1) return
    const short = await check(marksheet(rows(1, times(size - 1, 30), '✓'), rows(size, times(cohort - size + 1, 30))))
    expect(told(short)).toEqual(['error TA-44,TA-47 C3'])
    expect(short.code).toBe(1)
  })

  test('first sittings and retakes are one cohort, over several sheets (TA-43)', async () => {
    const report = await check(
      `== First sitting ==\n${marksheet(rows(1, times(15, 30), '✓'), rows(16, times(75, 30)))}\n` +
        `== Retakes ==\n${marksheet(rows(201, times(15, 30)))}`
    )
    expect(report.computed).toContainEqual(expect.objectContaining({ label: 'Cohort, component 1, May/June 2026', value: 105 }))
    expect(told(report)).toEqual(['error TA-44,TA-47 First sitting!C3'])
  })

  test('five class lists that name component and series in their titles are one cohort of 110', async () => {
    const classes = ['10A', '10B', '10C', '10D', '10E'].map((name, index) => {
      const learners = times(22, 30).map((mark, row) => `${index * 22 + row + 1} | Learner ${index * 22 + row} | ${mark} | ${row < 4 ? 'Y' : ''}`)
      return [`== ${name} ==`, 'Component 1 - May 2026 series', `Class: ${name}`, 'Cand no | Name | Total /60 | Sample', ...learners].join('\n')
    })
    const report = await check(classes.join('\n'))
    expect(told(report)).toEqual([])
    expect(report.computed).toContainEqual(expect.objectContaining({ label: 'Cohort, component 1, May/June 2026', value: 110 }))
  })

  test('class lists that name neither are not taken for whole cohorts', async () => {
    const list = 'Cand no | Mark | Sample\n'
    const report = await check(`== 10A ==\n${list}0001 | 30 | Y\n0002 | 31 |\n== 10B ==\n${list}0011 | 30 |\n0012 | 31 |`)
    expect(told(report)).toEqual([])
    expect(report.outcomes).toContainEqual(
      expect.objectContaining({ rule: 'sample-too-small', sheet: '10A', outcome: 'cannot-tell', reason: expect.stringMatching(/^"10B" may hold/) as string })
    )
  })
})

describe('highest and lowest mark in the sample (TA-46)', () => {
  test('both missing: both are to be added', async () => {
    const ticked = [12, ...times(13, 30), 55]
    const before = await check(marksheet(rows(1, ticked, '✓'), rows(16, [3, 58, ...times(43, 30)])))
    expect(told(before)).toEqual(['error TA-46 C20 0017', 'error TA-46 C19 0016'])
    const after = await check(marksheet(rows(1, [...ticked, 3, 58], '✓'), rows(18, times(43, 30))))
    expect(told(after)).toEqual([])
  })

  test('zeros are not the lowest', async () => {
    expect(told(await check(marksheet(rows(1, [58, 4, ...times(13, 30)], '✓'), rows(16, [0, 0, ...times(43, 30)]))))).toEqual([])
  })

  test('one of three who share the lowest mark is enough', async () => {
    expect(told(await check(marksheet(rows(1, [4, ...times(14, 30)], '✓'), rows(16, [4, 4, ...times(43, 30)]))))).toEqual([])
  })
})

describe('an absent student in the sample (TA-48)', () => {
  const head = ['Series: May/June 2026', 'Component: 1', 'Candidate number | Name | Mark | Expected mark | Sampled | Replacement for']
  const present = times(14, 30).map((mark, index) => `${number(index + 1)} | Learner ${index} | ${mark} | | ✓ |`)
  const absent = '0015 | Jo Ash | X | 32 | ✓ |'
  const others = ['0016 | Bo Elm | 33 | | ', '0017 | Di Fir | 50 | | ']

  test('nobody replaces them: an error that offers who is nearest', async () => {
    const report = await check([...head, ...present, absent, ...others.map(row => `${row} |`)].join('\n'))
    expect(told(report).filter(line => line.includes('TA-48'))).toEqual(['error TA-48 E18 0015'])
    expect(report.findings.find(({ rule }) => rule === 'absent-student-in-sample')?.fix).toContain('candidate 0016 (33)')
  })

  test.each(['15', '0015', 'cand. 0015', 'Ash, Jo', 'Jo Ash (0015)', 'Yes'])('replaced, as "%s"', async text => {
    const report = await check([...head, ...present, absent, `0016 | Bo Elm | 33 | | ✓ | ${text}`].join('\n'))
    expect(told(report).filter(line => line.includes('TA-48'))).toEqual([])
  })
})

describe('marks (TA-51, TA-52)', () => {
  test('a blank, and what is neither a mark nor X', async () => {
    const { code, ...report } = await check(marksheet('0012 | 41 |', '0013 | |', '0014 | x |', '0015 | abs |', '0016 | X |', '12a | 51/60 |'))
    expect(code).toBe(1)
    expect(told(report)).toEqual([
      'error TA-51 B5 0013',
      'error TA-51 B6 0014',
      'error TA-51 B7 0015',
      'error TA-51 B9 12a',
      'warning C-4 A9 12a'
    ])
  })

  test('0 of an absent student, and of one who was there', async () => {
    const report = await check('Series: May/June 2026\nComponent: 1\nCand no | Absent | Mark\n12 | Y | 0\n13 | N | 0\n14 | | 0')
    expect(told(report)).toEqual(['error TA-52 C4 0012'])
  })
})

describe('series (TA-15, TA-16, TA-17)', () => {
  test.each(['December 2025', 'January 2026', 'Dec/Jan 2025-26', 'Dec/Jan 2026', 'December 2025/January 2026'])('%s is Dec/Jan 2026', async text => {
    const report = await check(`Series: ${text}\nComponent: 1\nCand no | Mark\n12 | 30`)
    expect(told(report)).toEqual([])
    expect(report.computed).toContainEqual(
      expect.objectContaining({ label: 'Deadline for marks and sample, Dec/Jan 2026', value: 'Monday 15 December 2025' })
    )
  })

  test.each(['Winter 2025', 'Dec/Jan 2025', 'March 2026'])('%s as a label is told once, by the rule on series', async text => {
    const report = await check(`Series: ${text}\nComponent: 1\nCand no | Mark\n12 | 30`)
    expect(told(report)).toEqual(['error TA-15 A1'])
    expect(report.outcomes.filter(({ rule }) => rule === 'deadlines-on-marks-sheet')).toEqual([
      expect.objectContaining({ outcome: 'cannot-tell', reason: 'What A1 says about "Series" cannot be understood.' })
    ])
  })

  test('Art and Design in December/January, on every kind of sheet', async () => {
    const report = await check(`
== Marks ==
Subject: Art & Design
Component: 1
Series: January 2026
Cand no | Mark
12 | 30
== Entries ==
Cand no | Subject | Component | Series | Attempt
12 | BTEC Tech Award in Art and Design Practice | 1 | Dec 2025 | 1
== Log ==
Subject | Component | Series | Marks submitted | Sample uploaded
Art and Design | 1 | Dec/Jan 2026 | |`)
    expect(told(report)).toEqual(['error TA-16 Marks!A3', 'error TA-16 Entries!D2 0012', 'error TA-16 Log!C2'])
  })

  test('a set assignment of an earlier series', async () => {
    const report = await check('Cand no | Component | Series | Attempt | PSA series\n12 | 1 | June 2026 | 2 | Jan 2026\n13 | 1 | June 2026 | 1 | May/June 2026')
    expect(told(report)).toEqual(['error TA-17,TA-38 E2 0012'])
  })
})

describe('deadlines (TA-53, TA-54)', () => {
  const log = (marks: string, sample: string, series = 'May/June 2026') =>
    `Subject | Component | Series | Marks submitted | Sample uploaded\nTravel | 1 | ${series} | ${marks} | ${sample}`

  test('marks in time, the sample a day late', async () => {
    expect(told(await check(log('14/05/2026', '16/05/2026'), '2026-05-20'))).toEqual(['error TA-53 E2'])
  })

  test('on the day itself, and with a value that is no date', async () => {
    expect(told(await check(log('15/05/2026', 'd')))).toEqual(['error C-7 E2'])
  })

  test('nothing is late before its deadline; afterwards a missing date is asked about', async () => {
    expect(told(await check(log('', 'tbc'), '2026-05-15'))).toEqual([])
    expect(told(await check(log('', 'tbc'), '2026-05-16'))).toEqual(['warning TA-53 D2', 'warning TA-53 E2'])
  })

  test('a deadline on a Sunday stays, and Friday is advised', async () => {
    const report = await check(log('15/12/2024', '15/12/2024', 'December 2024'), '2024-12-20')
    expect(report.findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
    const deadlines = report.computed.filter(({ label }) => /^(Deadline|Advised)/.test(label))
    expect(deadlines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Deadline for marks and sample, Dec/Jan 2025: Sunday 15 December 2024',
      'Advised day, Dec/Jan 2025: Friday 13 December 2024'
    ])
  })

  test('an impossible date beside a label is a warning, and the deadline is not said to be kept', async () => {
    const report = await check('Series: May/June 2026\nComponent: 1\nMarks submitted: 31/04/2026\nCand no | Mark\n12 | 30')
    expect(told(report)).toEqual(['warning C-9 A3'])
    expect(report.outcomes.find(({ rule }) => rule === 'marks-late-on-marks-sheet')).toMatchObject({ outcome: 'cannot-tell' })
  })
})

describe('a finding is known again', () => {
  const head = 'Subject | Component | Series | Marks submitted | Sample uploaded'
  const late = ['Travel | 1 | Dec/Jan 2026 | 17/12/2025 | 12/12/2025', 'Sport | 2 | Dec/Jan 2026 | 18/12/2025 | 12/12/2025']
  const keys = ({ findings }: Checked) => findings.map(({ key }) => key).sort()

  test('in a log after sorting and inserting', async () => {
    const before = await check([head, ...late].join('\n'))
    const after = await check(['Series log of 2025-26', '', head, 'Enterprise | 1 | May/June 2026 | |', ...[...late].reverse()].join('\n'))
    expect(keys(before)).toHaveLength(2)
    expect(keys(after)).toEqual(keys(before))
  })

  test('on a marks sheet after sorting, and after inserting a column and a row', async () => {
    const before = await check(marksheet('0012 | 61 |', '0013 | x |', '0014 | |'))
    const after = await check('Series: May/June 2026\nComponent: 1\nClass: 10A\nForm | Cand no | Sampled | Mark /60\n | 14 | |\nA | 13 | | x\nB | 12 | | 61')
    expect(keys(before)).toHaveLength(3)
    expect(keys(after)).toEqual(keys(before))
  })

  test('where two headings claim one meaning, after inserting a column', async () => {
    const before = await check('Series: May/June 2026\nComponent: 1\nCand no | Mark | Final mark\n12 | 30 | 31')
    const after = await check('Series: May/June 2026\nComponent: 1\nCand no | Class | Mark | Final mark\n12 | A | 30 | 31')
    expect(told(before)).toEqual(['error C-8 C3'])
    expect(keys(after)).toEqual(keys(before))
    expect(after.outcomes.find(({ rule }) => rule === 'mark-missing')).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'It is not clear what to read as "Mark": see D3.'
    })
  })
})

test('sheets that only look like marks are named with the reason, and stay out', async () => {
  const report = await check(
    `== C1 ==\n${marksheet('0012 | 30 |')}\n== Attendance ==\nStudent | Class | Absent | Total\nBo Ash | 10A | 3 | 4\n== Across ==\nCand no | C1 mark | C2 mark\n12 | 30 | 31`
  )
  expect(told(report)).toEqual([])
  expect(report.sheets.slice(1).map(({ kind, reason }) => [kind, reason?.slice(0, 40)])).toEqual([
    [null, 'It looks like component marks, with head'],
    [null, 'The headings "C1 mark", "C2 mark" in row']
  ])
})
