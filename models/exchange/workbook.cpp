// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/workbook.h"

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

bool isBlank(const TableRow &row)
{
    return std::all_of(row.fields.begin(), row.fields.end(),
                       [](const QString &field) { return field.isEmpty(); });
}

class SheetReader : public TableReader
{
public:
    SheetReader(std::shared_ptr<const Workbook> workbook, std::size_t sheet)
        : m_workbook(std::move(workbook)), m_sheet(sheet)
    {
    }

    const TableFacts &facts() const override { return m_facts; }
    const QStringList &columns() const override { return m_columns; }

    tl::expected<void, TableError> forEachRow(const TakeRow &take) const override
    {
        return m_workbook->forEachRow(m_sheet, [this, &take](const TableRow &row) {
            return row.number <= m_facts.headingRow || isBlank(row) || take(row);
        });
    }

    /// How many columns have names that were to be expected.
    tl::expected<qsizetype, TableError> findHeading(const TableOptions &options)
    {
        HeadingFinder finder(options);
        const auto read = m_workbook->forEachRow(
            m_sheet, [&finder](const TableRow &row) { return isBlank(row) || finder.look(row); });
        if (!read)
            return tl::unexpected(read.error());
        const auto heading = finder.heading();
        if (!heading)
            return tl::unexpected(heading.error());
        m_columns = heading->fields;
        m_facts.headingRow = heading->number;
        m_facts.rowsAbove = finder.rowsAbove();
        return finder.knownIn(m_columns);
    }

    TableFacts &changeableFacts() { return m_facts; }

private:
    std::shared_ptr<const Workbook> m_workbook;
    std::size_t m_sheet;
    TableFacts m_facts;
    QStringList m_columns;
};

QStringList namesOf(const std::vector<Workbook::Sheet> &sheets)
{
    QStringList names;
    for (const Workbook::Sheet &sheet : sheets)
        names += sheet.name;
    return names;
}

/// By its name, else by its number from 1.
std::optional<std::size_t> sheetAskedFor(const QStringList &names, const QString &wanted)
{
    const qsizetype named = names.indexOf(wanted);
    if (named >= 0)
        return static_cast<std::size_t>(named);
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return static_cast<std::size_t>(number) - 1;
    return {};
}

} // namespace

QString numberText(double number)
{
    constexpr double exactUpTo = 9007199254740992.0;
    constexpr int digits = 15;
    if (number == std::floor(number) && std::abs(number) < exactUpTo)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', digits);
}

tl::expected<std::shared_ptr<const TableReader>, TableError>
openSheet(const std::shared_ptr<const Workbook> &workbook, TableForm form,
          const TableOptions &options)
{
    const QStringList names = namesOf(workbook->sheets());
    std::shared_ptr<SheetReader> best;
    const auto consider = [&](std::size_t sheet) -> tl::expected<bool, TableError> {
        auto reader = std::make_shared<SheetReader>(workbook, sheet);
        const auto known = reader->findHeading(options);
        if (!known)
            return tl::unexpected(known.error());
        reader->changeableFacts().form = form;
        reader->changeableFacts().sheet = names.at(static_cast<qsizetype>(sheet));
        reader->changeableFacts().sheets = names;
        if (!best || *known > 0)
            best = reader;
        return *known > 0;
    };
    if (!options.sheet.isEmpty()) {
        const auto sheet = sheetAskedFor(names, options.sheet);
        if (!sheet)
            return tl::unexpected(TableError{TableError::Problem::SheetMissing, options.sheet,
                                             names.join(QLatin1String(", "))});
        if (const auto considered = consider(*sheet); !considered)
            return tl::unexpected(considered.error());
        return best;
    }
    TableError error{TableError::Problem::Empty};
    for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
        if (workbook->sheets()[sheet].isHidden)
            continue;
        const auto isIt = consider(sheet);
        if (isIt && *isIt)
            break;
        if (!isIt && isIt.error().problem != TableError::Problem::Empty)
            error = isIt.error();
    }
    if (!best)
        return tl::unexpected(error);
    return best;
}

} // namespace ratingdesk
