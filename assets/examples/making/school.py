"""The made-up school: its learners, their marks and entries, and the faults planted among them."""

import csv
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
SCHOOL = 'Quillbrook School'
CENTRE = '98765'
SUBJECT = 'Digital Information Technology'
ART = 'Art and Design Practice'
TEACHERS = {'10A': 'Mrs F Adeyemi', '10B': 'Mr G Whitcombe', '10C': 'Ms S Farooq'}
MARKED = {'10A': date(2026, 4, 15), '10B': date(2026, 4, 17), '10C': date(2026, 4, 21)}
ART_LEARNERS = ('0022', '0041', '0066', '0090')
TICK = '✓'

# Changes to the marks sheet, by candidate number.
NO_WORK = {'lo_a': '', 'lo_b': '', 'lo_c': '', 'marked': ''}
FAULTS = {
    '0079': {**NO_WORK, 'mark': ''},
    '0097': {**NO_WORK, 'mark': 'x', 'absent': 'Y'},
    '0107': {**NO_WORK, 'mark': 'abs', 'absent': 'Y'},
    '0083': {**NO_WORK, 'mark': 0, 'absent': 'Y'},
    '0041': {'mark': 63},
    '0027': {'lo_a': 5.5, 'lo_b': 6, 'lo_c': 6},
    '0073': {'ticked': '', 'uploaded': '', 'evidence': '', 'record': ''},
    '0062': {'uploaded': '', 'evidence': '', 'record': '', 'note': ''},
    '0024': {'uploaded': '', 'evidence': '', 'record': '', 'replaces': '', 'note': ''},
    '0080': {'evidence': '?'},
    '0046': {'uln': 9978272334},
    '0105': {'marked': '31/02/2026'},
}
DUPLICATED = '0028'


def read_learners():
    learners = []
    with open(HERE / 'learners.csv', newline='', encoding='utf-8') as file:
        for row in csv.DictReader(file):
            present = row['lo_a'] != ''
            uploaded = row['uploaded'] == 'yes'
            learners.append({
                **row,
                **{key: int(row[key]) if row[key] else '' for key in ('uln', 'predicted', 'lo_a', 'lo_b', 'lo_c')},
                'student': f"{row['last']}, {row['first']}",
                'teacher': TEACHERS[row['class']],
                'mark': None if present else 'X',
                'absent': '' if present else 'Y',
                'ticked': TICK if row['ticked'] else '',
                'uploaded': 'Yes' if uploaded else '',
                'evidence': TICK if uploaded else '',
                'record': TICK if uploaded else '',
                'marked': MARKED[row['class']] if present else '',
            })
    return learners


def with_faults(learners):
    changed = [{**learner, **FAULTS.get(learner['candidate'], {})} for learner in learners]
    return changed + [learner for learner in changed if learner['candidate'] == DUPLICATED]


def total(learner):
    """The mark as the sheet shows it; a learner's `mark` is None where it follows from the learning outcomes."""
    if learner['mark'] is not None:
        return learner['mark']
    return learner['lo_a'] + learner['lo_b'] + learner['lo_c']


def entries_of(learners, faulty):
    entries = []
    for learner in sorted(learners, key=lambda one: one['candidate']):
        entry = {
            **learner, 'subject': SUBJECT, 'component': 1, 'series': 'June 2026', 'psa': 'June 2026',
            'date': date(2026, 1, 29),
        }
        entries.append(entry)
        if learner['candidate'] in ART_LEARNERS:
            entries.append({**entry, 'subject': ART, 'component': 2, 'date': date(2026, 2, 3)})
    if faulty:
        for entry in entries:
            who, art = entry['candidate'], entry['component'] == 2
            if who == '0066' and art:
                entry.update(series='January 2026', psa='January 2026', date=date(2025, 10, 2))
            if who == '0098':
                entry.update(psa='January 2026')
            if who == '0094':
                entry.update(uci=entry['uci'][:-1] + 'G')
            if who == '0043':
                entry.update(last='Tolland')
    return entries


def days(text):
    return [date.fromisoformat(day) for day in text.split()]


def series_log(faulty):
    """Rows in the order of the log's headings."""
    winter, summer = 'Dec/Jan 2026', 'May/June 2026'
    uploaded = date(2026, 5, 16) if faulty else date(2026, 5, 8)
    return [
        [SUBJECT, 1, winter, 60, winter, 10, *days('2025-10-17 2025-11-03 2025-11-21 2025-10-10 2025-12-03 2025-12-10'),
         date(2025, 12, 11), None, 'Year 11, small group'],
        [SUBJECT, 1, summer, 60, summer, 10, *days('2026-02-13 2026-03-02 2026-03-27 2026-02-20 2026-04-28 2026-05-07'),
         uploaded, None, 'Year 10, three teachers'],
        [SUBJECT, 2, summer, 60, summer, 12, *days('2026-01-30 2026-02-09 2026-03-20 2026-02-20 2026-04-29 2026-05-11'),
         date(2026, 5, 12), None, 'Year 11'],
        [ART, 2, summer, 60, summer, 15, *days('2026-01-23 2026-02-02 2026-04-24 2026-02-20 2026-05-06 2026-05-12'),
         None, date(2026, 6, 9), 'Moderated at the school'],
    ]
