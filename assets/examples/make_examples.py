"""Makes the two example workbooks beside this file: python3 make_examples.py

Needs XlsxWriter (Debian: python3-xlsxwriter). Formulas carry their results, as Excel stores them.
"""

from datetime import datetime
from pathlib import Path

import xlsxwriter

from making import marks_sheet, other_sheets
from making.school import SCHOOL, SUBJECT, entries_of, read_learners, series_log, with_faults
from making.styles import Styles

HERE = Path(__file__).parent


def make(name, faulty):
    learners = read_learners()
    rows = with_faults(learners) if faulty else learners
    book = xlsxwriter.Workbook(str(HERE / name))
    book.set_properties({
        'title': f'{SUBJECT}: Component 1', 'author': 'F Adeyemi', 'company': SCHOOL,
        'created': datetime(2026, 4, 14, 9),
    })
    style = Styles(book)
    marks_sheet.write_marks(book, style, rows)
    other_sheets.write_entries(book, style, entries_of(learners, faulty))
    other_sheets.write_series_log(book, style, series_log(faulty))
    other_sheets.write_summary(book, style, rows)
    other_sheets.write_seating_plan(book, style, learners)
    other_sheets.write_lists(book, style)
    book.close()


if __name__ == '__main__':
    make('component-marks-clean.xlsx', faulty=False)
    make('component-marks-faulty.xlsx', faulty=True)
