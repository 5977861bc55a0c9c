# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row about posters: pages a second beside gLabels, and the memory of a national print run."""

import csv
import re
from xml.sax.saxutils import quoteattr

from portals import FOLDER, NATIONAL, PROGRAM, portal
from processes import CannotMeasure, medians, run
from table import Line

PAGES = 500


def text_box(x, y, width, height, size, content, weight="Regular"):
    return (f'<Object-text x="{x}mm" y="{y}mm" w="{width}mm" h="{height}mm" justify="center"'
            ' valign="top" auto_shrink="False" shadow="False" a0="1" a1="0" a2="0" a3="1" a4="0"'
            f' a5="0"><Span font_family="Noto Sans" font_size="{size}" font_weight="{weight}"'
            ' font_italic="False" underline="False" color="0x000000ff" line_spacing="1">'
            f'{content}</Span></Object-text>')


def label(data):
    """An A4 page with all texts of our poster and its code, as gLabels has it. There is no proof of any
    code, no fitting of long names, and no drawing."""
    return f"""<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
<Template brand="Generic" part="poster" size="A4" description="A4 poster">
<Label-rectangle id="0" width="210mm" height="297mm" round="0" x_waste="0" y_waste="0">
<Layout nx="1" ny="1" x0="0mm" y0="0mm" dx="210mm" dy="297mm"/></Label-rectangle></Template>
<Objects id="0" rotate="False">
{text_box(15, 15, 180, 10, 11, "Портал рейтинговой оценки")}
{text_box(15, 28, 180, 40, 44, "Оцените качество обслуживания", "Bold")}
{text_box(15, 70, 180, 30, 22, '<Field name="name"/>')}
<Object-barcode x="51mm" y="100mm" w="108mm" h="108mm" style="IEC18004" backend="libqrencode"
 text="False" checksum="True" color="0x000000ff" field="link"
 a0="1" a1="0" a2="0" a3="1" a4="0" a5="0"/>
{text_box(15, 212, 180, 10, 20, "Наведите камеру смартфона", "Bold")}
{text_box(15, 225, 58, 30, 13, "Отсканируйте код и откройте страницу нашей организации")}
{text_box(76, 225, 58, 30, 13, "Войдите на портал или зарегистрируйтесь: без входа оценить нельзя")}
{text_box(137, 225, 58, 30, 13, "Поставьте оценки по четырём критериям, от 1 до 5")}
{text_box(15, 255, 180, 7, 13, "Или наберите адрес в браузере")}
{text_box(15, 262, 180, 10, 15, '<Field name="address"/>')}
{text_box(15, 275, 180, 5, 9, "Демонстрационный портал: данные вымышлены")}
{text_box(15, 282, 180, 5, 9, 'Объект оценки № <Field name="id"/>')}
</Objects>
<Merge type="Text/Comma/Line1Keys" src={quoteattr(str(data))}/>
</Glabels-document>
"""


def pages_of(file):
    return int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", file).output)[1])


def print_all(organizations):
    """Our posters for a whole portal; with the process, the number of codes that were proved."""
    out, report = FOLDER / "posters.pdf", FOLDER / "posters.csv"
    done = run(PROGRAM, "--portal", f"sqlite:{portal(organizations)}", "posters", "--all",
               "--language", "ru", "--out", out, "--report", report, "--quiet")
    with open(report, encoding="utf-8-sig", newline="") as rows:
        proved = sum(row["decoded"] == row["link"] for row in csv.DictReader(rows))
    if proved == 0 or proved != pages_of(out):
        raise CannotMeasure(f"{pages_of(out)} pages, but {proved} codes were proved")
    return done, proved


def posters():
    _, count = print_all(PAGES)
    data = FOLDER / "posters-data.csv"
    with open(FOLDER / "posters.csv", encoding="utf-8-sig", newline="") as report:
        links = [(row["organization_id"], row["link"]) for row in csv.DictReader(report)]
    names = dict(line.split("\t", 1) for line in run(
        "sqlite3", "-separator", "\t", portal(PAGES),
        "SELECT id, name_ru FROM organization").output.splitlines())
    with open(data, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "name", "link", "address"), *(
            (id, names[id], link, f"качество-услуг.бел/organization/{id}/org-page")
            for id, link in links)])
    poster, labels = FOLDER / "poster.glabels", FOLDER / "glabels.pdf"
    poster.write_text(label(data), encoding="utf-8")

    def glabels():
        return run("glabels-3-batch", "-o", labels, poster).seconds

    took = medians(3, ours=lambda: print_all(PAGES)[0].seconds, theirs=glabels)
    if pages_of(labels) != count:
        raise CannotMeasure(f"glabels-3-batch made {pages_of(labels)} pages instead of {count}")
    national, pages = print_all(NATIONAL)

    def per_second(seconds):
        return f"{count / seconds:.0f} pages/s"

    return [Line("A4 posters, every code proved", per_second(took["ours"]),
                 f"{per_second(took['theirs'])} glabels-3-batch, no proof",
                 took["theirs"] / took["ours"], "×", 3, at_least=True),
            Line(f"memory at most used for {pages:,} posters",
                 f"{pages / national.seconds:.0f} pages/s", "", national.peak_megabytes, "MB", 300)]
