"""The sheet that a department keeps its marks and moderation sample on."""

from datetime import date
from statistics import mean

from making.school import CENTRE, HERE, SCHOOL, SUBJECT, TICK, total
from making.styles import INK, write_title

MARKS = 'Component 1 marks'
# Mr Whitcombe types his totals; his colleagues let the sheet add them up.
TYPES_TOTALS = '10B'
LONG_ABSENT = '0049'
MARK_DISCUSSED = '0090'

# (column letter, heading, width, key in a learner's record)
MARK_COLUMNS = [
    ('A', 'Cand no', 8, 'candidate'), ('B', 'ULN', 14, 'uln'), ('C', 'Student', 29, 'student'),
    ('D', 'Class', 7, 'class'), ('E', 'Teacher', 17, 'teacher'), ('F', 'Predicted mark', 10, 'predicted'),
    ('G', 'LO A', 7, 'lo_a'), ('H', 'LO B', 7, 'lo_b'), ('I', 'LO C', 7, 'lo_c'),
    ('J', 'Mark /60', 8, 'mark'), ('K', 'Absent', 8, 'absent'),
    ('L', 'Ticked', 8, 'ticked'), ('M', 'Uploaded in sample', 10, 'uploaded'), ('N', 'Replaces', 9, 'replaces'),
    ('O', 'Evidence uploaded', 10, 'evidence'), ('P', 'Record sheet uploaded', 12, 'record'),
    ('Q', 'Date marked', 12, 'marked'), ('R', 'Notes', 46, 'note'),
]
LABELS = [('Subject', SUBJECT), ('Series', 'May/June 2026'), ('Component', 1), ('Maximum mark', 60)]
LABELS_IN_ONE_CELL = [
    f'Centre number: {CENTRE}', 'Academic year: 2025/26', 'Moderator: Ms R Ellingham', 'Entered on EOL: 58',
]
NOTE = (
    'Standardised as a department on 28 April 2026. Tick lists copied from Edexcel Online on 5 May. '
    'Keep work until 12 weeks after certificates arrive.'
)
HEADING_ROW, FIRST_ROW = 8, 9
LETTER = {key: letter for letter, _, _, key in MARK_COLUMNS}


def write_marks(book, style, learners):
    sheet = book.add_worksheet(MARKS)
    last = FIRST_ROW + len(learners) - 1
    subtitle = f'{SCHOOL} · Year 10 · Exploring user interface design'
    write_title(sheet, style, 'R', f'{SUBJECT}: Component 1 marks', subtitle)
    sheet.insert_image('R3', str(HERE / 'crest.png'), {
        'x_scale': 0.4, 'y_scale': 0.4, 'x_offset': 240, 'y_offset': 4, 'object_position': 3,
        'description': f'Crest of {SCHOOL}',
    })
    label, value = style(bold=True, font_color=INK), style(align='left')
    for row, (name, content) in enumerate(LABELS, 3):
        sheet.write(f'B{row}', name, label)
        sheet.write(f'C{row}', content, value)
    for row, text in enumerate(LABELS_IN_ONE_CELL, 3):
        sheet.write(f'E{row}', text, style())

    sheet.set_row(HEADING_ROW - 1, 48)
    for letter, heading, width, _ in MARK_COLUMNS:
        sheet.set_column(f'{letter}:{letter}', width)
        sheet.write(f'{letter}{HEADING_ROW}', heading, style.heading())
    for row, learner in enumerate(learners, FIRST_ROW):
        write_learner(sheet, style, row, learner)
        if learner['candidate'] == LONG_ABSENT:
            sheet.set_row(row - 1, None, None, {'hidden': True})
        if learner['candidate'] == MARK_DISCUSSED:
            sheet.write_comment(f'J{row}', 'Second marker had 44, agreed 46 on 28 April.', {'author': 'S Farooq'})
    write_totals(sheet, style, learners, last)
    guard_entries(sheet, learners, last)
    sheet.freeze_panes(HEADING_ROW, 3)
    sheet.autofilter(f'A{HEADING_ROW}:R{last}')
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(HEADING_ROW - 1)
    sheet.print_area(f'A1:R{last + 4}')
    sheet.set_footer(f'&L{SCHOOL}&CPage &P of &N&RComponent 1')
    book.define_name('Marks', f"='{MARKS}'!$J${FIRST_ROW}:$J${last}")


def write_learner(sheet, style, row, learner):
    banded = row % 2 == 0
    for letter, _, _, key in MARK_COLUMNS:
        cell, content = f'{letter}{row}', learner[key]
        if key in ('candidate', 'replaces') and content:
            sheet.write_number(cell, int(content), style.body(banded, num_format='0000', align='center'))
        elif key == 'uln':
            sheet.write_number(cell, content, style.body(banded, num_format='0', align='center'))
        elif key == 'mark':
            looks = style.body(banded, bold=True, align='center')
            if content is None and learner['class'] != TYPES_TOTALS:
                sheet.write_formula(cell, f'=SUM(G{row}:I{row})', looks, total(learner))
            else:
                sheet.write(cell, total(learner), looks)
        elif isinstance(content, date):
            sheet.write_datetime(cell, content, style.body(banded, num_format='dd/mm/yyyy', align='center'))
        elif key in ('student', 'teacher', 'note'):
            sheet.write(cell, content, style.body(banded))
        else:
            colour = {'font_color': '#1b7f3b'} if content == TICK else {}
            sheet.write(cell, content, style.body(banded, align='center', **colour))


def write_totals(sheet, style, learners, last):
    looks = {'bold': True, 'top': 2, 'top_color': INK, 'font_color': INK}
    for row, name, function, value in [(last + 1, 'Average', 'AVERAGE', mean), (last + 2, 'Highest', 'MAX', max)]:
        for letter, _, _, _ in MARK_COLUMNS:
            sheet.write_blank(f'{letter}{row}', None, style(**looks))
        sheet.write(f'C{row}', name, style(**looks))
        for key in ('lo_a', 'lo_b', 'lo_c', 'mark'):
            numbers = [n for n in (total(l) if key == 'mark' else l[key] for l in learners) if not isinstance(n, str)]
            sheet.write_formula(
                f'{LETTER[key]}{row}', f'={function}({LETTER[key]}{FIRST_ROW}:{LETTER[key]}{last})',
                style(**looks, num_format='0.0' if function == 'AVERAGE' else '0', align='center'), value(numbers))
    sheet.write(f'A{last + 4}', NOTE, style(italic=True, font_color='#5b6b70'))


def guard_entries(sheet, learners, last):
    sheet.conditional_format(f'G{FIRST_ROW}:I{last}', {
        'type': '3_color_scale', 'min_color': '#f9d5c9', 'mid_color': '#fff6d8', 'max_color': '#c9e7d3',
    })
    sheet.data_validation(f'E{FIRST_ROW}:E{last}', {'validate': 'list', 'source': '=Teachers'})
    for key, choices in [('absent', ['Y', 'N']), ('ticked', [TICK]), ('uploaded', ['Yes', 'No']), ('record', [TICK])]:
        sheet.data_validation(f'{LETTER[key]}{FIRST_ROW}:{LETTER[key]}{last}', {'validate': 'list', 'source': choices})
    sheet.data_validation(f'J{FIRST_ROW}:J{last}', {
        'validate': 'custom', 'value': f'=OR(J{FIRST_ROW}="X",AND(J{FIRST_ROW}>=0,J{FIRST_ROW}<=60))',
        'error_type': 'warning', 'error_title': 'Mark',
        'error_message': 'A whole number from 0 to 60, or X for absent.',
    })
