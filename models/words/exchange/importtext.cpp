// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/exchange/importtext.h"

#include "models/exchange/columnnames.h"
#include "models/exchange/momentreader.h"
#include "models/words/portalerrortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Of the columns of a file: enough to recognise it by.
constexpr qsizetype longestList = 400;

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString titlesOf(const QStringList &keys)
{
    QStringList titles;
    for (const QString &key : keys)
        titles += importFieldTitle(key);
    return titles.join(u", "_s);
}

QString numbersOf(const std::vector<int> &rows)
{
    constexpr std::size_t maximumNamed = 20;
    QStringList numbers;
    for (std::size_t i = 0; i < rows.size() && i < maximumNamed; ++i)
        numbers += QString::number(rows[i]);
    if (rows.size() > maximumNamed)
        numbers += u"…"_s;
    return numbers.join(u", "_s);
}

} // namespace

QString excerpt(const QString &text, qsizetype longest)
{
    QString shown;
    for (const char32_t c : text.left(longest + 1).toUcs4()) {
        if (QChar::isSpace(c))
            shown += u' ';
        else if (QChar::isPrint(c) && c != QChar::ReplacementCharacter)
            shown += QChar::fromUcs4(c);
    }
    return text.size() > longest ? shown.trimmed() + u'…' : shown.trimmed();
}

QString verdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return ImportText::tr("New", "verdict of a row");
    case ImportVerdict::Changed:
        return ImportText::tr("Changed", "verdict of a row");
    case ImportVerdict::Moved:
        return ImportText::tr("Moved", "verdict of a row");
    case ImportVerdict::Unchanged:
        return ImportText::tr("Unchanged", "verdict of a row");
    case ImportVerdict::Duplicate:
        return ImportText::tr("Duplicate", "verdict of a row");
    case ImportVerdict::Rejected:
        return ImportText::tr("Rejected", "verdict of a row");
    case ImportVerdict::NotChosen:
        return ImportText::tr("Left out", "verdict of a row");
    }
    Q_UNREACHABLE();
}

QString importFieldTitle(const QString &key)
{
    const auto field = fieldOfKey(key);
    return field ? fieldTitle(*field) : key;
}

QString tableErrorText(const TableError &error)
{
    using Problem = TableError::Problem;
    switch (error.problem) {
    case Problem::CannotOpen:
        return ImportText::tr("“%1” cannot be opened: %2.").arg(error.subject, error.detail);
    case Problem::TooLarge:
        return ImportText::tr("“%1” is larger than one gigabyte. Split it and import the parts.")
            .arg(error.subject);
    case Problem::Empty:
        return ImportText::tr("The file is empty. A row of it must name the columns.");
    case Problem::NotText:
        return ImportText::tr("The file is no table: neither text (CSV) nor a spreadsheet (XLSX, "
                              "ODS). Save it as one of these in the program that made it, and "
                              "import that.");
    case Problem::UnknownEncoding:
        return ImportText::tr("There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE, "
                              "windows-1251, IBM866, KOI8-R, ISO-8859-5 and x-mac-cyrillic.")
            .arg(excerpt(error.subject));
    case Problem::WrongEncoding:
        return ImportText::tr("Line %1 of the file has bytes that are no text in the encoding %2. "
                              "Nothing was imported. Mend the line, or choose another encoding.")
            .arg(QString::number(error.row), excerpt(error.subject));
    case Problem::EncodingUnclear:
        return ImportText::tr("The encoding of the file is not clear: its text makes sense in "
                              "several. Nothing was imported. Choose one:") +
               u'\n' + error.detail;
    case Problem::FieldTooLong:
        return ImportText::tr("A field in row %1 is longer than one megabyte; a quotation mark may "
                              "be missing. Nothing was imported.")
            .arg(error.row);
    case Problem::TooManyColumns:
        return ImportText::tr("Row %1 has more than a thousand fields. Nothing was imported.")
            .arg(error.row);
    case Problem::Damaged:
        return ImportText::tr("The spreadsheet is damaged and cannot be read whole. Nothing was "
                              "imported. Open it in the program that made it, and save it anew.");
    case Problem::OldSpreadsheet:
        return ImportText::tr("The file is a spreadsheet in the old form of Excel, or locked by a "
                              "password. Save it as XLSX without a password, and import that.");
    case Problem::WebPage:
        return ImportText::tr("The file is a web page, whatever it calls itself. Open it in a "
                              "spreadsheet program, save it as XLSX, and import that.");
    case Problem::SheetMissing:
        return ImportText::tr("The file has no sheet “%1”. Its sheets are: %2.")
            .arg(excerpt(error.subject), excerpt(error.detail, longestList));
    case Problem::HeadingMissing:
        return ImportText::tr("The file has no row %1 that could name the columns. Nothing was "
                              "imported.")
            .arg(error.row);
    }
    Q_UNREACHABLE();
}

QString mappingErrorText(const MappingError &error)
{
    using Problem = MappingError::Problem;
    switch (error.problem) {
    case Problem::CannotOpen:
        return ImportText::tr("The mapping “%1” cannot be opened: %2.")
            .arg(error.subject, error.detail);
    case Problem::NotJson:
        return ImportText::tr("The mapping is not a JSON object: %1.").arg(error.detail);
    case Problem::NotAnObject:
        return ImportText::tr("The mapping is JSON, but not an object in braces: { … }.");
    case Problem::WrongSubject:
        return ImportText::tr("The mapping is not for this command. It must say “imports”: “%1”.")
            .arg(error.subject);
    case Problem::UnknownKey:
        return ImportText::tr("The mapping says “%1”, which means nothing here.")
            .arg(error.subject);
    case Problem::WrongType:
        return ImportText::tr("The mapping gives “%1” a value of the wrong sort.")
            .arg(error.subject);
    case Problem::UnknownField:
        return ImportText::tr("The mapping fills a field “%1”, which does not exist. Fields are: "
                              "%2.")
            .arg(error.subject, error.detail);
    case Problem::NeitherColumnNorConstant:
        return ImportText::tr("The mapping must give the field “%1” either a column or a constant.")
            .arg(error.subject);
    case Problem::FieldMissing:
        return ImportText::tr("The mapping does not say where “%1” comes from.").arg(error.subject);
    case Problem::ColumnMissing:
        return ImportText::tr("The file has no column “%1”. Its columns are: %2.")
            .arg(error.subject, excerpt(error.detail, longestList));
    case Problem::ColumnAmbiguous:
        return ImportText::tr("The file has several columns “%1”. Rename the ones that are not "
                              "meant.")
            .arg(error.subject);
    case Problem::NoKnownColumn:
        return ImportText::tr("No column of the file is a field of organizations. Its columns are: "
                              "%1. Say with a mapping what they mean.")
            .arg(excerpt(error.detail, longestList));
    }
    Q_UNREACHABLE();
}

namespace {

/// Without what else is wrong with the row.
QString reasonText(const ImportNote &note)
{
    using Reason = ImportNote::Reason;
    switch (note.reason) {
    case Reason::None:
        return {};
    case Reason::FieldsChanged:
        return ImportText::tr("Changed: %1.").arg(titlesOf(note.fields));
    case Reason::MovedFrom: {
        const QString moved = note.subject.isEmpty()
                                  ? ImportText::tr("Stood at the top until now.")
                                  : ImportText::tr("Stood below %1 until now.").arg(note.subject);
        if (note.fields.isEmpty())
            return moved;
        return moved + u' ' + ImportText::tr("Changed: %1.").arg(titlesOf(note.fields));
    }
    case Reason::WrongFieldCount:
        return ImportText::tr("The row has %1 fields, the heading %2.")
            .arg(note.subject, note.detail);
    case Reason::BadValue:
        if (!note.detail.isEmpty())
            return ImportText::tr("“%1” is no value for %2. Possible are: %3.")
                .arg(excerpt(note.subject), titlesOf(note.fields), note.detail);
        return ImportText::tr("“%1” is no value for %2.")
            .arg(excerpt(note.subject), titlesOf(note.fields));
    case Reason::Misformed:
        if (!note.detail.isEmpty())
            return ImportText::tr("“%1” is not written as %2, the form of %3.")
                .arg(excerpt(note.subject), excerpt(note.detail), titlesOf(note.fields));
        return ImportText::tr("“%1” is no date for %2. Dates are written as 2023-05-31 or "
                              "31.05.2023, or as the mapping says with “date”.")
            .arg(excerpt(note.subject), titlesOf(note.fields));
    case Reason::NoSuchMoment:
        return ImportText::tr("“%1” for %2: there is no such day or time.")
            .arg(excerpt(note.subject), titlesOf(note.fields));
    case Reason::InTheFuture:
        return ImportText::tr("“%1” for %2 has not come yet.")
            .arg(excerpt(note.subject), titlesOf(note.fields));
    case Reason::TooEarly:
        return ImportText::tr("“%1” for %2 is before %3, when nobody rated yet.")
            .arg(excerpt(note.subject), titlesOf(note.fields))
            .arg(earliestYear);
    case Reason::BadField:
        return fieldProblemSentence(*note.problem);
    case Reason::IdRepeated:
        return ImportText::tr("Row %1 has the same id and counts.").arg(note.subject);
    case Reason::NameRepeated:
        return ImportText::tr("Organization %1 at the same place has the same name. Both are kept: "
                              "merge them if they are one.")
            .arg(note.subject);
    case Reason::NameRepeatedInRow:
        return ImportText::tr("Row %1 at the same place has the same name. Both are kept: merge "
                              "them if they are one.")
            .arg(note.subject);
    case Reason::SameNameInRow:
        return ImportText::tr("Row %1 at the same place has the same name, and neither gives an "
                              "id.")
            .arg(note.subject);
    case Reason::SameNameThere:
        return ImportText::tr("Organization %1 at the same place has the same name, and the row "
                              "gives no id.")
            .arg(note.subject);
    case Reason::ParentMissing:
        return ImportText::tr("Organization %1, below which it stands, is neither in the file nor "
                              "in the portal.")
            .arg(note.subject);
    case Reason::ParentRejected:
        return ImportText::tr("Organization %1, below which it stands, was rejected.")
            .arg(note.subject);
    case Reason::ParentUnknown:
        return ImportText::tr("“%1”, below which it stands, is neither in the file nor in the "
                              "portal. A parent is named by its id, УНП, name, or path of names.")
            .arg(excerpt(note.subject));
    case Reason::ParentAmbiguous:
        return ImportText::tr("Several organizations are called “%1”, below which it stands. Name "
                              "the parent by its id, or by the path of names from the top.")
            .arg(excerpt(note.subject));
    case Reason::ParentRowRejected:
        return ImportText::tr("Row %1, below which it stands, was rejected.").arg(note.subject);
    case Reason::Cycle:
        if (note.rows.size() == 1)
            return ImportText::tr("The organization of row %1 would stand below itself.")
                .arg(note.rows.front());
        return ImportText::tr("These rows stand below each other in a circle: %1.")
            .arg(numbersOf(note.rows));
    case Reason::StateNotSettable:
        return ImportText::tr("The state “%1” is a matter of merging and cannot be imported.")
            .arg(note.subject);
    case Reason::OrganizationMissing:
        return ImportText::tr("The portal has no organization %1.").arg(note.subject);
    case Reason::SourceIdRepeated:
        return ImportText::tr("Row %1 has the same id and counts.").arg(note.subject);
    case Reason::AlreadyThere:
        return ImportText::tr("Was imported before.");
    case Reason::SaysOtherwise:
        return ImportText::tr("Was imported before under the same id, with another organization, "
                              "time or rating. The portal keeps what it has.");
    case Reason::Refused:
        return note.subject;
    case Reason::ErrorValue:
        return ImportText::tr("%1: “%2” is the error of a formula and no value.")
            .arg(titlesOf(note.fields), excerpt(note.subject));
    case Reason::ShortenedNumber:
        return ImportText::tr("%1: “%2” is a number that a spreadsheet shortened; its last digits "
                              "are lost. Make the column text and enter it anew.")
            .arg(titlesOf(note.fields), excerpt(note.subject));
    case Reason::ValueMended:
        if (note.detail.isEmpty())
            return ImportText::tr("%1: “%2” was taken for none.")
                .arg(titlesOf(note.fields), excerpt(note.subject));
        return ImportText::tr("%1: “%2” was taken for “%3”.")
            .arg(titlesOf(note.fields), excerpt(note.subject), excerpt(note.detail));
    case Reason::ValueLeftOut:
        if (note.problem)
            return ImportText::tr("%1: “%2” was left out. %3")
                .arg(titlesOf(note.fields), excerpt(note.subject), fieldProblemText(*note.problem));
        return ImportText::tr("%1: “%2” was left out: the portal has no such entry.")
            .arg(titlesOf(note.fields), excerpt(note.subject));
    case Reason::PieceLeftOut:
        return ImportText::tr("%1: “%2” was left out.")
            .arg(titlesOf(note.fields), excerpt(note.subject));
    }
    Q_UNREACHABLE();
}

} // namespace

QString importRowText(const ImportedRow &row)
{
    QStringList sentences;
    if (row.note.reason != ImportNote::Reason::None)
        sentences += reasonText(row.note);
    for (const ImportNote &further : row.note.further)
        sentences += reasonText(further);
    for (const ImportNote &remark : row.remarks)
        sentences += reasonText(remark);
    return sentences.join(u' ');
}

namespace {

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportText::tr("commas");
    case ';':
        return ImportText::tr("semicolons");
    case '\t':
        return ImportText::tr("tabs");
    case '|':
        return ImportText::tr("bars");
    default:
        return u"“%1”"_s.arg(QLatin1Char(delimiter));
    }
}

QString formText(TableForm form)
{
    switch (form) {
    case TableForm::Csv:
        return u"CSV"_s;
    case TableForm::Xlsx:
        return u"XLSX"_s;
    case TableForm::Ods:
        return u"ODS"_s;
    }
    Q_UNREACHABLE();
}

/// The first texts of a table that have other letters than those of ASCII: in them a wrong encoding
/// shows.
QStringList tellingTexts(const TableReader &table)
{
    constexpr qsizetype enough = 3;
    constexpr int rowsToLookAt = 1000;
    QStringList texts;
    const auto take = [&texts](const TableRow &row) {
        const auto tells = [](const QString &text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 127; });
        };
        const auto found = std::find_if(row.fields.begin(), row.fields.end(), tells);
        if (found != row.fields.end())
            texts += ImportText::tr("“%1”", "what stands in a file").arg(excerpt(*found));
        return texts.size() < enough && row.number < rowsToLookAt;
    };
    // What is wrong with the rows is told when they are imported.
    std::ignore = table.forEachRow(take);
    return texts;
}

} // namespace

QStringList assumptions(const TableReader &table)
{
    const TableFacts &facts = table.facts();
    QStringList lines;
    if (facts.form == TableForm::Csv)
        lines += ImportText::tr("Read as %1, with %2 between the fields.")
                     .arg(facts.encoding, delimiterText(facts.delimiter));
    else if (facts.sheets.size() == 1)
        lines += ImportText::tr("Read as %1.").arg(formText(facts.form));
    else
        lines += ImportText::tr("Read as %1, the sheet “%2” of these: %3.")
                     .arg(formText(facts.form), excerpt(facts.sheet),
                          excerpt(facts.sheets.join(u", "_s), longestList));
    if (facts.isEncodingGuessed) {
        const QStringList texts = tellingTexts(table);
        if (!texts.isEmpty())
            lines += ImportText::tr("The encoding was guessed. The file begins with: %1. If that "
                                    "is not right, choose another one.")
                         .arg(texts.join(u", "_s));
    }
    if (facts.rowsAbove > 0)
        lines += ImportText::tr("Row %1 names the columns; what stands above it is left out.")
                     .arg(facts.headingRow);
    return lines;
}

QStringList columnNotes(const QStringList &columns, const BoundMapping &mapping)
{
    QStringList lines;
    const QMap<QString, FieldRule> &fields = mapping.mapping().fields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isPlain = field->column == field.key() || field->column == "parent_id"_L1;
        if (!isPlain)
            lines += ImportText::tr("The column “%1” is read as %2.")
                         .arg(excerpt(field->column), field.key());
    }
    const QStringList used = mapping.mapping().columns();
    for (const QString &column : columns) {
        if (column.isEmpty() || used.contains(column))
            continue;
        const QString near = fieldNearTo(column);
        if (near.isEmpty() || fields.contains(near))
            lines +=
                ImportText::tr("The column “%1” is no field and is left out.").arg(excerpt(column));
        else
            lines += ImportText::tr("The column “%1” is no field and is left out. Is %2 meant?")
                         .arg(excerpt(column), near);
    }
    return lines;
}

QStringList importSummary(const ImportReport &report, const ImportMapping &mapping)
{
    const QLocale locale;
    const auto line = [&](const char *text, ImportVerdict verdict) {
        return ImportText::tr(text).arg(locale.toString(report.count(verdict)));
    };
    QStringList lines;
    lines +=
        QStringList{
            line(QT_TRANSLATE_NOOP("ImportText", "new: %1"), ImportVerdict::New),
            line(QT_TRANSLATE_NOOP("ImportText", "changed: %1"), ImportVerdict::Changed),
            line(QT_TRANSLATE_NOOP("ImportText", "moved: %1"), ImportVerdict::Moved),
            line(QT_TRANSLATE_NOOP("ImportText", "unchanged: %1"), ImportVerdict::Unchanged),
            line(QT_TRANSLATE_NOOP("ImportText", "duplicate: %1"), ImportVerdict::Duplicate),
            line(QT_TRANSLATE_NOOP("ImportText", "rejected: %1"), ImportVerdict::Rejected),
        }
            .join(u" · ");
    if (report.count(ImportVerdict::NotChosen) > 0)
        lines += line(QT_TRANSLATE_NOOP("ImportText", "not chosen: %1"), ImportVerdict::NotChosen);
    for (std::size_t i = 0; i < report.skipped.size(); ++i) {
        if (report.skipped[i] > 0)
            lines += ImportText::tr("left out by the mapping: %1 (%2)")
                         .arg(locale.toString(report.skipped[i]), mapping.skip[i].because);
    }
    if (report.joined > 0)
        lines += ImportText::tr("rows with unquoted delimiters in the last column, joined by the "
                                "mapping: %1")
                     .arg(locale.toString(report.joined));
    if (report.sameNames > 0)
        lines += ImportText::tr("new with the name of another at the same place: %1")
                     .arg(locale.toString(report.sameNames));
    if (report.mended > 0)
        lines +=
            ImportText::tr("values kept in another form: %1").arg(locale.toString(report.mended));
    if (report.leftOut > 0)
        lines += ImportText::tr("values left out: %1").arg(locale.toString(report.leftOut));
    if (report.strayQuotes > 0)
        lines += ImportText::tr("quotation marks that begin a field and do not end it, taken as "
                                "text: %1, the first in row %2")
                     .arg(locale.toString(report.strayQuotes))
                     .arg(report.firstStrayQuote);
    if (mapping.subject == ImportSubject::Questionnaires && mapping.fields.contains(u"scores"_s))
        lines += ImportText::tr("One rating a row: the mapping gives it to all four criteria.");
    return lines;
}

} // namespace ratingdesk
