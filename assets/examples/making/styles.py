"""How the school's sheets look."""

INK, TEAL, PALE, GRID = '#1f4e5f', '#2f7f95', '#eef6f8', '#c9d6da'


class Styles:
    """Cell formats of one workbook, made once each."""

    def __init__(self, book):
        self.book = book
        self.made = {}

    def __call__(self, **properties):
        wanted = {'font_name': 'Calibri', 'font_size': 11, 'valign': 'vcenter', **properties}
        key = tuple(sorted(wanted.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format(wanted)
        return self.made[key]

    def title(self):
        return self(bold=True, font_size=18, font_color='white', bg_color=INK, indent=1)

    def plain_title(self, **properties):
        return self(bold=True, font_size=16, font_color=INK, **properties)

    def subtitle(self):
        return self(italic=True, font_color='white', bg_color=TEAL, indent=1)

    def heading(self):
        return self(
            bold=True, font_color='white', bg_color=INK, border=1, border_color=GRID, text_wrap=True, align='center')

    def body(self, banded, **properties):
        band = {'bg_color': PALE} if banded else {}
        return self(border=1, border_color=GRID, **band, **properties)


def write_title(sheet, style, across, title, subtitle):
    sheet.merge_range(f'A1:{across}1', title, style.title())
    sheet.merge_range(f'A2:{across}2', subtitle, style.subtitle())
    sheet.set_row(0, 32)
    sheet.set_row(1, 20)
