import { testLayouts } from './layouts'

const QA = 'pearson-btec-quality-assurance-2021-22'
const IA = 'pearson-btec-international-2023-24'
const QT = 'pearson-q-tag-2021'

testLayouts([
  {
    kind: 'records-checklist',
    style: 'vocabulary',
    rulebook: QA,
    meanings: 'item-id@A item@B scope@C done@D done-date@E done-by@F location@G note@H',
    rows: [2, 3],
    text: `
      Item ID | Item | Applies to | Done | Date done | Done by | Location | Note
      QA-6.1 | Registration policy | Centre | yes | 01/09/2021 | D Bell | drive |
      QA-6.2 | Malpractice policy | Centre | no | | D Bell | drive | in draft`
  },
  {
    kind: 'records-checklist',
    style: 'synonyms',
    rulebook: QA,
    academicYear: 2021,
    meanings: 'done-by@A done@B item-id@C item@D done-date@E academic-year@label',
    rows: [3, 4],
    text: `
      Academic year: 2021/22
      Owner | In place | Rule | Policy | Last reviewed
      D Bell | Y | QA-6.1 | Registration policy | 01/09/2021
      D Bell | N | QA-6.2 | Malpractice policy |`
  },
  {
    kind: 'records-checklist',
    style: 'messy',
    rulebook: IA,
    meanings: 'item-id@B item@C done@D done-date@E',
    rows: [4, 6],
    unrecognised: ['Our view'],
    text: `
      What we hold
       | | | |
       | Catalogue ID | Record | Held | Date completed | Our view
      1 | IA-80 | Programme file | Y | 01/09/2023 | fine

      2 | QT-83.1 | Declaration | Y | 16/06/2021 |
      Checked by: D Bell`
  },
  {
    kind: 'key-dates',
    style: 'vocabulary',
    rulebook: QA,
    meanings:
      'event-id@A awarding-body@B assessment-type@C event@D series@E opens@F official-date@G done-date@H ' +
      'owner@I',
    rows: [2, 3],
    text: `
      Event ID | Awarding body | Assessment type | Event | Series | Opens | Official date | Done | Owner
      QA-4 | Pearson | BTEC | Annual Centre Declaration | | | 30/09/2021 | 28/09/2021 | D Bell
      QA-10 | Pearson | BTEC | LSV notice | | | 11/10/2021 | | D Bell`
  },
  {
    kind: 'key-dates',
    style: 'synonyms',
    rulebook: QT,
    meanings: 'owner@A official-date@B opens@C event@D awarding-body@E done-date@F event-id@G',
    rows: [2, 3],
    text: `
      Who | Due date | Window opens | Activity | Exam board | Done date | Ref
      D Bell | 18/06/2021 | 26/05/2021 | Q-TAG submission | Pearson | | QT-71
      D Bell | 18/06/2021 | | HoC declaration | Pearson | | QT-73`
  },
  {
    kind: 'key-dates',
    style: 'messy',
    rulebook: 'none',
    meanings: 'event@B official-date@C owner@D',
    rows: [5, 6],
    unrecognised: ['Room'],
    text: `
      == Key dates ==
      Diary of the exams office

       | What | By | Who | Room

      1 | Entries | 21/02/2026 | D Bell | 4
      2 | Marks | 15/05/2026 | D Bell | 4
      Please tell the office of changes`
  },
  {
    kind: 'terms-and-holidays',
    style: 'vocabulary',
    rulebook: 'none',
    meanings: 'name@A kind@B start@C end@D academic-year@E',
    rows: [2, 3],
    text: `
      Name | Kind | Start | End | Academic year
      Autumn term | term | 04/09/2023 | 20/12/2023 | 2023-24
      Christmas | holiday | 21/12/2023 | 03/01/2024 | 2023-24`
  },
  {
    kind: 'terms-and-holidays',
    style: 'synonyms',
    rulebook: 'none',
    meanings: 'group@A end@B name@C start@D',
    rows: [2, 3],
    text: `
      Applies to | Last day | Term or holiday | First day
      North site | 20/12/2023 | Autumn term | 04/09/2023
      North site | 03/01/2024 | Christmas | 21/12/2023`
  },
  {
    kind: 'terms-and-holidays',
    style: 'messy',
    rulebook: 'none',
    meanings: 'name@B start@C end@D',
    rows: [5, 7],
    unrecognised: ['Weeks'],
    text: `
      School calendar

       | Term | Dates | |
       | | First day | Last day | Weeks
      1 | Autumn | 04/09/2023 | 20/12/2023 | 15

      2 | Spring | 04/01/2024 | 28/03/2024 | 12
      Total | | | | 27`
  },
  {
    kind: 'settings',
    style: 'vocabulary',
    rulebook: 'none',
    meanings: 'setting@A value@B note@C',
    rows: [2, 3],
    text: `
      Setting | Value | Note
      rulebook | TA |
      ta.small-group | 10 | our own`
  },
  {
    kind: 'settings',
    style: 'synonyms',
    rulebook: 'none',
    meanings: 'note@A setting@B value@C',
    rows: [2, 3],
    text: `
      == Settings ==
      Meaning | Option | Setting value
      which guide | rulebook | TA
       | today | 01/05/2026`
  },
  {
    kind: 'settings',
    style: 'messy',
    rulebook: 'none',
    meanings: 'setting@A value@B',
    rows: [5],
    text: `
      Settings of the exams office

      Setting | Value

      rulebook | TA
      note: ask before changing`
  }
])
