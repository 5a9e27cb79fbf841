"""The exams office's entries, the series log, and sheets of the school's own that no check knows."""

from datetime import datetime
from statistics import mean

from making.marks_sheet import FIRST_ROW, MARKS
from making.school import CENTRE, SCHOOL, SUBJECT, TEACHERS, TICK, total
from making.styles import INK, PALE, TEAL, write_title


def write_entries(book, style, entries):
    sheet = book.add_worksheet('Entries')
    subtitle = f'{SCHOOL} exams office · copied from Edexcel Online'
    write_title(sheet, style, 'M', 'Tech Award entries, summer 2026', subtitle)
    sheet.write('A3', f'Centre no: {CENTRE}', style(bold=True, font_color=INK))
    sheet.write('D3', 'Academic year: 2025/26', style(bold=True, font_color=INK))
    centre, day = style(align='center'), style(num_format='dd/mm/yyyy', align='center')
    headings = [
        ('Candidate no', 13, centre), ('Surname', 17, style()), ('Forename', 14, style()), ('UCI', 16, centre),
        ('Subject', 30, style()), ('Comp', 8, centre), ('Internal or external', 12, centre), ('Series', 14, centre),
        ('Sitting', 9, centre), ('PSA series', 14, centre), ('Entered', 10, centre), ('Date of entry', 13, day),
        ('Entered by', 15, style()),
    ]
    rows = [[
        e['candidate'], e['last'], e['first'], e['uci'], e['subject'], e['component'], 'Internal', e['series'],
        1, e['psa'], TICK, datetime.combine(e['date'], datetime.min.time()), 'P Nakamura'] for e in entries]
    sheet.add_table(4, 0, 4 + len(rows), len(headings) - 1, {
        'name': 'Entries2026', 'style': 'Table Style Light 1', 'data': rows,
        'columns': [{'header': name, 'format': looks, 'header_format': style.heading()}
                    for name, _, looks in headings],
    })
    for column, (_, width, _) in enumerate(headings):
        sheet.set_column(column, column, width)
    sheet.set_row(4, 34)
    sheet.freeze_panes(5, 3)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(4)


LOG_HEADINGS = [
    ('Subject', 30), ('Component', 11), ('Exam series', 14), ('Out of', 8), ('PSA series', 14), ('Set time (hours)', 9),
    ('Content taught', 13), ('PSA start', 13), ('PSA end', 13), ('Entries due', 13), ('Date standardised', 13),
    ('Marks on EOL', 13), ('Uploaded to LWT', 13), ('Moderator visit date', 13), ('Comments', 40),
]
LOG_DATES = range(7, 15)


def write_series_log(book, style, log):
    sheet = book.add_worksheet('Series log')
    sheet.set_column('A:A', 3)
    sheet.merge_range('B2:F2', 'Where we are with each component', style.plain_title(bottom=5, bottom_color=TEAL))
    sheet.write('B3', 'Programme lead: Mrs F Adeyemi', style(font_color=INK))
    sheet.write('C3', 'Academic year', style(font_color=INK))
    sheet.write('D3', '2025/26', style(align='center'))
    sheet.set_row(1, 28)
    sheet.set_row(4, 36)
    for column, (heading, width) in enumerate(LOG_HEADINGS, 1):
        sheet.set_column(column, column, width)
        sheet.write(4, column, heading, style.heading())
    for row, entry in enumerate(log, 5):
        for column, content in enumerate(entry, 1):
            looks = {'num_format': 'd mmm yyyy'} if column in LOG_DATES else {}
            if 1 < column < len(LOG_HEADINGS):
                looks['align'] = 'center'
            sheet.write(row, column, content, style.body(row % 2 == 0, **looks))
    sheet.freeze_panes(5, 2)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1)


BANDS = [(0, 9), (10, 19), (20, 29), (30, 39), (40, 49), (50, 60)]


def write_summary(book, style, learners):
    sheet = book.add_worksheet('Summary')
    write_title(sheet, style, 'L', 'How the marks fall', f'{SUBJECT}, Component 1')
    sheet.set_column('A:A', 14)
    sheet.set_column('B:C', 11)
    marks = [mark for mark in map(total, learners) if not isinstance(mark, str)]
    for column, heading in enumerate(['Band', 'How many', 'Share']):
        sheet.write(3, column, heading, style.heading())
    counts = [sum(low <= mark < high + 1 for mark in marks) for low, high in BANDS]
    end = 4 + len(BANDS)
    for row, ((low, high), count) in enumerate(zip(BANDS, counts), 5):
        looks = style.body(row % 2 == 0, align='center')
        share = style.body(row % 2 == 0, num_format='0%', align='center')
        sheet.write(f'A{row}', f'{low} to {high}', looks)
        sheet.write_formula(f'B{row}', f'=COUNTIFS(Marks,">={low}",Marks,"<{high + 1}")', looks, count)
        sheet.write_formula(f'C{row}', f'=B{row}/SUM(B$5:B${end})', share, count / sum(counts))
    sheet.write(13, 0, 'Set', style.heading())
    sheet.write(13, 1, 'Mean', style.heading())
    last = FIRST_ROW + len(learners) - 1
    for row, group in enumerate(TEACHERS, 15):
        of_group = [total(one) for one in learners if one['class'] == group and not isinstance(total(one), str)]
        sheet.write(f'A{row}', group, style.body(row % 2 == 0, align='center'))
        sheet.write_formula(
            f'B{row}', f"=AVERAGEIFS(Marks,'{MARKS}'!$D${FIRST_ROW}:$D${last},A{row})",
            style.body(row % 2 == 0, num_format='0.0', align='center'), mean(of_group))
    chart = book.add_chart({'type': 'column'})
    chart.add_series({
        'name': 'Learners', 'categories': f'=Summary!$A$5:$A${end}', 'values': f'=Summary!$B$5:$B${end}',
        'fill': {'color': TEAL}, 'gap': 40, 'data_labels': {'value': True},
    })
    chart.set_title({'name': 'Mark distribution', 'name_font': {'size': 14, 'color': INK}})
    chart.set_x_axis({'name': 'Mark out of 60'})
    chart.set_y_axis({'name': 'Learners', 'major_gridlines': {'visible': True, 'line': {'color': '#e1e8ea'}}, 'min': 0})
    chart.set_legend({'none': True})
    description = 'Columns: how many learners in each band of marks'
    sheet.insert_chart('E4', chart, {'x_scale': 1.05, 'y_scale': 1.1, 'description': description})
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1)


def write_seating_plan(book, style, learners):
    sheet = book.add_worksheet('Seating plan')
    sheet.set_column('A:A', 3)
    sheet.set_column('B:F', 21)
    sheet.merge_range('B1:F1', 'Supervised hours in IT2: where 10A sit', style.plain_title(align='center'))
    sheet.merge_range('B2:F2', 'FRONT · screen · invigilator', style(bg_color='#d9d9d9', align='center', border=1))
    sheet.set_row(0, 28)
    seats = [one['student'] for one in learners if one['class'] == '10A'][:20]
    desk = style(border=2, border_color=TEAL, bg_color=PALE, align='center', text_wrap=True)
    for place, name in enumerate(seats):
        row, column = divmod(place, 5)
        sheet.set_row(3 + row, 40)
        sheet.write(3 + row, 1 + column, name, desk)
    sheet.write('B9', 'Which desk in the first column?', style(italic=True))
    sheet.write('D9', 'Quill, Terry', style(italic=True))
    sheet.write_formula('E9', '=MATCH(D9,B4:B7,0)', style(align='center'), '#N/A')
    sheet.write('F9', '(left in October)', style(italic=True))
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1)


def write_lists(book, style):
    sheet = book.add_worksheet('Lists')
    sheet.write('A1', 'Who teaches', style(bold=True))
    for row, teacher in enumerate(TEACHERS.values(), 2):
        sheet.write(f'A{row}', teacher, style())
    sheet.set_column('A:A', 20)
    sheet.hide()
    book.define_name('Teachers', f'=Lists!$A$2:$A${1 + len(TEACHERS)}')
